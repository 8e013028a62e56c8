import {defineQuery} from 'groq'
import {z} from 'zod'

import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import {rows, text} from '../contracts/parts.ts'
import {trialChange, trialPage, type TrialPage as Contract} from '../contracts/trial-page.ts'
import type {TRIAL_PAGE_QUERY_RESULT} from '../sanity.types.ts'
import {aboutTag, documentTag, listTag, tagsForResult} from '../tags.ts'
import {PUBLICATION} from './fragments.ts'

const CHANGES = `changes[]{_key, field, kind, before, after, lines, seenAt, acceptedAt}`
const CONTACT = `_key, name, role, phone, phoneExt, email`

/** One trial by its number, with everything that its page shows. */
export const TRIAL_PAGE_QUERY = defineQuery(`*[_type == "clinicalTrial" && nctId == $nctId][0]{
  _id,
  _type,
  _createdAt,
  nctId,
  aliases,
  "secondaryIds": secondaryIds[].id,
  "otherIds": secondaryIds[]{_key, kind, id},
  briefTitle,
  officialTitle,
  acronym,
  overallStatus,
  lastKnownStatus,
  whyStopped,
  statusAsOf,
  statusVerified,
  studyType,
  phases,
  startDate{date, type},
  primaryCompletionDate{date, type},
  completionDate{date, type},
  firstPosted,
  resultsPosted,
  lastUpdatePosted,
  conditions,
  keywords,
  interventions[]{_key, kind, name, otherNames},
  arms[]{_key, label, kind},
  design{allocation, model, purpose, masking},
  primaryOutcomes[]{_key, measure, timeFrame},
  secondaryOutcomes[]{_key, measure, timeFrame},
  enrolment{count, type},
  sponsor,
  sponsorClass,
  collaborators,
  briefSummary,
  detailedDescription,
  eligibility{healthyVolunteers, sex, minimumAge, maximumAge, ageGroups},
  "criteria": eligibility.criteria,
  contacts[]{${CONTACT}},
  officials[]{_key, name, affiliation, role},
  sites[]{_key, facility, status, city, state, country},
  "siteCount": count(sites),
  "recruitingSites": count(sites[status == "RECRUITING"]),
  "sitesWithStatus": count(sites[defined(status)]),
  countries,
  "places": sites[defined(point)]{city, country, status, "lat": point.lat, "lng": point.lng},
  meshConditions[]{_key, id, term},
  meshInterventions[]{_key, id, term},
  registryReferences[]{_key, pmid, kind, citation, retracted},
  hasResults,
  plainSummary,
  staffNote,
  psychotherapy,
  "substances": substances[]._ref,
  "studiedConditions": studiedConditions[]._ref,
  "guides": substances[]->{_id, _type, title, "slug": slug.current},
  "conditionPages": studiedConditions[]->{_id, _type, title, "slug": slug.current},
  "publications": *[_type == "publication" && (_id in ^.publications[]._ref || ^.nctId in nctIds)]
    | order(year desc, title asc){...${PUBLICATION}, retraction, retractionCheckedOn},
  "lists": *[_type == "trialList" && ^._id in items[].trial._ref] | order(title asc){
    _id, _type, title, "slug": slug.current
  },
  "changedAt": changes[].acceptedAt,
  ${CHANGES}
}`)

/** The numbers under which trials are found, their aliases included: for the pages that are built ahead. */
export const TRIAL_NUMBERS_QUERY = defineQuery(
  `*[_type == "clinicalTrial" && defined(nctId)] | order(nctId asc){nctId, aliases}`,
)

/** What was accepted lately, for feeds. `ids` are ids of trials. */
export const TRIAL_CHANGES_QUERY = defineQuery(
  `*[_type == "clinicalTrial" && _id in $ids]{_id, _type, nctId, briefTitle, _createdAt, ${CHANGES}}`,
)

const trialNumbers = z.array(z.object({nctId: text, aliases: rows(text)}))
const changedTrials = z.array(
  z.object({
    _id: text,
    _type: text,
    nctId: text,
    briefTitle: text,
    _createdAt: text,
    changes: rows(trialChange),
  }),
)

/** The result of TRIAL_PAGE_QUERY once it fits its contract. */
export type TrialPage = Narrows<NonNullable<TRIAL_PAGE_QUERY_RESULT>, Contract>
/** The result of TRIAL_NUMBERS_QUERY: each trial's NCT number and former ones. */
export type TrialNumbers = z.output<typeof trialNumbers>
/** A trial with its whole public history; which of it is lately, its reader says. */
export type ChangedTrial = z.output<typeof changedTrials>[number]

/** `raw` is the result of TRIAL_PAGE_QUERY; null (no such trial) gives a null value and no problems. */
export function parseTrialPage(raw: unknown): Parsed<TrialPage> {
  return parseReduced(trialPage, raw)
}

/** `raw` is the result of TRIAL_NUMBERS_QUERY; a trial that does not fit is left out, and named. */
export function parseTrialNumbers(raw: unknown): Parsed<TrialNumbers> {
  return parseReduced(trialNumbers, raw)
}

/** `raw` is the result of TRIAL_CHANGES_QUERY; a change that does not fit is left out, and named. */
export function parseChangedTrials(raw: unknown): Parsed<ChangedTrial[]> {
  return parseReduced(changedTrials, raw)
}

/**
 * The tags of a trial's page: what it shows, its own id for the day it is added, the lists that may take it up and the
 * publications that may name it.
 */
export function trialPageTags(nctId: string, raw: TRIAL_PAGE_QUERY_RESULT): string[] {
  const own = documentTag(`trial-${nctId.toLowerCase()}`)
  return raw === null
    ? [own, listTag('clinicalTrial')]
    : tagsForResult(raw, [own, listTag('trialList'), aboutTag(raw.nctId ?? nctId, 'publication')])
}
