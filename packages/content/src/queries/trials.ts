import {defineQuery} from 'groq'
import {z} from 'zod'

import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced, type Problem} from '../contracts/parse-reduced.ts'
import {rows, text} from '../contracts/parts.ts'
import {trialRow, type TrialRow as Row} from '../contracts/trial-row.ts'
import type {TRIAL_ROWS_QUERY_RESULT, TRIAL_TERMS_QUERY_RESULT} from '../sanity.types.ts'
import {listTag} from '../tags.ts'

/**
 * The directory of trials is searched in memory, so what it needs is read in three steps: which revisions there are
 * (small, and asked after every publish), the rows of the trials that are new or changed, and the names of guides and
 * condition pages.
 */
export const TRIAL_REVISIONS_QUERY = defineQuery(
  `*[_type in ["clinicalTrial", "substanceGuide", "condition"]]{_id, _type, _rev}`,
)

/** What a card of a trial shows, and what it is found by. */
export const TRIAL_ROW = `{
  _id,
  _type,
  _createdAt,
  nctId,
  aliases,
  "secondaryIds": secondaryIds[].id,
  briefTitle,
  officialTitle,
  acronym,
  overallStatus,
  lastKnownStatus,
  statusAsOf,
  statusVerified,
  studyType,
  phases,
  startDate{date, type},
  lastUpdatePosted,
  conditions,
  keywords,
  interventions[]{name, otherNames},
  enrolment{count, type},
  sponsor,
  sponsorClass,
  eligibility{healthyVolunteers, sex, minimumAge, maximumAge, ageGroups},
  "siteCount": count(sites),
  "recruitingSites": count(sites[status == "RECRUITING"]),
  "sitesWithStatus": count(sites[defined(status)]),
  countries,
  "places": sites[defined(point)]{city, country, status, "lat": point.lat, "lng": point.lng},
  hasResults,
  plainSummary,
  staffNote,
  psychotherapy,
  "substances": substances[]._ref,
  "studiedConditions": studiedConditions[]._ref,
  "changedAt": changes[].acceptedAt
}`

/** `ids` are ids of trials. */
export const TRIAL_ROWS_QUERY = defineQuery(`*[_type == "clinicalTrial" && _id in $ids]${TRIAL_ROW}`)

/** The names under which people look for a substance or a condition. */
export const TRIAL_TERMS_QUERY = defineQuery(`{
  "guides": *[_type == "substanceGuide" && defined(slug.current)] | order(lower(title) asc){
    _id, _type, title, "slug": slug.current, "names": aliases[].name
  },
  "conditions": *[_type == "condition" && defined(slug.current)] | order(lower(title) asc){
    _id, _type, title, "slug": slug.current, synonyms, registryTerms
  }
}`)

const revision = z.object({_id: text, _type: text, _rev: text})
const term = {_id: text, title: text, slug: text}
const terms = z.object({
  guides: rows(z.object({...term, _type: z.literal('substanceGuide'), names: rows(text)})),
  conditions: rows(
    z.object({...term, _type: z.literal('condition'), synonyms: rows(text), registryTerms: rows(text)}),
  ),
})

/** One row of TRIAL_ROWS_QUERY once it fits its contract. */
export type TrialRow = Narrows<TRIAL_ROWS_QUERY_RESULT[number], Row>
/** The result of TRIAL_TERMS_QUERY once it fits its contract. */
export type TrialTerms = Narrows<TRIAL_TERMS_QUERY_RESULT, z.output<typeof terms>>
/** A trial, guide or condition, and its revision. */
export type TrialRevision = z.output<typeof revision>

/**
 * `raw` is the result of TRIAL_REVISIONS_QUERY. Throws where it is anything else: with ids missing trials would go from
 * the directory.
 */
export function parseTrialRevisions(raw: unknown): TrialRevision[] {
  return z.array(revision).parse(raw)
}

/** Each trial is parsed by itself: one that does not fit costs nothing but itself. */
export function parseTrialRows(raw: readonly unknown[]): {rows: TrialRow[]; problems: Problem[]} {
  const problems: Problem[] = []
  const parsedRows = raw.flatMap((row) => {
    const parsed = parseReduced(trialRow, row)
    problems.push(...parsed.problems)
    return parsed.value === null ? [] : [parsed.value]
  })
  return {rows: parsedRows, problems}
}

/** `raw` is the result of TRIAL_TERMS_QUERY. */
export function parseTrialTerms(raw: unknown): Parsed<TrialTerms> {
  return parseReduced(terms, raw)
}

/** Whatever changes what the directory finds or how it names it. */
export const trialDirectoryTags = (): string[] =>
  ['clinicalTrial', 'substanceGuide', 'condition'].map(listTag)
