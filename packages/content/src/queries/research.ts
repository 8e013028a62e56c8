import {defineQuery} from 'groq'
import {z} from 'zod'

import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import {
  publicationPage,
  type PublicationPage as PageContract,
  researchEntry,
  type ResearchEntry as EntryContract,
} from '../contracts/research.ts'
import type {PUBLICATION_PAGE_QUERY_RESULT, RESEARCH_QUERY_RESULT} from '../sanity.types.ts'
import {aboutTag, documentTag, listTag, tagsForResult} from '../tags.ts'
import {NOT_ENDED, PUBLICATION} from './fragments.ts'

const PAGE_TYPES = ['substanceGuide', 'condition', 'modality'] as const
/** What stands on pages as a row and may cite. Claims have a part of their own. */
const ROW_TYPES = [
  'interaction',
  'legalStatus',
  'safetyNotice',
  'timelineEvent',
  'sessionPhase',
  'treatmentFramework',
  'mythFact',
  'faq',
  'media',
] as const

const PAGE = '{_id, _type, title, "slug": slug.current}'
const IS_PAGE = '_type in ["substanceGuide", "condition", "modality"] && defined(slug.current)'

/** The pages that name a row. */
const NAMED_BY = `"pages": *[${IS_PAGE} && references(^._id)] | order(lower(title) asc)${PAGE}`

/** The pages that show a claim: a condition's shows what is said about it, too. */
const SHOWING_CLAIM = `"pages": *[
  ${IS_PAGE} && (references(^._id) || (_type == "condition" && _id in ^.about[]._ref))
] | order(lower(title) asc)${PAGE}`

/** As in `ROW_TYPES`, by the way in which a row and its page find each other. */
const USES = `
  "citedOn": *[${IS_PAGE} && references(^._id)] | order(lower(title) asc)${PAGE},
  "rows": *[
    _type in ["sessionPhase", "treatmentFramework", "mythFact", "faq", "media"] && references(^._id)
  ]{_id, _type, ${NAMED_BY}},
  "interactions": *[_type == "interaction" && references(^._id)]{
    _id, _type, "pages": array::compact([a.guide->${PAGE}, b.guide->${PAGE}])
  },
  "legalStatus": *[_type == "legalStatus" && references(^._id)]{
    _id, _type, "pages": array::compact([substance->${PAGE}])
  },
  "safetyNotices": *[
    _type == "safetyNotice" && references(^._id) && ${NOT_ENDED}
  ]{_id, _type, "pages": substances[]->${PAGE}},
  "events": *[_type == "timelineEvent" && references(^._id)]{_id, _type, "pages": about[]->${PAGE}}`

const RECORD = `...${PUBLICATION}, isPreprint, retraction, retractionCheckedOn, ${USES}`

/** Every publication, the newest first, with what rests on it. */
export const RESEARCH_QUERY = defineQuery(
  `*[_type == "publication"] | order(coalesce(issuedOn, string(year), "") desc, lower(title) asc){
    ${RECORD},
    "claims": *[_type == "claim" && references(^._id)] | order(_id asc){_id, _type, certainty, ${SHOWING_CLAIM}}
  }`,
)

/** One publication by its id. */
export const PUBLICATION_PAGE_QUERY = defineQuery(`*[_type == "publication" && _id == $id][0]{
  ${RECORD},
  nctIds,
  "claims": *[_type == "claim" && references(^._id)] | order(lower(statement) asc){
    _id,
    _type,
    statement,
    kind,
    certainty,
    population,
    "citations": citations[publication._ref == ^.^._id]{_key, supports, locator},
    ${SHOWING_CLAIM}
  },
  "trials": *[_type == "clinicalTrial" && (nctId in coalesce(^.nctIds, []) || references(^._id))]
    | order(nctId asc){_id, _type, nctId, briefTitle, overallStatus}
}`)

const research = z.array(researchEntry)

/** One row of RESEARCH_QUERY once it fits its contract. */
export type ResearchEntry = Narrows<RESEARCH_QUERY_RESULT[number], EntryContract>
/** The result of PUBLICATION_PAGE_QUERY once it fits its contract. */
export type PublicationPage = Narrows<NonNullable<PUBLICATION_PAGE_QUERY_RESULT>, PageContract>

/** `raw` is the result of RESEARCH_QUERY; a publication that does not fit is left out, and named. */
export function parseResearch(raw: unknown): Parsed<ResearchEntry[]> {
  return parseReduced(research, raw)
}

/** `raw` is the result of PUBLICATION_PAGE_QUERY; null (no such publication) gives a null value and no problems. */
export function parsePublicationPage(raw: unknown): Parsed<PublicationPage> {
  return parseReduced(publicationPage, raw)
}

/** Of all publications and of what may rest on any of them. */
export const RESEARCH_TAGS: readonly string[] = ['publication', 'claim', ...PAGE_TYPES, ...ROW_TYPES].map(
  listTag,
)

/**
 * The tags of a publication's page: what it shows, and what may yet cite it or come to show what cites it. Each change
 * names both (webhook.ts).
 */
export function publicationPageTags(id: string, raw: PUBLICATION_PAGE_QUERY_RESULT): string[] {
  if (raw === null) return [documentTag(id)]
  const citing = ['claim', ...PAGE_TYPES, ...ROW_TYPES, 'clinicalTrial'].map((type) => aboutTag(id, type))
  const showing = [...raw.claims, ...raw.rows].flatMap((row) =>
    PAGE_TYPES.map((type) => aboutTag(row._id, type)),
  )
  const named = (raw.nctIds ?? []).map((nctId) => documentTag(`trial-${nctId.toLowerCase()}`))
  return tagsForResult(raw, [documentTag(id), ...citing, ...showing, ...named])
}
