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
import {evidence, glance, indications, legalStatus, mythFacts, overview, timeline} from './evidence.ts'
import {careCards, checklist, contraindications, effects, interactions} from './safety.ts'

const TRIALS = [
  'NCT04077437',
  'NCT03537014',
  'NCT03282123',
  'NCT02876172',
  'NCT02427568',
  'NCT02008396',
  'NCT01958593',
  'NCT00090064',
]

/** A short guide: a medicine in research that the US regulator has looked at and not approved. */
export const mdma = {
  _id: guideId('mdma'),
  _type: 'substanceGuide',
  ...glance,
  overview,
  careCards,
  contraindications,
  interactions,
  effects,
  indications,
  legalStatus,
  evidence,
  timeline,
  mythFacts,
  checklist,
  trials: references(...TRIALS.map(trialId)),
  conditions: references(conditionId('post-traumatic-stress'), conditionId('illness-distress')),
  modalities: references(modalityId('mdma-assisted-therapy')),
  guidelines: references(guidelineId('tga-2023')),
  related: references(guideId('psilocybin')),
  owner: reference(personId('editor-sample')),
  authors: references(personId('editor-sample')),
  firstPublished: '2026-11-21',
  contentUpdated: '2026-11-21',
  nextReviewDue: '2027-02-21',
} satisfies AuthoredGuide
