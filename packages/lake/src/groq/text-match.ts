/**
 * What `text::query("…")` asks for: every word and "phrase" must occur, none behind a `-` may;
 * `word*` is a prefix, and `*` alone matches every document.
 * Evidence: documented (sanity.io/docs/groq-functions, text::query); how the Studio and the SDK write it.
 */
export type TextQuery = {
  required: Phrase[]
  forbidden: Phrase[]
  /** The required words as the `match` operator takes them. */
  words: string[]
}

type Phrase = {words: string[]; prefix: boolean}

const PART = /(?<negated>-?)(?:"(?<quoted>[^"]*)"|(?<bare>\S+))/g
const WORD = /[\p{L}\p{N}]+/gu

/** Reads the text of a search. */
export function parseTextQuery(text: string): TextQuery {
  const query: TextQuery = {required: [], forbidden: [], words: []}
  for (const {groups} of text.matchAll(PART)) {
    const source = groups?.['quoted'] ?? groups?.['bare'] ?? ''
    const prefix = groups?.['quoted'] === undefined && source.endsWith('*')
    const words = wordsOf(source)
    if (words.length === 0 && !prefix) continue
    const negated = groups?.['negated'] === '-'
    ;(negated ? query.forbidden : query.required).push({words, prefix})
    if (!negated) query.words.push(...asPatterns(words, prefix))
  }
  return query
}

/** Whether the texts of a document satisfy the search. A search for nothing finds nothing. */
export function matchesText(query: TextQuery, texts: readonly string[]): boolean {
  if (query.required.length === 0 && query.forbidden.length === 0) return false
  const lines = texts.map(wordsOf)
  const occurs = (phrase: Phrase) =>
    phrase.words.length === 0 || lines.some((line) => containsPhrase(line, phrase))
  return query.required.every(occurs) && !query.forbidden.some(occurs)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? []
}

function containsPhrase(line: readonly string[], {words, prefix}: Phrase): boolean {
  const last = words.length - 1
  return line.some((_, start) =>
    words.every((word, index) => {
      const here = line[start + index]
      return prefix && index === last ? here?.startsWith(word) === true : here === word
    }),
  )
}

function asPatterns(words: string[], prefix: boolean): string[] {
  if (words.length === 0) return ['*']
  return words.map((word, index) => (prefix && index === words.length - 1 ? `${word}*` : word))
}
