import {z} from 'zod'

import {isNctId} from '../rules/identifiers.ts'
import {isRegistryWord} from '../rules/registry-words.ts'
import {optionalText, partialDate, rows, text} from './parts.ts'

/** A value of one of the registry's closed lists, known to us or not. */
const registryWord = z.string().refine(isRegistryWord, 'not a word of the registry')

/** A trial as a guide shows it. */
export const clinicalTrial = z
  .object({
    _id: text,
    _type: z.literal('clinicalTrial'),
    nctId: z.string().refine(isNctId, 'not an NCT number'),
    briefTitle: text,
    overallStatus: registryWord.nullable(),
    lastKnownStatus: registryWord.nullable(),
    statusAsOf: partialDate.nullable(),
    studyType: registryWord.nullable(),
    phases: rows(registryWord),
    conditions: rows(text),
    sponsor: optionalText,
    enrolment: z
      .object({count: z.number().int().nonnegative().nullable(), type: registryWord.nullable()})
      .nullable(),
    countries: rows(text),
    staffNote: optionalText,
  })
  // A status without its day reads as today's: rather none.
  .transform((trial) =>
    trial.statusAsOf === null ? {...trial, overallStatus: null, lastKnownStatus: null} : trial,
  )

/**
 * What the registry says of a trial, short enough for a guide; null is not known to us. Without `statusAsOf` no status
 * is given.
 */
export type ClinicalTrial = z.output<typeof clinicalTrial>
