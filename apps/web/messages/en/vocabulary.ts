import {
  ALIAS_KINDS,
  CARE_LEVELS,
  CONTRAINDICATION_STRENGTHS,
  EFFECT_VALENCES,
  EFFECT_TIMINGS,
  FREQUENCY_BANDS,
  INTERACTION_KINDS,
  INTERACTION_SEVERITIES,
  INDICATION_STATUSES,
  EFFECT_SEVERITIES,
  INTERACTION_BASES,
  ROUTES,
} from '@healing-library/content/vocabulary/clinical'
import {
  CLAIM_KINDS,
  CERTAINTIES,
  PUBLISHER_KINDS,
  STUDY_TYPES,
  CONFIDENCES,
  READ_AS,
  RETRACTION_STATUSES,
} from '@healing-library/content/vocabulary/evidence'
import {
  HELPLINE_KINDS,
  MEDIA_KINDS,
  TRAINING_AUDIENCES,
  EVENT_FORMATS,
  CALL_KINDS,
  QUOTE_PERMISSIONS,
  RESOURCE_KINDS,
} from '@healing-library/content/vocabulary/pages'
import {PERSON_KINDS, ORGANIZATION_KINDS} from '@healing-library/content/vocabulary/people'
import {SIGN_OFF_ROLES, SIGN_OFF_OUTCOMES} from '@healing-library/content/vocabulary/review'
import {TESTIMONIAL_KINDS, OUTCOMES} from '@healing-library/content/vocabulary/stories'
import {
  TRIAL_STATUSES,
  TRIAL_PHASES,
  TRIAL_STUDY_TYPES,
  ENROLMENT_TYPES,
  TRIAL_CHANGE_KINDS,
  PSYCHOTHERAPY_COMPONENTS,
} from '@healing-library/content/vocabulary/trials'

import type {Wording} from '../locale.ts'

/** The words of the closed lists that visitors read. Their order is the lists' own: only the words are translated. */
export const vocabulary = {
  aliasKinds: ALIAS_KINDS,
  careLevels: CARE_LEVELS,
  contraindicationStrengths: CONTRAINDICATION_STRENGTHS,
  effectValences: EFFECT_VALENCES,
  effectTimings: EFFECT_TIMINGS,
  frequencyBands: FREQUENCY_BANDS,
  interactionKinds: INTERACTION_KINDS,
  interactionSeverities: INTERACTION_SEVERITIES,
  indicationStatuses: INDICATION_STATUSES,
  claimKinds: CLAIM_KINDS,
  certainties: CERTAINTIES,
  publisherKinds: PUBLISHER_KINDS,
  studyTypes: STUDY_TYPES,
  confidences: CONFIDENCES,
  readAs: READ_AS,
  testimonialKinds: TESTIMONIAL_KINDS,
  outcomes: OUTCOMES,
  personKinds: PERSON_KINDS,
  trialStatuses: TRIAL_STATUSES,
  trialPhases: TRIAL_PHASES,
  trialStudyTypes: TRIAL_STUDY_TYPES,
  enrolmentTypes: ENROLMENT_TYPES,
  trialChangeKinds: TRIAL_CHANGE_KINDS,
  psychotherapyComponents: PSYCHOTHERAPY_COMPONENTS,
  effectSeverities: EFFECT_SEVERITIES,
  interactionBases: INTERACTION_BASES,
  helplineKinds: HELPLINE_KINDS,
  mediaKinds: MEDIA_KINDS,
  organizationKinds: ORGANIZATION_KINDS,
  retractionStatuses: RETRACTION_STATUSES,
  signOffRoles: SIGN_OFF_ROLES,
  signOffOutcomes: SIGN_OFF_OUTCOMES,
  trainingAudiences: TRAINING_AUDIENCES,
  eventFormats: EVENT_FORMATS,
  callKinds: CALL_KINDS,
  routes: ROUTES,
  quotePermissions: QUOTE_PERMISSIONS,
  resourceKinds: RESOURCE_KINDS,
} as const

export type VocabularyWords = Wording<typeof vocabulary>
