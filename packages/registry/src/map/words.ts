import {isRegistryWord} from '@healing-library/content/rules/registry-words'

/** The registry's text as it is; undefined where there is nothing in it. */
export const textOf = (value: string | undefined): string | undefined => (value?.trim() ? value : undefined)

/** One line: a name or a title, without the spaces that slipped in around it. */
export const lineOf = (value: string | undefined): string | undefined => textOf(value?.trim())

/** Without spaces around them and without empty ones; undefined where none is left. */
export function linesOf(values: readonly string[] | undefined): string[] | undefined {
  const lines = values?.map((value) => value.trim()).filter((value) => value !== '')
  return lines?.length ? lines : undefined
}

/** A word of a closed list, also one that we do not know; "Not yet recruiting" is written as the registry would. */
export function wordOf(value: string | undefined): string | undefined {
  if (value === undefined || isRegistryWord(value)) return value
  const word = value
    .trim()
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
  return isRegistryWord(word) ? word : undefined
}

/** Each once; what cannot be made a word of the registry's is left out. Undefined where none is left. */
export function wordsOf(values: readonly string[] | undefined): string[] | undefined {
  const words = values?.map(wordOf).filter((word) => word !== undefined)
  return words?.length ? [...new Set(words)] : undefined
}
