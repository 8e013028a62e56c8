/** A sentence and where it starts in the text that holds it. */
export type Sentence = {text: string; at: number}

/** After these a full stop ends no sentence. */
const ABBREVIATIONS =
  /(?:\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|No|Fig|approx|et al|e\.g|i\.e|U\.S|U\.K|cf|ca|Vol|pp)|\b[A-Z])\.$/

const ENDS = /[.!?…]["”’)\]]*\s+(?=["“‘([]?[\p{Lu}\d])|\n+/gu

/** The sentences of a text. Titles and initials ("Dr. Bennett", "R. Krupitsky") do not cut one. */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = []
  let at = 0
  for (const end of text.matchAll(ENDS)) {
    const stop = end.index + end[0].length
    const upTo = text.slice(at, end.index + 1)
    if (!end[0].startsWith('\n') && ABBREVIATIONS.test(upTo)) continue
    push(found, text.slice(at, stop), at)
    at = stop
  }
  push(found, text.slice(at), at)
  return found
}

function push(found: Sentence[], text: string, at: number): void {
  if (text.trim() !== '') found.push({text: text.trimEnd(), at})
}
