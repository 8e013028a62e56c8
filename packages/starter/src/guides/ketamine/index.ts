import type {AuthoredGuide} from '../../authoring/authored-guide.ts'
import {
  callToActionId,
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
import {careCards} from './care-cards.ts'
import {checklist, frameworks, sessionPhases} from './care.ts'
import {access, integration, perspectives, resources} from './context.ts'
import {contraindications} from './contraindications.ts'
import {effects} from './effects.ts'
import {evidence} from './evidence.ts'
import {experience} from './experience.ts'
import {timeline} from './history.ts'
import {interactions} from './interactions.ts'
import {indications, legalStatus} from './law.ts'
import {mythFacts} from './myths.ts'
import {overview} from './overview.ts'
import {routeFacts, targets} from './pharmacology.ts'
import {faq} from './questions.ts'

/** A choice of trials with different questions and fates: recruiting, finished, stopped, withdrawn, not known. */
const TRIALS = [
  'NCT06943859',
  'NCT06085937',
  'NCT05339074',
  'NCT05577585',
  'NCT03113968',
  'NCT01945047',
  'NCT02655692',
  'NCT00088699',
  'NCT02624596',
  'NCT05604794',
  'NCT06620042',
  'NCT06713616',
  'NCT03065335',
  'NCT05661669',
  'NCT02234011',
  'NCT04011592',
]

export const ketamine = {
  _id: guideId('ketamine'),
  _type: 'substanceGuide',
  ...glance,
  overview,
  targets,
  careCards,
  contraindications,
  interactions,
  effects,
  experience,
  integration,
  routeFacts,
  perspectives,
  access,
  resources,
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
  conditions: references(
    ...[
      'treatment-resistant-depression',
      'major-depression',
      'bipolar-depression',
      'suicidal-thoughts',
      'post-traumatic-stress',
      'obsessive-compulsive',
      'alcohol-use-disorder',
      'cocaine-use-disorder',
      'opioid-use-disorder',
    ].map(conditionId),
  ),
  modalities: references(
    ...['ketamine-infusion', 'ketamine-assisted-psychotherapy', 'ketamine-at-home'].map(modalityId),
  ),
  guidelines: references(...['sanacora-2017', 'swainson-2021', 'mcintyre-2021'].map(guidelineId)),
  media: references('media-ketamine-care'),
  training: references('training-sample'),
  related: references(guideId('esketamine')),
  callToAction: reference(callToActionId('ask-a-clinician')),
  owner: reference(personId('editor-sample')),
  deputy: reference(personId('clinical-reviewer-sample')),
  authors: references(personId('editor-sample')),
  firstPublished: '2026-11-21',
  contentUpdated: '2026-11-21',
  nextReviewDue: '2027-05-21',
} satisfies AuthoredGuide
