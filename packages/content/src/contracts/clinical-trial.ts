import {z} from 'zod'

import {isNctId} from '../rules/identifiers.ts'
import {ENROLMENT_TYPES, TRIAL_PHASES, TRIAL_STATUSES, TRIAL_STUDY_TYPES} from '../vocabulary.ts'
import {oneOf, optionalText, partialDate, rows, text} from './parts.ts'

export const clinicalTrial = z
  .object({
    _id: text,
    _type: z.literal('clinicalTrial'),
    nctId: z.string().refine(isNctId, 'not an NCT number'),
    briefTitle: text,
    overallStatus: oneOf(TRIAL_STATUSES).nullable(),
    lastKnownStatus: oneOf(TRIAL_STATUSES).nullable(),
    statusAsOf: partialDate.nullable(),
    studyType: oneOf(TRIAL_STUDY_TYPES).nullable(),
    phases: rows(oneOf(TRIAL_PHASES)),
    conditions: rows(text),
    interventions: rows(text),
    sponsor: optionalText,
    startDate: partialDate.nullable(),
    completionDate: partialDate.nullable(),
    enrolment: z
      .object({count: z.number().int().nonnegative().nullable(), type: oneOf(ENROLMENT_TYPES).nullable()})
      .nullable(),
    countries: rows(text),
    staffNote: optionalText,
  })
  // A status without its day reads as today's: rather none.
  .transform((trial) =>
    trial.statusAsOf === null ? {...trial, overallStatus: null, lastKnownStatus: null} : trial,
  )

export type ClinicalTrial = z.output<typeof clinicalTrial>
