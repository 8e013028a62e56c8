import {z} from 'zod'

import {isNctId} from '../rules/identifiers.ts'
import {isRegistryWord} from '../rules/registry-words.ts'
import {anyText, list, partialDate, rowOf, words} from './parts.ts'

/**
 * What a registry says of a trial, normalised: the words stay the registry's. A field that was not seen is left
 * out, never guessed. Source: the data structure of ClinicalTrials.gov API v2; a value of one of its closed lists
 * is stored as it came, also where we do not know it yet.
 */
export const nctId = anyText.refine(isNctId, 'NCT and eight digits, such as NCT01945047.')

/** A value of one of the registry's closed lists (enum of API v2), also one that we do not know. */
const registryWord = words(100).refine(isRegistryWord, 'A registry’s word in capitals, such as RECRUITING.')

/** Titles, names, sentences as they came. */
const registryText = words(2000)
const longText = words(60_000)
const registryLines = z.array(registryText, {error: 'This must be a list.'})
const wordList = z.array(registryWord, {error: 'This must be a list.'})

/** A date as precise as the registry gave it, and whether it happened or is expected (not always said). */
const trialDate = z.strictObject({
  _type: z.literal('trialDate').optional(),
  date: partialDate,
  type: registryWord.optional(),
})

const enrolment = z.strictObject({
  _type: z.literal('enrolment').optional(),
  count: z.int().min(0).optional(),
  type: registryWord.optional(),
})

const contactFields = {
  name: registryText.optional(),
  role: registryWord.optional(),
  phone: registryText.optional(),
  phoneExt: registryText.optional(),
  email: registryText.optional(),
}

const point = z.strictObject({
  _type: z.literal('geopoint'),
  lat: z.number().min(-90).max(90),
  lng: z.number().min(-180).max(180),
})

const site = rowOf('trialSite', {
  facility: registryText.optional(),
  status: registryWord.optional(),
  city: registryText.optional(),
  state: registryText.optional(),
  country: registryText.optional(),
  /** Of the city rather than the door: several sites of a city share one. */
  point: point.optional(),
})

const outcomes = list(rowOf('trialOutcome', {measure: registryText, timeFrame: registryText.optional()}))
const meshTerms = list(rowOf('meshTerm', {id: words(40).optional(), term: registryText}))

/** The registry's fields of a trial, the same on the trial and in a snapshot. */
export const registryShape = {
  nctId,
  aliases: z.array(nctId).optional(),
  secondaryIds: list(rowOf('trialSecondaryId', {kind: registryWord.optional(), id: registryText})).optional(),
  briefTitle: registryText,
  officialTitle: registryText.optional(),
  acronym: registryText.optional(),
  overallStatus: registryWord.optional(),
  lastKnownStatus: registryWord.optional(),
  whyStopped: registryText.optional(),
  statusAsOf: partialDate.optional(),
  statusVerified: partialDate.optional(),
  studyType: registryWord.optional(),
  phases: wordList.optional(),
  startDate: trialDate.optional(),
  primaryCompletionDate: trialDate.optional(),
  completionDate: trialDate.optional(),
  firstPosted: partialDate.optional(),
  resultsPosted: partialDate.optional(),
  lastUpdatePosted: partialDate.optional(),
  conditions: registryLines.optional(),
  keywords: registryLines.optional(),
  interventions: list(
    rowOf('trialIntervention', {
      kind: registryWord.optional(),
      name: registryText,
      otherNames: registryLines.optional(),
    }),
  ).optional(),
  arms: list(rowOf('trialArm', {label: registryText, kind: registryWord.optional()})).optional(),
  design: z
    .strictObject({
      _type: z.literal('trialDesign').optional(),
      allocation: registryWord.optional(),
      model: registryWord.optional(),
      purpose: registryWord.optional(),
      masking: registryWord.optional(),
    })
    .optional(),
  primaryOutcomes: outcomes.optional(),
  secondaryOutcomes: outcomes.optional(),
  enrolment: enrolment.optional(),
  sponsor: registryText.optional(),
  sponsorClass: registryWord.optional(),
  collaborators: registryLines.optional(),
  briefSummary: longText.optional(),
  detailedDescription: longText.optional(),
  eligibility: z
    .strictObject({
      _type: z.literal('trialEligibility').optional(),
      criteria: longText.optional(),
      healthyVolunteers: z.boolean().optional(),
      sex: registryWord.optional(),
      /** As the registry writes ages: "18 Years", "6 Months". */
      minimumAge: words(40).optional(),
      maximumAge: words(40).optional(),
      ageGroups: wordList.optional(),
    })
    .optional(),
  contacts: list(rowOf('trialContact', contactFields)).optional(),
  officials: list(
    rowOf('trialOfficial', {
      name: registryText,
      affiliation: registryText.optional(),
      role: registryWord.optional(),
    }),
  ).optional(),
  sites: list(site).optional(),
  countries: registryLines.optional(),
  meshConditions: meshTerms.optional(),
  meshInterventions: meshTerms.optional(),
  registryReferences: list(
    rowOf('registryReference', {
      pmid: z
        .string()
        .regex(/^\d{1,8}$/)
        .optional(),
      kind: registryWord.optional(),
      citation: longText.optional(),
      retracted: z.boolean().optional(),
    }),
  ).optional(),
  hasResults: z.boolean().optional(),
}

/** What a registry record keeps of a trial; any other field is refused. */
export const trialSnapshot = z.strictObject({_type: z.literal('trialSnapshot').optional(), ...registryShape})

/** A registry's record of one trial, normalised. */
export type TrialSnapshot = z.output<typeof trialSnapshot>

/** The name of a field that is the registry's, as it is stored. */
export type RegistryField = keyof typeof registryShape

const isRegistryField = (name: string): name is RegistryField => Object.hasOwn(registryShape, name)

/** The fields of a trial that are the registry's. Whatever else stands on a trial is the staff's. */
export const REGISTRY_FIELDS: readonly RegistryField[] = Object.keys(registryShape).filter(isRegistryField)

export {isRegistryField}
