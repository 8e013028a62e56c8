/** A word that is almost a name that the library knows. */
export type Misspelling = {word: string; meant: string; at: number}

/** Names that people mistype, whatever the glossary holds. */
export const WELL_KNOWN_NAMES: readonly string[] = [
  'BDNF',
  'NMDA',
  'AMPA',
  'GABA',
  'MDMA',
  'CI-581',
  'Spravato',
  'ketamine',
  'esketamine',
  'psilocybin',
  'psilocin',
  'phencyclidine',
  'lamotrigine',
  'benzodiazepines',
  'serotonin',
  'glutamate',
  'dissociation',
  'dissociative',
  'anesthetic',
  'anaesthetic',
]

const WORD = /[\p{L}\d][\p{L}\d]*(?:-[\p{L}\d]+)*/gu

/**
 * Words one slip away from a name: two letters swapped in an abbreviation, a letter and a digit that look alike in
 * a code, one letter lost, added or changed in a longer name. `correct` are words that are right as they stand.
 */
export function misspelledNames(
  text: string,
  names: readonly string[],
  correct: ReadonlySet<string> = new Set(),
): Misspelling[] {
  const known = new Set([...names, ...correct].map((name) => name.toLowerCase()))
  return Array.from(text.matchAll(WORD)).flatMap((match) => {
    const word = match[0]
    if (word.length < 4 || known.has(word.toLowerCase()) || known.has(singular(word))) return []
    const meant = names.find((name) => isSlip(word, name))
    return meant === undefined ? [] : [{word, meant, at: match.index}]
  })
}

function isSlip(word: string, name: string): boolean {
  if (/\d/.test(name)) return word !== name && /\d/.test(word) && folded(word) === folded(name)
  if (/^[A-Z]{4,}$/.test(name)) return /^[A-Z]{4,}$/.test(word) && isSwap(word, name)
  return name.length >= 8 && !/\s/.test(name) && isOneEdit(word.toLowerCase(), name.toLowerCase())
}

/** Characters that look alike in print. */
const folded = (code: string): string =>
  code
    .toLowerCase()
    .replace(/[il|1]/g, 'i')
    .replace(/[o0]/g, 'o')
    .replace(/[s5]/g, 's')
    .replaceAll(/[^a-z\d]/g, '')

const isSwap = (word: string, name: string): boolean =>
  word.length === name.length && word !== name && lettersOf(word) === lettersOf(name)

function isOneEdit(word: string, name: string): boolean {
  if (word === name || Math.abs(word.length - name.length) > 1) return false
  // Plural and possessive forms, and the last letters in which British and American spelling differ, are no slips.
  const [short, long] = word.length <= name.length ? [word, name] : [name, word]
  let start = 0
  while (start < short.length && short[start] === long[start]) start += 1
  let end = 0
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1
  if (short.length === long.length) {
    const [one, other] = [short.slice(start, short.length - end), long.slice(start, long.length - end)]
    if (start === 0) return false
    return one.length === 1 || (one.length === 2 && one === other.charAt(1) + other.charAt(0))
  }
  return start + end >= short.length && start > 0 && start < short.length
}

const singular = (word: string): string => word.toLowerCase().replace(/(?:'s|s)$/, '')

const lettersOf = (word: string): string => word.split('').toSorted().join('')
