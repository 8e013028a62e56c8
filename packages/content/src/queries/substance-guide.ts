import {defineQuery} from 'groq'

import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import {substanceGuide, type SubstanceGuide as Contract} from '../contracts/substance-guide.ts'
import type {SUBSTANCE_GUIDE_QUERY_RESULT} from '../sanity.types.ts'
import {aboutTag, slugTag, tagsForResult} from '../tags.ts'
import {CITATIONS, CLINICAL_TEXT} from './fragments.ts'

/** One guide by its slug, with everything that its page shows. Stories without the illustrative mark stay out. */
export const SUBSTANCE_GUIDE_QUERY = defineQuery(`*[_type == "substanceGuide" && slug.current == $slug][0]{
  _id,
  _type,
  title,
  "slug": slug.current,
  deck,
  summary,
  riskLine,
  image{
    alt,
    credit,
    crop{top, bottom, left, right},
    hotspot{x, y, width, height},
    "url": asset->url,
    "width": asset->metadata.dimensions.width,
    "height": asset->metadata.dimensions.height,
    "placeholder": asset->metadata.lqip
  },
  aliases[]{_key, name, kind},
  keyFacts[]{_key, label, statement, ${CITATIONS}},
  overview[]${CLINICAL_TEXT},
  careCards[]{_key, level, heading, items, action, ${CITATIONS}},
  contraindications[]{_key, condition, strength, note, ${CITATIONS}},
  interactions[]{_key, with, kind, severity, mechanism, note, ${CITATIONS}},
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
  experience[]${CLINICAL_TEXT},
  frameworks[]{_key, name, setting, roleOfTherapy, whatItLooksLike, ${CITATIONS}},
  sessionPhases[]{_key, name, what, questions, ${CITATIONS}},
  checklist,
  indications[]{_key, condition, status, product, jurisdiction, since, note, ${CITATIONS}},
  legalStatus[]{_key, jurisdiction, schedule, medicalUse, checkedOn, note, ${CITATIONS}},
  evidence[]{_key, statement, kind, certainty, population, ${CITATIONS}},
  timeline[]{_key, date, title, body, ${CITATIONS}},
  mythFacts[]{_key, myth, fact, ${CITATIONS}},
  faq[]{_key, question, answer[]${CLINICAL_TEXT}, ${CITATIONS}},
  trials[]->{
    _id,
    _type,
    nctId,
    briefTitle,
    overallStatus,
    lastKnownStatus,
    statusAsOf,
    studyType,
    phases,
    conditions,
    interventions,
    sponsor,
    startDate,
    completionDate,
    enrolment{count, type},
    countries,
    staffNote
  },
  "trialCount": count(*[_type == "clinicalTrial" && ^._id in substances[]._ref]),
  "testimonials": *[_type == "testimonial" && about._ref == ^._id && illustrative == true] | order(title asc){
    _id,
    _type,
    title,
    "slug": slug.current,
    kind,
    quote,
    context,
    outcome,
    displayName,
    illustrative
  },
  authors[]->{_id, _type, name, role, kind, credentials, isSample, bio},
  firstPublished,
  contentUpdated,
  nextReviewDue
}`)

/** The slugs for which pages are built ahead. */
export const SUBSTANCE_GUIDE_SLUGS_QUERY = defineQuery(
  `*[_type == "substanceGuide" && defined(slug.current)] | order(slug.current asc){"slug": slug.current}`,
)

export type SubstanceGuide = Narrows<NonNullable<SUBSTANCE_GUIDE_QUERY_RESULT>, Contract>

/** `raw` is the result of SUBSTANCE_GUIDE_QUERY; null (no such guide) gives a null value and no problems. */
export function parseSubstanceGuide(raw: unknown): Parsed<SubstanceGuide> {
  return parseReduced(substanceGuide, raw)
}

/** The tags of a guide's page, found or not: what it shows, and the stories and trials that may yet come. */
export function substanceGuideTags(slug: string, raw: SUBSTANCE_GUIDE_QUERY_RESULT): string[] {
  const about = raw === null ? [] : [aboutTag(raw._id, 'testimonial'), aboutTag(raw._id, 'clinicalTrial')]
  return tagsForResult(raw, [slugTag('substanceGuide', slug), ...about])
}
