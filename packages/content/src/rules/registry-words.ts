/**
 * The registry's closed lists are the registry's: a word that it adds tomorrow is data, not a mistake. It is kept
 * as it came and shown in sentence case until somebody finds better words for it.
 */
const REGISTRY_WORD = /^[A-Z][A-Z0-9_]*$/

/**
 * Whether it looks like a word of the registry's enums: capitals, digits, underscores. That the registry has it is not
 * asked.
 */
export const isRegistryWord = (value: string): boolean => REGISTRY_WORD.test(value)

/** The words that visitors read for a registry's word: ours where we have them ("Active, not recruiting"). */
export function wordsFor(known: Readonly<Record<string, string>>, value: string): string {
  if (Object.hasOwn(known, value)) return known[value] ?? value
  const words = value.toLowerCase().replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
