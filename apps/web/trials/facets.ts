import type {TrialRow} from '@healing-library/content/queries/trials'
import {wordsFor} from '@healing-library/content/rules/registry-words'
import {
  PSYCHOTHERAPY_COMPONENTS,
  TRIAL_STATUSES,
  TRIAL_STUDY_TYPES,
} from '@healing-library/content/vocabulary/trials'

import type {TrialFacetsWords} from '../messages/en/trial-facets.ts'
import {ageGroupsOf} from './ages.ts'

/** What was not seen is a value of its own: a visitor can choose it, and no trial falls out of the counts. */
export const UNKNOWN = 'unknown'

/** The names of guides and condition pages, by their ids. */
type Names = ReadonlyMap<string, {slug: string; title: string}>

type FacetContext = {names: Names; today: string}

type Facet = {
  key: string
  /** The values of a trial; none means unknown. */
  valuesOf: (row: TrialRow, context: FacetContext) => readonly string[]
  /** Values in the order in which they are offered; others follow, the most frequent first. */
  order?: readonly string[]
}

const DAY_MS = 86_400_000
const UPDATED = {'30': 30, '90': 90, '365': 365} as const

const linked = (ids: readonly string[], names: Names) => ids.flatMap((id) => names.get(id)?.slug ?? [])
const yesOrNo = (value: boolean | null | undefined) =>
  value === null || value === undefined ? [] : [value ? 'yes' : 'no']

/** The facets of the directory, in the order of the form. Their keys stand in addresses: they never change. */
const DEFINITIONS = [
  {
    key: 'substance',
    valuesOf: ({substances}, {names}) => linked(substances, names),
  },
  {
    key: 'condition',
    valuesOf: ({studiedConditions}, {names}) => linked(studiedConditions, names),
  },
  {
    key: 'status',
    valuesOf: ({overallStatus}) => (overallStatus === null ? [] : [overallStatus]),
    order: Object.keys(TRIAL_STATUSES),
  },
  {
    key: 'phase',
    valuesOf: ({phases}) => phases,
    order: ['EARLY_PHASE1', 'PHASE1', 'PHASE2', 'PHASE3', 'PHASE4', 'NA'],
  },
  {key: 'country', valuesOf: ({countries}) => countries},
  {
    key: 'age',
    valuesOf: ({eligibility}) => ageGroupsOf(eligibility),
    order: ['child', 'adult', 'older'],
  },
  {
    key: 'sex',
    valuesOf: ({eligibility}) => {
      const sex = eligibility?.sex ?? null
      if (sex === null) return []
      return sex === 'ALL' ? ['female', 'male'] : [sex.toLowerCase()]
    },
    order: ['female', 'male'],
  },
  {
    key: 'volunteers',
    valuesOf: ({eligibility}) => yesOrNo(eligibility?.healthyVolunteers),
    order: ['yes', 'no'],
  },
  {
    key: 'type',
    valuesOf: ({studyType}) => (studyType === null ? [] : [studyType]),
    order: Object.keys(TRIAL_STUDY_TYPES),
  },
  {
    key: 'results',
    valuesOf: ({hasResults}) => yesOrNo(hasResults),
    order: ['yes', 'no'],
  },
  {
    key: 'therapy',
    valuesOf: ({psychotherapy}) => (psychotherapy === null ? [] : [psychotherapy]),
    order: Object.keys(PSYCHOTHERAPY_COMPONENTS),
  },
  {
    key: 'updated',
    valuesOf: ({lastUpdatePosted}, {today}) => updatedWithin(lastUpdatePosted, today),
    order: ['30', '90', '365', 'older'],
  },
] as const satisfies readonly Facet[]

export type FacetKey = (typeof DEFINITIONS)[number]['key']

export const FACETS: readonly (Facet & {key: FacetKey})[] = DEFINITIONS
export const FACET_KEYS: readonly FacetKey[] = FACETS.map(({key}) => key)

/** The words of a value as the form, the cards and the filters say them. What has no words is a name. */
export function facetWords(
  key: FacetKey,
  value: string,
  titles: ReadonlyMap<string, string>,
  words: TrialFacetsWords,
): string {
  const unknown: Readonly<Partial<Record<FacetKey, string>>> = words.unknown
  const values: Readonly<Partial<Record<FacetKey, Readonly<Record<string, string>>>>> = words.values
  if (value === UNKNOWN) return unknown[key] ?? words.notKnown
  const known = values[key]
  return known === undefined ? (titles.get(value) ?? value) : wordsFor(known, value)
}

/** Windows that hold one another: what was updated in 30 days was updated in 90. A month or a year alone is too vague. */
function updatedWithin(date: string | null, today: string): string[] {
  if (date === null || date.length < 10) return []
  const days = (Date.parse(today) - Date.parse(date)) / DAY_MS
  const windows = Object.entries(UPDATED).flatMap(([value, limit]) => (days <= limit ? [value] : []))
  return windows.length === 0 ? ['older'] : windows
}
