import {isNctId} from '@healing-library/content/rules/identifiers'
import {isPartialDate} from '@healing-library/content/rules/partial-date'
import {z} from 'zod'

/**
 * A record of ClinicalTrials.gov's API v2, as far as the library reads it. Keys that it does not read are dropped;
 * words of the registry's lists are kept as they come, known or not; what a `fields` parameter left out is absent, and
 * absent is never false. Tools between the registry and us sometimes write null or '' for absent: both are.
 */
const maybe = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === null || value === '' ? undefined : value), schema.optional())

/** As long as the library stores; the registry's own limits are far below (title 300, criteria 20,000). */
const text = maybe(z.string().max(2000))
const longText = maybe(z.string().max(60_000))
/** A word of one of the registry's lists, such as RECRUITING. New ones come without notice. */
const word = text
const yesOrNo = maybe(z.boolean())
/** An empty list tells nothing; neither do empty strings and nulls in one. */
const list = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => {
    if (!Array.isArray(value)) return value === null || value === '' ? undefined : value
    const told = value.filter((item: unknown) => item !== null && item !== '')
    return told.length > 0 ? told : undefined
  }, z.array(schema).optional())
const texts = list(z.string().max(2000))
const partialDate = maybe(
  z.string().refine(isPartialDate, 'A date is a year, a month or a day, such as 2024-03.'),
)
const dateStruct = maybe(z.object({date: partialDate, type: word}))

const identificationModule = z.object({
  nctId: z.string().refine(isNctId, 'NCT and eight digits.'),
  nctIdAliases: texts,
  briefTitle: text,
  officialTitle: text,
  acronym: text,
  orgStudyIdInfo: maybe(z.object({id: text, type: word})),
  secondaryIdInfos: list(z.object({id: text, type: word, domain: text})),
})

const statusModule = z.object({
  overallStatus: word,
  lastKnownStatus: word,
  whyStopped: text,
  statusVerifiedDate: partialDate,
  startDateStruct: dateStruct,
  primaryCompletionDateStruct: dateStruct,
  completionDateStruct: dateStruct,
  studyFirstPostDateStruct: dateStruct,
  resultsFirstPostDateStruct: dateStruct,
  lastUpdatePostDateStruct: dateStruct,
  lastUpdateSubmitDate: partialDate,
})

const sponsor = z.object({name: text, class: word})

const designModule = z.object({
  studyType: word,
  phases: texts,
  designInfo: maybe(
    z.object({
      allocation: word,
      interventionModel: word,
      observationalModel: word,
      timePerspective: word,
      primaryPurpose: word,
      maskingInfo: maybe(z.object({masking: word})),
    }),
  ),
  enrollmentInfo: maybe(z.object({count: maybe(z.int().min(0)), type: word})),
})

const outcome = z.object({measure: text, timeFrame: text})
const contact = z.object({name: text, role: word, phone: text, phoneExt: text, email: text})

const location = z.object({
  facility: text,
  status: word,
  city: text,
  state: text,
  zip: text,
  country: text,
  geoPoint: maybe(z.object({lat: maybe(z.number()), lon: maybe(z.number())})),
})

const reference = z.object({
  pmid: text,
  type: word,
  citation: longText,
  retractions: list(z.object({pmid: text, source: text})),
})

const browseModule = maybe(z.object({meshes: list(z.object({id: text, term: text}))}))

const protocolSection = z.object({
  identificationModule,
  statusModule: maybe(statusModule),
  sponsorCollaboratorsModule: maybe(z.object({leadSponsor: maybe(sponsor), collaborators: list(sponsor)})),
  descriptionModule: maybe(z.object({briefSummary: longText, detailedDescription: longText})),
  conditionsModule: maybe(z.object({conditions: texts, keywords: texts})),
  designModule: maybe(designModule),
  armsInterventionsModule: maybe(
    z.object({
      armGroups: list(z.object({label: text, type: word})),
      interventions: list(z.object({type: word, name: text, otherNames: texts})),
    }),
  ),
  outcomesModule: maybe(z.object({primaryOutcomes: list(outcome), secondaryOutcomes: list(outcome)})),
  eligibilityModule: maybe(
    z.object({
      eligibilityCriteria: longText,
      healthyVolunteers: yesOrNo,
      sex: word,
      minimumAge: text,
      maximumAge: text,
      stdAges: texts,
    }),
  ),
  contactsLocationsModule: maybe(
    z.object({
      centralContacts: list(contact),
      overallOfficials: list(z.object({name: text, affiliation: text, role: word})),
      locations: list(location),
    }),
  ),
  referencesModule: maybe(z.object({references: list(reference)})),
})

/**
 * A record of `/studies`, in the registry's own names (protocolSection, derivedSection). It must have an NCT number.
 */
export const rawStudy = z.object({
  protocolSection,
  derivedSection: maybe(
    z.object({
      miscInfoModule: maybe(z.object({versionHolder: text})),
      conditionBrowseModule: browseModule,
      interventionBrowseModule: browseModule,
    }),
  ),
  hasResults: yesOrNo,
})

/** A record that fits, before it is mapped. */
export type RawStudy = z.infer<typeof rawStudy>
/** What the sponsor registered; `derivedSection` is what the registry made of it. */
export type RawProtocol = RawStudy['protocolSection']

/**
 * What to ask for so that a record is whole for the library. It leaves out the section of results, which is the larger
 * part of a record that has them. `HasResults` stands here because the registry drops it when `fields` does not name it.
 */
export const STUDY_FIELDS = [
  'ProtocolSection',
  'ConditionBrowseModule',
  'InterventionBrowseModule',
  'MiscInfoModule',
  'HasResults',
] as const
