import {z} from 'zod'

import {isNctId} from '../rules/identifiers.ts'
import {isRegistryWord} from '../rules/registry-words.ts'
import {PSYCHOTHERAPY_COMPONENTS} from '../vocabulary/trials.ts'
import {oneOf, optionalText, partialDate, rows, text} from './parts.ts'

/** A value of one of the registry's closed lists, known to us or not. */
export const registryWord = z.string().refine(isRegistryWord, 'not a word of the registry')
const nctId = z.string().refine(isNctId, 'not an NCT number')

/** A date of the registry and its `type` (ACTUAL or ESTIMATED), each null where the registry gives none. */
export const trialDate = z.object({date: partialDate.nullable(), type: registryWord.nullable()}).nullable()
const trialEnrolment = z
  .object({count: z.number().int().nonnegative().nullable(), type: registryWord.nullable()})
  .nullable()

/** Of the city rather than the door. */
const place = z.object({
  city: optionalText,
  country: optionalText,
  status: registryWord.nullable(),
  lat: z.number().min(-90).max(90),
  lng: z.number().min(-180).max(180),
})

/** A trial as the directory finds, counts and lists it. What was not seen is null or empty, never guessed. */
export const trialRow = z
  .object({
    _id: text,
    _type: z.literal('clinicalTrial'),
    _createdAt: z.string(),
    nctId,
    aliases: rows(text),
    secondaryIds: rows(text),
    briefTitle: text,
    officialTitle: optionalText,
    acronym: optionalText,
    overallStatus: registryWord.nullable(),
    lastKnownStatus: registryWord.nullable(),
    statusAsOf: partialDate.nullable(),
    statusVerified: partialDate.nullable(),
    studyType: registryWord.nullable(),
    phases: rows(registryWord),
    startDate: trialDate,
    lastUpdatePosted: partialDate.nullable(),
    conditions: rows(text),
    keywords: rows(text),
    interventions: rows(z.object({name: text, otherNames: rows(text)})),
    enrolment: trialEnrolment,
    sponsor: optionalText,
    sponsorClass: registryWord.nullable(),
    eligibility: z
      .object({
        healthyVolunteers: z.boolean().nullable(),
        sex: registryWord.nullable(),
        minimumAge: optionalText,
        maximumAge: optionalText,
        ageGroups: rows(registryWord),
      })
      .nullable(),
    siteCount: z.number().int().nullable(),
    recruitingSites: z.number().int().nullable(),
    /** Of how many sites the registry gives a status of their own. */
    sitesWithStatus: z.number().int().nullable(),
    countries: rows(text),
    places: rows(place),
    hasResults: z.boolean().nullable(),
    plainSummary: optionalText,
    staffNote: optionalText,
    psychotherapy: oneOf(PSYCHOTHERAPY_COMPONENTS).nullable(),
    /** Ids of guides and of condition pages. */
    substances: rows(text),
    studiedConditions: rows(text),
    /** When each accepted change was accepted. */
    changedAt: rows(z.string()),
  })
  // A status without its day reads as today's: rather none.
  .transform((trial) =>
    trial.statusAsOf === null ? {...trial, overallStatus: null, lastKnownStatus: null} : trial,
  )

/** One trial of the directory, parsed. Registry words are kept even where we have no words of our own for them. */
export type TrialRow = z.output<typeof trialRow>
