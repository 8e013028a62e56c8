const wordsOf = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** The same words, whatever case, accents and punctuation. */
export const sameText = (left: string, right: string): boolean =>
  wordsOf(left).join(' ') === wordsOf(right).join(' ')

/**
 * Whether two titles are of one work: one may be cut short (before a colon, by a subtitle left out), a word or two may
 * be spelt otherwise. Wrong DOIs circulate, and lead to papers with quite other titles.
 */
export function isSameTitle(left: string, right: string): boolean {
  const a = wordsOf(left)
  const b = wordsOf(right)
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0) return false
  if (short.length >= 4 && long.slice(0, short.length).join(' ') === short.join(' ')) return true
  const known = new Set(long)
  const shared = short.filter((word) => known.has(word)).length
  return shared / long.length >= 0.75
}
