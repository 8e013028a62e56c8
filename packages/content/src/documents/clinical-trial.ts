import {z} from 'zod'

import {isNctId} from '../rules/identifiers.ts'
import {ENROLMENT_TYPES, TRIAL_PHASES, TRIAL_STATUSES, TRIAL_STUDY_TYPES} from '../vocabulary.ts'
import {anyText, choices, documentOf, oneOf, partialDate, references, words} from './parts.ts'

/** Registries repeat themselves; their words stay theirs. */
const registryWords = z.array(words(400))

export const clinicalTrial = documentOf('clinicalTrial', {
  nctId: anyText.refine(isNctId, 'NCT and eight digits, such as NCT01945047.'),
  briefTitle: words(400),
  overallStatus: oneOf(TRIAL_STATUSES).optional(),
  lastKnownStatus: oneOf(TRIAL_STATUSES).optional(),
  statusAsOf: partialDate.optional(),
  studyType: oneOf(TRIAL_STUDY_TYPES).optional(),
  phases: choices(oneOf(TRIAL_PHASES)).optional(),
  conditions: registryWords.optional(),
  interventions: registryWords.optional(),
  sponsor: words(400).optional(),
  startDate: partialDate.optional(),
  completionDate: partialDate.optional(),
  enrolment: z
    .strictObject({
      _type: z.literal('enrolment').optional(),
      count: z.int().min(0).optional(),
      type: oneOf(ENROLMENT_TYPES).optional(),
    })
    .optional(),
  countries: registryWords.optional(),
  substances: references.optional(),
  studiedConditions: references.optional(),
  staffNote: words(400).optional(),
}).refine(({overallStatus, statusAsOf}) => overallStatus === undefined || statusAsOf !== undefined, {
  path: ['statusAsOf'],
  message: 'A status without its day misleads: give the day.',
})
