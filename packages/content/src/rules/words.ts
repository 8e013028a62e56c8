const segmenter = new Intl.Segmenter('en', {granularity: 'word'})

/** Words as a reader counts them: "half-life" is two, "0.5" one, punctuation none. */
export function countWords(text: string): number {
  let count = 0
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) count += 1
  return count
}
