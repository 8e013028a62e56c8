import {defineQuery} from 'groq'

import {comparison, type Comparison as Contract} from '../contracts/comparison.ts'
import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import type {COMPARISON_QUERY_RESULT} from '../sanity.types.ts'
import {aboutTag, slugTag, tagsForResult} from '../tags.ts'
import {BY_SEVERITY, CITATIONS, CLAIM, LEGAL_STATUS, TREATMENT_FRAMEWORK} from './fragments.ts'
import {ROUTE_FACTS, TARGETS} from './guide-context.ts'
import {RECORDED_PAIR} from './interactions.ts'

/** Guides that are set side by side, by their slugs, and what is recorded of any two of them. */
export const COMPARISON_QUERY = defineQuery(`{
  "guides": *[_type == "substanceGuide" && slug.current in $slugs] | order(slug.current asc){
    _id,
    _type,
    title,
    "slug": slug.current,
    deck,
    riskLine,
    aliases[]{_key, name, kind},
    keyFacts[]{_key, label, statement, ${CITATIONS}},
    indications[]{_key, condition, status, product, jurisdiction, since, note, ${CITATIONS}},
    "legalStatus": *[_type == "legalStatus" && substance._ref == ^._id]
      | order(jurisdiction asc, region asc)${LEGAL_STATUS},
    ${TARGETS},
    ${ROUTE_FACTS},
    effects[]{
      _key,
      "name": coalesce(name, term->name),
      "term": term->{_id, _type, "slug": slug.current},
      valence,
      timing,
      frequency,
      severity,
      careLevel,
      note,
      ${CITATIONS}
    },
    contraindications[]{_key, condition, strength, note, ${CITATIONS}},
    "frameworks": frameworks[]->${TREATMENT_FRAMEWORK},
    "evidence": evidence[]->${CLAIM},
    "trialCount": count(*[_type == "clinicalTrial" && ^._id in substances[]._ref]),
    "recruitingCount": count(*[
      _type == "clinicalTrial" && ^._id in substances[]._ref && overallStatus == "RECRUITING" && defined(statusAsOf)
    ]),
    contentUpdated,
    nextReviewDue
  },
  "interactions": *[
    _type == "interaction" && a.guide->slug.current in $slugs && b.guide->slug.current in $slugs
  ] | ${BY_SEVERITY}${RECORDED_PAIR}
}`)

/** The result of COMPARISON_QUERY once it fits its contract; guides stand in the order of their slugs. */
export type Comparison = Narrows<COMPARISON_QUERY_RESULT, Contract>

/** `raw` is the result of COMPARISON_QUERY. Slugs that name no guide are missing, without a problem. */
export function parseComparison(raw: unknown): Parsed<Comparison> {
  return parseReduced(comparison, raw)
}

/** What is about one of the guides, and stands beside it: any of it, there or to come, wakes the page. */
const ABOUT = ['interaction', 'legalStatus', 'clinicalTrial'] as const

/** The tags of a comparison: the guides, also those that were not found, and what is or comes to be about them. */
export function comparisonTags(slugs: readonly string[], raw: COMPARISON_QUERY_RESULT): string[] {
  const {guides, interactions} = raw
  return tagsForResult(
    raw,
    [
      ...slugs.map((slug) => slugTag('substanceGuide', slug)),
      ...guides.flatMap(({_id}) => ABOUT.map((type) => aboutTag(_id, type))),
    ],
    [...interactions, ...guides.flatMap(({legalStatus}) => legalStatus)].map(({_id}) => _id),
  )
}
