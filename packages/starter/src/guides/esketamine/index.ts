import type {AuthoredGuide} from '../../authoring/authored-guide.ts'
import {
  conditionId,
  guideId,
  guidelineId,
  modalityId,
  personId,
  reference,
  trialId,
} from '../../authoring/document.ts'
import {references} from '../../authoring/rows.ts'
import {glance} from './at-a-glance.ts'
import {checklist, experience, faq, frameworks, overview, sessionPhases} from './care.ts'
import {evidence, indications, legalStatus, mythFacts, timeline} from './evidence.ts'
import {careCards, contraindications, effects, interactions} from './safety.ts'

const TRIALS = [
  'NCT06713616',
  'NCT04599855',
  'NCT02493868',
  'NCT02418585',
  'NCT02417064',
  'NCT02422186',
  'NCT03039192',
  'NCT03097133',
  'NCT05698394',
]

export const esketamine = {
  _id: guideId('esketamine'),
  _type: 'substanceGuide',
  ...glance,
  overview,
  careCards,
  contraindications,
  interactions,
  effects,
  experience,
  frameworks,
  sessionPhases,
  checklist,
  indications,
  legalStatus,
  evidence,
  timeline,
  mythFacts,
  faq,
  trials: references(...TRIALS.map(trialId)),
  conditions: references(conditionId('treatment-resistant-depression'), conditionId('suicidal-thoughts')),
  modalities: references(modalityId('esketamine-clinic')),
  guidelines: references(guidelineId('mcintyre-2021')),
  related: references(guideId('ketamine')),
  owner: reference(personId('editor-sample')),
  authors: references(personId('editor-sample')),
  firstPublished: '2026-11-21',
  contentUpdated: '2026-11-21',
  nextReviewDue: '2027-05-21',
} satisfies AuthoredGuide
