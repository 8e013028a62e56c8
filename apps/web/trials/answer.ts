import type {TrialRow} from '@healing-library/content/queries/trials'
import {TypedFastBitSet} from 'typedfastbitset'

import type {TrialFacetsWords} from '../messages/en/trial-facets.ts'
import {type DirectoryState, EMPTY_STATE} from './directory-state.ts'
import {type FacetKey, FACETS, facetWords, UNKNOWN} from './facets.ts'
import type {Found} from './text-index.ts'
import type {TrialIndex} from './trial-index.ts'

export const PAGE_SIZE = 20
/** Values of a facet that are shown before "all of them" is asked for. */
const SHOWN_VALUES = 10

export type FacetValue = {value: string; words: string; count: number; isChosen: boolean}
export type FacetAnswer = {
  key: FacetKey
  title: string
  values: FacetValue[]
  /** How many values there are in all; more than `values` where the rest is folded away. */
  valueCount: number
  hasChosen: boolean
}
/** What would be found without one of the filters. */
type WayOut = {key: FacetKey | 'text'; words: string; count: number}

export type DirectoryAnswer = {
  total: number
  /** Of the page. */
  trials: TrialRow[]
  page: number
  pageCount: number
  facets: FacetAnswer[]
  active: {key: FacetKey; value: string; title: string; words: string}[]
  corrections: Found['corrections']
  synonyms: Found['synonyms']
  /** Only where nothing was found. */
  waysOut: WayOut[]
  libraryTotal: number
}

/** The trials that fit, in their order: for the exports and the feed, which are not paged. */
export function matchingTrials(index: TrialIndex, state: DirectoryState): TrialRow[] {
  const {result, found} = select(index, state)
  return inOrder(index, state, result, found, 0, Number.POSITIVE_INFINITY)
}

/** The trials that say a text, the closest first: for the search of the whole library, which has no facets. */
export function searchTrials(
  index: TrialIndex,
  text: string,
  {from, count}: {from: number; count: number},
): {total: number; trials: TrialRow[]; corrections: Found['corrections']} {
  const state = {...EMPTY_STATE, text, sort: 'relevance'} as const
  const {result, found} = select(index, state)
  const trials = inOrder(index, state, result, found, from, count)
  return {total: result.size(), trials, corrections: found?.corrections ?? []}
}

/** What the directory answers to a state. */
export function answerDirectory(
  index: TrialIndex,
  state: DirectoryState,
  words: TrialFacetsWords,
): DirectoryAnswer {
  const selection = select(index, state)
  const {result, found, chosen} = selection
  const total = result.size()
  const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const page = Math.min(state.page, pageCount)
  return {
    total,
    trials: inOrder(index, state, result, found, (page - 1) * PAGE_SIZE, PAGE_SIZE),
    page,
    pageCount,
    facets: FACETS.map((facet) =>
      countFacet(index, state, facet, baseOf(index, selection, facet.key), words),
    ),
    active: FACETS.flatMap(({key}) =>
      (state.chosen[key] ?? []).map((value) => ({
        key,
        value,
        title: words.titles[key],
        words: facetWords(key, value, titlesOf(index, key), words),
      })),
    ),
    corrections: found?.corrections ?? [],
    synonyms: found?.synonyms ?? [],
    waysOut: total > 0 ? [] : waysOut(index, state, selection, chosen, words),
    libraryTotal: index.rows.length,
  }
}

type Selection = {
  result: TypedFastBitSet
  found: Found | undefined
  chosen: ReadonlyMap<FacetKey, TypedFastBitSet>
}

function select(index: TrialIndex, state: DirectoryState): Selection {
  const found = state.text === '' ? undefined : index.text.find(state.text)
  const chosen = new Map<FacetKey, TypedFastBitSet>()
  for (const {key} of FACETS) {
    const values = state.chosen[key]
    if (values === undefined) continue
    const bits = new TypedFastBitSet()
    for (const value of values) {
      const ofValue = index.facets.get(key)?.get(value)
      if (ofValue !== undefined) bits.union(ofValue)
    }
    chosen.set(key, bits)
  }
  const result = (found?.all ?? index.all).clone()
  for (const bits of chosen.values()) result.intersection(bits)
  return {result, found, chosen}
}

