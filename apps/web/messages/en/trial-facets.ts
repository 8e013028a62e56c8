import type {Wording} from '../locale.ts'
import {vocabulary} from './vocabulary.ts'

/** The facets of the directory by their keys: their titles, their values, and what is said where there is none. */
export const trialFacets = {
  titles: {
    substance: 'Substance',
    condition: 'Condition',
    status: 'Status',
    phase: 'Phase',
    country: 'Country',
    age: 'Age',
    sex: 'Open to',
    volunteers: 'Healthy volunteers',
    type: 'Kind of study',
    results: 'Results in the registry',
    therapy: 'Psychotherapy',
    updated: 'Updated in the registry',
  },
  /** Of facets whose values are no names. */
  values: {
    status: {...vocabulary.trialStatuses, UNKNOWN: 'Unknown to the registry'},
    phase: vocabulary.trialPhases,
    age: {child: 'Under 18', adult: '18 to 64', older: '65 and older'},
    sex: {female: 'Women', male: 'Men'},
    volunteers: {yes: 'Accepted', no: 'Not accepted'},
    type: vocabulary.trialStudyTypes,
    results: {yes: 'Posted', no: 'Not posted'},
    therapy: vocabulary.psychotherapyComponents,
    updated: {
      '30': 'In the last 30 days',
      '90': 'In the last 90 days',
      '365': 'In the last year',
      older: 'Longer ago',
    },
  },
  notKnown: 'Not known to us',
  /** Where "not known to us" would say too little. */
  unknown: {
    substance: 'No guide of ours',
    condition: 'No condition page of ours',
    status: 'Not known to us: see the registry',
    therapy: 'Not recorded by us',
  },
} as const

export type TrialFacetsWords = Wording<typeof trialFacets>
