/** A line that looks like the rest of the title before it. */
export type SplitTitle = {index: number; line: string; before: string}

const SMALL = new Set(
  'a an and as at but by for from in into of on or over per that the to up via vs with'.split(' '),
)

/**
 * Titles that a copied list broke over two lines: a very short line of title words after a long one that did not
 * end. `lines` are those of one list or of paragraphs that follow each other; a line alone is a heading.
 */
export function splitTitles(lines: readonly string[]): SplitTitle[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1]?.trim() ?? ''
    const words = line.trim().split(/\s+/)
    if (!isTitle(line) || !isTitle(before) || /[.!?:;]$/.test(before)) return []
    const first = words[0]?.toLowerCase() ?? ''
    const wordsBefore = before.split(/\s+/).length
    // A title may well begin with an article.
    const startsSmall = SMALL.has(first) && !['a', 'an', 'the', 'by'].includes(first) && wordsBefore >= 4
    const isShortRest =
      words.length <= 3 && wordsBefore >= 6 && words.some((word) => SMALL.has(word.toLowerCase()))
    return startsSmall || endsOpen(before) || isShortRest ? [{index, line: line.trim(), before}] : []
  })
}

/** Whether a title breaks off: it ends with a word that wants another, a comma or a dash. */
export function endsOpen(title: string): boolean {
  const last = title.trim().split(/\s+/).at(-1)?.toLowerCase() ?? ''
  return SMALL.has(last) || /[,–-]$/.test(last)
}

/** Words that start with a capital, but for the small ones; no sentence. */
function isTitle(line: string): boolean {
  const words = line
    .trim()
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word))
  const large = words.filter((word) => !SMALL.has(word.toLowerCase()))
  const capitals = large.filter((word) => /^["“'‘(]*[\p{Lu}\d]/u.test(word))
  return large.length > 0 && capitals.length / large.length >= 0.6 && !/[.!?]$/.test(line.trim())
}
