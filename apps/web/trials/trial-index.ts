import type {TrialRow, TrialTerms} from '@healing-library/content/queries/trials'
import {TypedFastBitSet} from 'typedfastbitset'

import type {Sort} from './directory-state.ts'
import {type FacetKey, FACETS, UNKNOWN} from './facets.ts'
import {createTextIndex, type TextIndex} from './text-index.ts'

/** The values of a facet, each with the trials that have it. */
type FacetIndex = ReadonlyMap<string, TypedFastBitSet>

/** All trials of the library, ready to be searched, counted and sorted. Nothing in it changes once it is made. */
export type TrialIndex = {
  rows: readonly TrialRow[]
  all: TypedFastBitSet
  facets: ReadonlyMap<FacetKey, FacetIndex>
  /** Titles of guides and condition pages, by facet and slug. */
  titles: ReadonlyMap<FacetKey, ReadonlyMap<string, string>>
  /** Titles of guides, by their ids. */
  guides: ReadonlyMap<string, string>
  /** Titles of condition pages, by their ids. */
  conditions: ReadonlyMap<string, string>
  text: TextIndex
  order: (sort: Exclude<Sort, 'relevance'>) => readonly number[]
}

/** `today` is a day (YYYY-MM-DD): what was updated lately depends on it. */
export function createTrialIndex(
  rows: readonly TrialRow[],
  {guides, conditions}: TrialTerms,
  today: string,
): TrialIndex {
  const names = new Map([...guides, ...conditions].map(({_id, slug, title}) => [_id, {slug, title}]))
  const context = {names, today}
  const facets = new Map(
    FACETS.map(({key, valuesOf}) => {
      const values = new Map<string, TypedFastBitSet>()
      for (const [id, row] of rows.entries()) {
        const own = valuesOf(row, context)
        for (const value of own.length === 0 ? [UNKNOWN] : own) {
          let bits = values.get(value)
          if (bits === undefined) values.set(value, (bits = new TypedFastBitSet()))
          bits.add(id)
        }
      }
      return [key, values]
    }),
  )
  const bitsOf = (key: FacetKey, slug: string) => facets.get(key)?.get(slug) ?? new TypedFastBitSet()
  const groups = [
    ...guides.map(({title, slug, names: others}) => ({
      names: [title, ...others],
      linked: bitsOf('substance', slug),
    })),
    ...conditions.map(({title, slug, synonyms, registryTerms}) => ({
      names: [title, ...synonyms, ...registryTerms],
      linked: bitsOf('condition', slug),
    })),
  ]
  const all = new TypedFastBitSet()
  all.addRange(0, rows.length)
  const orders = new Map<string, readonly number[]>()
  return {
    rows,
    all,
    facets,
    titles: new Map([
      ['substance', new Map(guides.map(({slug, title}) => [slug, title]))],
      ['condition', new Map(conditions.map(({slug, title}) => [slug, title]))],
    ]),
    guides: new Map(guides.map(({_id, title}) => [_id, title])),
    conditions: new Map(conditions.map(({_id, title}) => [_id, title])),
    text: createTextIndex(rows, groups),
    order(sort) {
      const known = orders.get(sort)
      if (known !== undefined) return known
      const order = sortedIds(rows, sort)
      orders.set(sort, order)
      return order
    },
  }
}

/** Statuses in the order of what they mean to somebody who wants to take part. */
const OPENNESS: ReadonlyMap<string | null, number> = new Map([
  ['RECRUITING', 0],
  ['AVAILABLE', 0],
  ['NOT_YET_RECRUITING', 1],
  ['ENROLLING_BY_INVITATION', 2],
  ['ACTIVE_NOT_RECRUITING', 3],
])
const CLOSED = 4

const dateOf = (row: TrialRow): string => row.lastUpdatePosted ?? row.statusAsOf ?? row.startDate?.date ?? ''
const descending = (left: string | number, right: string | number): number => {
  if (left === right) return 0
  return left < right ? 1 : -1
}
const collator = new Intl.Collator('en')

const COMPARE: Record<Exclude<Sort, 'relevance'>, (left: TrialRow, right: TrialRow) => number> = {
  open: (left, right) =>
    (OPENNESS.get(left.overallStatus) ?? CLOSED) - (OPENNESS.get(right.overallStatus) ?? CLOSED) ||
    descending(dateOf(left), dateOf(right)),
  updated: (left, right) => descending(dateOf(left), dateOf(right)),
  started: (left, right) => descending(left.startDate?.date ?? '', right.startDate?.date ?? ''),
  size: (left, right) => descending(left.enrolment?.count ?? -1, right.enrolment?.count ?? -1),
  title: (left, right) => collator.compare(left.briefTitle, right.briefTitle),
}

function sortedIds(rows: readonly TrialRow[], sort: Exclude<Sort, 'relevance'>): number[] {
  const compare = COMPARE[sort]
  return Array.from(rows, (row, id) => ({row, id}))
    .toSorted((left, right) => compare(left.row, right.row) || (left.row.nctId < right.row.nctId ? -1 : 1))
    .map(({id}) => id)
}
