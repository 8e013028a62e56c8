import {SEARCH_KINDS, type SearchKind} from './kinds.ts'
import type {SearchEntry} from './search-entry.ts'
import {isFoundIn, type Match, type SearchIndex} from './search-index.ts'

/** A page that fits, with the parts of it that fit. */
export type Ranked = {
  entry: SearchEntry
  /** It bears exactly the name that was typed. */
  isExact: boolean
  isInTitle: boolean
  score: number
  /** The match of the page itself; undefined where only parts of it fit. */
  own: Match | undefined
  parts: Match[]
}

export type RankedKind = {kind: SearchKind; ranked: Ranked[]}

/** A part of a page says less of what the page is about than its name does. */
const PART_WEIGHT = 0.8

/** Kinds that are read for themselves: what says the words in its name may come before other kinds. */
const READ_FIRST: ReadonlySet<SearchKind> = new Set([
  'helpline',
  'guide',
  'treatment',
  'condition',
  'interaction',
  'question',
  'glossary',
])

/** What fits, by kind: an exact name first, then what says the words in its name, then the order of the kinds. */
export function rankByKind(
  library: SearchIndex,
  matches: readonly Match[],
  exact: readonly SearchEntry[],
): RankedKind[] {
  const pages = new Map<string, Ranked>()
  const exactIds = new Set(exact.map(({id}) => id))
  const pageOf = (entry: SearchEntry): Ranked => {
    const known = pages.get(entry.id)
    if (known !== undefined) return known
    const isExact = exactIds.has(entry.id)
    const page = {entry, isExact, isInTitle: isExact, score: 0, own: undefined, parts: []}
    pages.set(entry.id, page)
    return page
  }
  for (const entry of exact) pageOf(entry)
  for (const match of matches) {
    const {part} = match.entry
    if (part === undefined) {
      const page = pageOf(match.entry)
      page.own = match
      page.isInTitle ||= match.isInTitle
      page.score = Math.max(page.score, match.score * match.entry.weight)
      continue
    }
    const entry = library.entry(part.of)
    if (entry === undefined) continue
    const page = pageOf(entry)
    page.score = Math.max(page.score, match.score * PART_WEIGHT)
    if (isFoundIn(match, 'body', 'names')) page.parts.push(match)
  }
  const byKind = Map.groupBy(pages.values(), ({entry}) => entry.kind)
  const kinds = SEARCH_KINDS.flatMap((kind) => {
    const ranked = byKind.get(kind)
    if (ranked === undefined) return []
    return [
      {kind, ranked: ranked.toSorted((left, right) => tier(left) - tier(right) || right.score - left.score)},
    ]
  })
  const isNamed = kinds.some(({kind, ranked: [first]}) => READ_FIRST.has(kind) && first?.isExact === true)
  // Sorting keeps the order of the kinds among equals.
  return kinds.toSorted((left, right) => kindTier(left, isNamed) - kindTier(right, isNamed))
}

function tier({isExact, isInTitle}: Ranked): number {
  if (isExact) return 0
  return isInTitle ? 1 : 2
}

/** A paper that is called as the substance is still comes after what explains the substance. */
function kindTier({kind, ranked: [first]}: RankedKind, isNamed: boolean): number {
  const best = first === undefined ? 2 : tier(first)
  if (READ_FIRST.has(kind)) return best
  return best === 0 && !isNamed ? 0 : 2
}