/** What fits all filters but those of one facet: its own choice must not shrink its own counts. */
function baseOf(index: TrialIndex, {result, found, chosen}: Selection, without: FacetKey): TypedFastBitSet {
  if (!chosen.has(without)) return result
  const base = (found?.all ?? index.all).clone()
  for (const [key, bits] of chosen) if (key !== without) base.intersection(bits)
  return base
}

function countFacet(
  index: TrialIndex,
  state: DirectoryState,
  facet: (typeof FACETS)[number],
  base: TypedFastBitSet,
  words: TrialFacetsWords,
): FacetAnswer {
  const {key, order = []} = facet
  const chosen = new Set(state.chosen[key])
  const titles = titlesOf(index, key)
  const counted = [...(index.facets.get(key) ?? [])].flatMap(([value, bits]) => {
    const count = bits.intersection_size(base)
    const isChosen = chosen.has(value)
    return count === 0 && !isChosen ? [] : [{value, words: '', count, isChosen}]
  })
  // A value that came with the address and that no trial has is still shown, so that it can be taken away.
  for (const value of chosen) {
    if (index.facets.get(key)?.has(value) !== true) counted.push({value, words: '', count: 0, isChosen: true})
  }
  const rank = (value: string) => {
    if (value === UNKNOWN) return Number.POSITIVE_INFINITY
    const at = order.indexOf(value)
    return at === -1 ? order.length : at
  }
  const sorted = counted.toSorted((left, right) => {
    const [one, other] = [rank(left.value), rank(right.value)]
    if (one !== other) return one < other ? -1 : 1
    return right.count - left.count || (left.value < right.value ? -1 : 1)
  })
  const isWhole = state.more === key || sorted.length <= SHOWN_VALUES + 2
  const shown = isWhole
    ? sorted
    : sorted.filter(({value, isChosen}, at) => at < SHOWN_VALUES || isChosen || value === UNKNOWN)
  return {
    key,
    title: words.titles[key],
    values: shown.map((one) => ({...one, words: facetWords(key, one.value, titles, words)})),
    valueCount: sorted.length,
    hasChosen: chosen.size > 0,
  }
}

function waysOut(
  index: TrialIndex,
  state: DirectoryState,
  selection: Selection,
  chosen: Selection['chosen'],
  {titles}: TrialFacetsWords,
): WayOut[] {
  const ways = FACETS.flatMap(({key}) => {
    if (!chosen.has(key)) return []
    return [{key, words: titles[key], count: baseOf(index, selection, key).size()}]
  })
  if (state.text === '') return ways
  const base = index.all.clone()
  for (const bits of chosen.values()) base.intersection(bits)
  return [...ways, {key: 'text' as const, words: state.text, count: base.size()}]
}

function inOrder(
  index: TrialIndex,
  {sort}: DirectoryState,
  result: TypedFastBitSet,
  found: Found | undefined,
  from: number,
  count: number,
): TrialRow[] {
  const order = index.order(sort === 'relevance' ? 'open' : sort)
  // A trial that says the words in its title stands before one that says them elsewhere.
  const isSplit = sort === 'relevance' && found !== undefined
  const passes = isSplit
    ? [result.new_intersection(found.inTitle), result.new_difference(found.inTitle)]
    : [result]
  const trials: TrialRow[] = []
  let skipped = 0
  for (const bits of passes) {
    for (const id of order) {
      if (trials.length >= count) return trials
      if (!bits.has(id)) continue
      if (skipped < from) {
        skipped += 1
        continue
      }
      const row = index.rows[id]
      if (row !== undefined) trials.push(row)
    }
  }
  return trials
}

const NO_TITLES: ReadonlyMap<string, string> = new Map()
const titlesOf = (index: TrialIndex, key: FacetKey) => index.titles.get(key) ?? NO_TITLES
