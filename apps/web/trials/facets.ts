import type {TrialRow} from '@healing-library/content/queries/trials'
import {wordsFor} from '@healing-library/content/rules/registry-words'
import {
  PSYCHOTHERAPY_COMPONENTS,
  TRIAL_PHASES,
  TRIAL_STATUSES,
  TRIAL_STUDY_TYPES,
} from '@healing-library/content/vocabulary'

import {ageGroupsOf} from './ages.ts'

/** What was not seen is a value of its own: a visitor can choose it, and no trial falls out of the counts. */
export const UNKNOWN = 'unknown'
const UNKNOWN_WORDS = 'Not known to us'

/** The names of guides and condition pages, by their ids. */
type Names = ReadonlyMap<string, {slug: string; title: string}>

type FacetContext = {names: Names; today: string}

type Facet = {
  key: string
  title: string
  /** The values of a trial; none means unknown. */
  valuesOf: (row: TrialRow, context: FacetContext) => readonly string[]
  wordsOf: (value: string, titles: ReadonlyMap<string, string>) => string
  /** Values in the order in which they are offered; others follow, the most frequent first. */
  order?: readonly string[]
  /** Offered even where no trial has them, because they answer a common question. */
  unknownWords?: string
}

const DAY_MS = 86_400_000
const UPDATED = {'30': 30, '90': 90, '365': 365} as const
const byTitle = (value: string, titles: ReadonlyMap<string, string>) => titles.get(value) ?? value
const listed =
  (known: Readonly<Record<string, string>>) =>
  (value: string): string =>
    wordsFor(known, value)

const linked = (ids: readonly string[], names: Names) => ids.flatMap((id) => names.get(id)?.slug ?? [])
const yesOrNo = (value: boolean | null | undefined) =>
  value === null || value === undefined ? [] : [value ? 'yes' : 'no']

/** The facets of the directory, in the order of the form. Their keys stand in addresses: they never change. */
const DEFINITIONS = [
  {
    key: 'substance',
    title: 'Substance',
    valuesOf: ({substances}, {names}) => linked(substances, names),
    wordsOf: byTitle,
    unknownWords: 'No guide of ours',
  },
  {
    key: 'condition',
    title: 'Condition',
    valuesOf: ({studiedConditions}, {names}) => linked(studiedConditions, names),
    wordsOf: byTitle,
    unknownWords: 'No condition page of ours',
  },
  {
    key: 'status',
    title: 'Status',
    valuesOf: ({overallStatus}) => (overallStatus === null ? [] : [overallStatus]),
    wordsOf: (value) => (value === 'UNKNOWN' ? 'Unknown to the registry' : wordsFor(TRIAL_STATUSES, value)),
    order: Object.keys(TRIAL_STATUSES),
    unknownWords: 'Not known to us: see the registry',
  },
  {
    key: 'phase',
    title: 'Phase',
    valuesOf: ({phases}) => phases,
    wordsOf: listed(TRIAL_PHASES),
    order: ['EARLY_PHASE1', 'PHASE1', 'PHASE2', 'PHASE3', 'PHASE4', 'NA'],
  },
  {key: 'country', title: 'Country', valuesOf: ({countries}) => countries, wordsOf: (value) => value},
  {
    key: 'age',
    title: 'Age',
    valuesOf: ({eligibility}) => ageGroupsOf(eligibility),
    wordsOf: listed({child: 'Under 18', adult: '18 to 64', older: '65 and older'}),
    order: ['child', 'adult', 'older'],
  },
  {
    key: 'sex',
    title: 'Open to',
    valuesOf: ({eligibility}) => {
      const sex = eligibility?.sex ?? null
      if (sex === null) return []
      return sex === 'ALL' ? ['female', 'male'] : [sex.toLowerCase()]
    },
    wordsOf: listed({female: 'Women', male: 'Men'}),
    order: ['female', 'male'],
  },
  {
    key: 'volunteers',
    title: 'Healthy volunteers',
    valuesOf: ({eligibility}) => yesOrNo(eligibility?.healthyVolunteers),
    wordsOf: listed({yes: 'Accepted', no: 'Not accepted'}),
    order: ['yes', 'no'],
  },
  {
    key: 'type',
    title: 'Kind of study',
    valuesOf: ({studyType}) => (studyType === null ? [] : [studyType]),
    wordsOf: listed(TRIAL_STUDY_TYPES),
    order: Object.keys(TRIAL_STUDY_TYPES),
  },
  {
    key: 'results',
    title: 'Results in the registry',
    valuesOf: ({hasResults}) => yesOrNo(hasResults),
    wordsOf: listed({yes: 'Posted', no: 'Not posted'}),
    order: ['yes', 'no'],
  },
  {
    key: 'therapy',
    title: 'Psychotherapy',
    valuesOf: ({psychotherapy}) => (psychotherapy === null ? [] : [psychotherapy]),
    wordsOf: listed(PSYCHOTHERAPY_COMPONENTS),
    order: Object.keys(PSYCHOTHERAPY_COMPONENTS),
    unknownWords: 'Not recorded by us',
  },
  {
    key: 'updated',
    title: 'Updated in the registry',
    valuesOf: ({lastUpdatePosted}, {today}) => updatedWithin(lastUpdatePosted, today),
    wordsOf: listed({
      '30': 'In the last 30 days',
      '90': 'In the last 90 days',
      '365': 'In the last year',
      older: 'Longer ago',
    }),
    order: ['30', '90', '365', 'older'],
  },
] as const satisfies readonly Facet[]

export type FacetKey = (typeof DEFINITIONS)[number]['key']

export const FACETS: readonly (Facet & {key: FacetKey})[] = DEFINITIONS
export const FACET_KEYS: readonly FacetKey[] = FACETS.map(({key}) => key)

/** The words of a value as the form, the cards and the filters say them. */
export function facetWords(facet: Facet, value: string, titles: ReadonlyMap<string, string>): string {
  return value === UNKNOWN ? (facet.unknownWords ?? UNKNOWN_WORDS) : facet.wordsOf(value, titles)
}

/** Windows that hold one another: what was updated in 30 days was updated in 90. A month or a year alone is too vague. */
function updatedWithin(date: string | null, today: string): string[] {
  if (date === null || date.length < 10) return []
  const days = (Date.parse(today) - Date.parse(date)) / DAY_MS
  const windows = Object.entries(UPDATED).flatMap(([value, limit]) => (days <= limit ? [value] : []))
  return windows.length === 0 ? ['older'] : windows
}
