import {stemmer} from 'stemmer'

import {wordsOf} from '../trials/words-of-text.ts'

/** A piece of a text; `isMatch` where it is one of the words that were looked for. */
export type ExcerptPart = {text: string; isMatch: boolean}

/** Terms that a search found: words as they stand, and stems (with STEM before them). */
export type MatchedTerms = ReadonlySet<string>

/** Tells stems from words in one index. */
export const STEM = '~'
export const stemOf = (word: string): string => `${STEM}${stemmer(word)}`

const LENGTH = 220
const BEFORE = 70

/** The text, with what matched marked. */
export function highlight(text: string, terms: MatchedTerms): ExcerptPart[] {
  const parts: ExcerptPart[] = []
  let done = 0
  for (const {start, end} of matchesIn(text, terms)) {
    if (start > done) parts.push({text: text.slice(done, start), isMatch: false})
    parts.push({text: text.slice(start, end), isMatch: true})
    done = end
  }
  if (done < text.length) parts.push({text: text.slice(done), isMatch: false})
  return parts
}

/** The stretch of a text in which most of the terms stand, cut at words. The beginning where none does. */
export function excerptOf(text: string, terms: MatchedTerms): ExcerptPart[] {
  const flat = text.replaceAll(/\s+/g, ' ').trim()
  if (flat.length <= LENGTH) return highlight(flat, terms)
  const start = wordStart(flat, bestStart(matchesIn(flat, terms)) - BEFORE)
  const end = wordEnd(flat, start + LENGTH)
  const cut = flat.slice(start, end)
  return highlight(`${start > 0 ? '… ' : ''}${cut}${end < flat.length ? ' …' : ''}`, terms)
}

type Match = {start: number; end: number; term: string}

function matchesIn(text: string, terms: MatchedTerms): Match[] {
  if (terms.size === 0) return []
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({0: token, index}) => {
    const term = wordsOf(token).find((word) => terms.has(word) || terms.has(stemOf(word)))
    return term === undefined ? [] : [{start: index, end: index + token.length, term}]
  })
}

/** Where the window begins that holds the most different terms; the earliest of equals. */
function bestStart(matches: readonly Match[]): number {
  let best = {start: 0, count: 0}
  for (const [at, {start}] of matches.entries()) {
    const inside = new Set<string>()
    for (const match of matches.slice(at)) {
      if (match.end - start > LENGTH - BEFORE) break
      inside.add(match.term)
    }
    if (inside.size > best.count) best = {start, count: inside.size}
  }
  return best.start
}

function wordStart(text: string, wanted: number): number {
  if (wanted <= 0) return 0
  const space = text.indexOf(' ', wanted)
  return space === -1 ? wanted : space + 1
}

function wordEnd(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length
  const space = text.lastIndexOf(' ', wanted)
  return space === -1 ? wanted : space
}
