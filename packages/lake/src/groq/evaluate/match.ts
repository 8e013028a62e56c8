import type {Value} from './value.ts'

/**
 * The `match` operator: every word of the right side occurs on the left; `*` in a word stands for any letters.
 * Evidence: the official conformance suite; words are cut as it expects them.
 */
const WORD = /[^!@#$%^&*(),\\/?";:{}|[\]+<>\s-]+/g
const PATTERN = /[^!@#$%^&(),\\/?";:{}|[\]+<>\s-]+/g
const DOTS_AT_EDGES = /\b\.+|\.+\b/g
const LONGEST_PATTERN = 1024

export function matches(left: Value, right: Value): boolean {
  const words = gather(left, wordsOf)
  const patterns = gather(right, patternsOf)
  // One part of the right side that is no text makes it match nothing; on the left it is passed over.
  if (!patterns?.isText || !words || words.parts.length === 0 || patterns.parts.length === 0) return false
  return patterns.parts.every((pattern) => words.parts.some((word) => pattern.test(word)))
}

/** How well it matches: how often each word occurs, with less and less for each repetition (as BM25 counts). */
export function matchScore(left: Value, right: Value): number {
  const words = gather(left, wordsOf)
  const patterns = gather(right, patternsOf)
  if (!patterns?.isText || !words) return 0
  const frequencies = patterns.parts.map((pattern) => words.parts.filter((word) => pattern.test(word)).length)
  return frequencies.reduce((sum, frequency) => sum + (frequency * 2.2) / (frequency + 1.2), 0)
}

function gather<Part>(
  value: Value,
  cut: (text: string) => Part[],
): {parts: Part[]; isText: boolean} | undefined {
  if (typeof value === 'string') return {parts: cut(value), isText: true}
  if (!Array.isArray(value)) return undefined
  const texts = value.filter((item) => typeof item === 'string')
  return {parts: texts.flatMap(cut), isText: texts.length === value.length}
}

function wordsOf(text: string): string[] {
  return text.replaceAll(DOTS_AT_EDGES, '').match(WORD) ?? []
}

function patternsOf(text: string): RegExp[] {
  const terms = text.replaceAll(DOTS_AT_EDGES, '').match(PATTERN) ?? []
  return terms.map((term) => {
    const source = term.slice(0, LONGEST_PATTERN).split('*').map(escaped).join('.*')
    return new RegExp(`^${source}$`, 'is')
  })
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
