import {RESEARCH_PATH} from '@healing-library/content/paths'
import type {ResearchEntry} from '@healing-library/content/queries/research'
import type {READ_AS, STUDY_TYPES} from '@healing-library/content/vocabulary/evidence'

import {substancesOf} from './uses.ts'

/** By what publications are told apart, each value on a page of its own. The keys stand in addresses: they never change. */
export const FACETS = ['substance', 'study', 'read'] as const
export type Facet = (typeof FACETS)[number]

/** One value of a facet: its words as the library has them, how many there are, and where they are listed. */
export type ResearchView = {facet: Facet; value: string; words: string; count: number; address: string}

/** What stands in an address where nobody said what was read. */
const NOT_SAID = 'not-said'

const valuesOf: Record<Facet, (entry: ResearchEntry) => readonly string[]> = {
  substance: (entry) => substancesOf(entry).map(({slug}) => slug),
  study: ({studyType}) => (studyType === null ? [] : [kebab(studyType)]),
  read: ({readAs}) => [readAs ?? NOT_SAID],
}

/** What values of closed lists are called. Substances have their own names. */
export type ViewNames = {
  study: Readonly<Record<keyof typeof STUDY_TYPES, string>>
  read: Readonly<Record<keyof typeof READ_AS, string>>
  notSaid: string
}

/** Every view that shows something: those of closed lists in the order of the list, substances by name. */
export function viewsOf(
  entries: readonly ResearchEntry[],
  {study, read, notSaid}: ViewNames,
): ResearchView[] {
  const substances = new Map(
    entries
      .flatMap((entry) => substancesOf(entry))
      .toSorted((left, right) => left.title.localeCompare(right.title, 'en'))
      .map(({slug, title}) => [slug, title]),
  )
  const names: Record<Facet, ReadonlyMap<string, string>> = {
    substance: substances,
    study: new Map(Object.entries(study).map(([key, words]) => [kebab(key), words])),
    read: new Map([...Object.entries(read), [NOT_SAID, notSaid]]),
  }
  return FACETS.flatMap((facet) =>
    Array.from(names[facet], ([value, words]) => ({
      facet,
      value,
      words,
      count: inView(entries, facet, value).length,
      address: `by/${facet}/${encodeURIComponent(value)}`,
    })),
  ).filter(({count}) => count > 0)
}

export const inView = (entries: readonly ResearchEntry[], facet: Facet, value: string): ResearchEntry[] =>
  entries.filter((entry) => valuesOf[facet](entry).includes(value))

export const viewPath = ({address}: Pick<ResearchView, 'address'>): string => `${RESEARCH_PATH}/${address}`

/** The view at an address, if there is one. */
export const findView = (
  views: readonly ResearchView[],
  facet: string,
  value: string,
): ResearchView | undefined => views.find((view) => view.facet === facet && view.value === value)

/** Years of publication, the newest first; those without one come last, under null. */
export function byYear(entries: readonly ResearchEntry[]): [year: string | null, entries: ResearchEntry[]][] {
  const groups = Map.groupBy(entries, ({year, issuedOn}) =>
    issuedOn === null ? (year === null ? null : String(year)) : issuedOn.slice(0, 4),
  )
  return [...groups].toSorted(([left], [right]) => (right ?? '').localeCompare(left ?? ''))
}

const kebab = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
