import {defineQuery} from 'groq'
import {z} from 'zod'

import {
  condition,
  type Condition as Contract,
  conditionCard,
  type ConditionCard as CardContract,
} from '../contracts/condition.ts'
import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import type {CONDITION_QUERY_RESULT, CONDITIONS_QUERY_RESULT} from '../sanity.types.ts'
import {aboutTag, listTag, slugTag, tagsForResult} from '../tags.ts'
import {CLINICAL_TEXT, FAQ} from './clinical-text.ts'
import {CITATIONS, CLAIM, PAGE_EDITORIAL, PAGE_LINK} from './fragments.ts'
import {GUIDELINES} from './guide-context.ts'

const LINK = '"_key": _id, _id, _type, title, "slug": slug.current, deck'
/** What a page says of approval for this very condition: rows that name its page, or bear its name. */
const INDICATIONS = `"indications": indications[
    conditionDocument._ref == ^.^._id || lower(condition) == lower(^.^.title)
  ]{_key, condition, status, product, jurisdiction, since, note, ${CITATIONS}}`

/** Every condition, by title. */
export const CONDITIONS_QUERY = defineQuery(
  `*[_type == "condition" && defined(slug.current)] | order(lower(title) asc){
    ${LINK},
    synonyms,
    "trialCount": count(*[_type == "clinicalTrial" && ^._id in studiedConditions[]._ref])
  }`,
)

/** One condition by its slug, with what other documents say of it. Statuses of trials come without their trials. */
export const CONDITION_QUERY = defineQuery(`*[_type == "condition" && slug.current == $slug][0]{
  _id,
  _type,
  title,
  "slug": slug.current,
  meshId,
  synonyms,
  deck,
  summary,
  overview[]${CLINICAL_TEXT},
  "substances": *[
    _type == "substanceGuide" && defined(slug.current) && (
      _id in ^.substances[]._ref
      || ^._id in conditions[]._ref
      || ^._id in indications[].conditionDocument._ref
    )
  ] | order(lower(title) asc){${LINK}, ${INDICATIONS}},
  "modalities": *[_type == "modality" && defined(slug.current) && ^._id in conditions[]._ref]
    | order(lower(title) asc){${LINK}, ${INDICATIONS}},
  "evidence": *[_type == "claim" && (_id in ^.evidence[]._ref || ^._id in about[]._ref)] | order(_id asc)${CLAIM},
  "faq": faq[]->${FAQ},
  ${GUIDELINES},
  "related": related[]->${PAGE_LINK},
  "trialStatuses": *[_type == "clinicalTrial" && ^._id in studiedConditions[]._ref]{overallStatus, statusAsOf},
  ${PAGE_EDITORIAL}
}`)

const cards = z.array(conditionCard)

/** The result of CONDITION_QUERY once it fits its contract. */
export type Condition = Narrows<NonNullable<CONDITION_QUERY_RESULT>, Contract>
/** One row of CONDITIONS_QUERY once it fits its contract. */
export type ConditionCard = Narrows<CONDITIONS_QUERY_RESULT[number], CardContract>

/** `raw` is the result of CONDITION_QUERY; null (no such condition) gives a null value and no problems. */
export function parseCondition(raw: unknown): Parsed<Condition> {
  return parseReduced(condition, raw)
}

/** `raw` is the result of CONDITIONS_QUERY; a condition that does not fit is left out, and named. */
export function parseConditions(raw: unknown): Parsed<ConditionCard[]> {
  return parseReduced(cards, raw)
}

/** The list counts trials: each that comes or goes may belong to one of them. */
export const conditionsTags = (raw: CONDITIONS_QUERY_RESULT): string[] =>
  tagsForResult(raw, [listTag('condition'), ...raw.map(({_id}) => aboutTag(_id, 'clinicalTrial'))])

/** Types whose documents name the conditions that they are about: any of them may come to stand on the page. */
const ABOUT_CONDITION = ['claim', 'clinicalTrial', 'modality', 'signOff', 'substanceGuide'] as const

/** The tags of a condition's page, found or not: what it shows, and what may yet come to be about it. */
export function conditionTags(slug: string, raw: CONDITION_QUERY_RESULT): string[] {
  const extra = [slugTag('condition', slug)]
  if (raw === null) return extra
  return tagsForResult(
    raw,
    [...extra, ...ABOUT_CONDITION.map((type) => aboutTag(raw._id, type))],
    raw.signOffs.map(({_id}) => _id),
  )
}
