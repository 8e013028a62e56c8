import {defineQuery} from 'groq'

import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import {substanceGuide, type SubstanceGuide as Contract} from '../contracts/substance-guide.ts'
import type {SUBSTANCE_GUIDE_QUERY_RESULT} from '../sanity.types.ts'
import {aboutTag, slugTag, tagsForResult} from '../tags.ts'
import {CLINICAL_TEXT, FAQ} from './clinical-text.ts'
import {
  BY_SEVERITY,
  CITATIONS,
  CLAIM,
  INTERACTION,
  LEGAL_STATUS,
  MYTH_FACT,
  NOT_ENDED,
  PICTURE,
  SAFETY_NOTICE,
  SESSION_PHASE,
  SIGN_OFF,
  STORY,
  STORY_IS_SHOWN,
  TIMELINE_EVENT,
  TREATMENT_FRAMEWORK,
} from './fragments.ts'
import {
  ACCESS,
  CALL_TO_ACTION,
  CONDITIONS,
  GUIDELINES,
  INTEGRATION,
  MEDIA,
  MODALITIES,
  PERSPECTIVES,
  QUOTES,
  RELATED,
  RESOURCES,
  ROUTE_FACTS,
  TARGETS,
  TRAINING,
} from './guide-context.ts'

/** One guide by its slug, with everything that its page shows: rows of its own, and documents that stand as rows. */
export const SUBSTANCE_GUIDE_QUERY = defineQuery(`*[_type == "substanceGuide" && slug.current == $slug][0]{
  _id,
  _type,
  title,
  "slug": slug.current,
  deck,
  summary,
  riskLine,
  image${PICTURE},
  aliases[]{_key, name, kind},
  keyFacts[]{_key, label, statement, ${CITATIONS}},
  overview[]${CLINICAL_TEXT},
  careCards[]{_key, level, heading, items, action, ${CITATIONS}},
  contraindications[]{_key, condition, strength, note, ${CITATIONS}},
  "safetyNotices": *[
    _type == "safetyNotice" && ^._id in substances[]._ref && ${NOT_ENDED}
  ] | order(issuedOn desc)${SAFETY_NOTICE},
  "interactions": *[
    _type == "interaction" && (a.guide._ref == ^._id || b.guide._ref == ^._id)
  ] | ${BY_SEVERITY}${INTERACTION},
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
  "frameworks": frameworks[]->${TREATMENT_FRAMEWORK},
  "sessionPhases": sessionPhases[]->${SESSION_PHASE},
  checklist,
  indications[]{_key, condition, status, product, jurisdiction, since, note, ${CITATIONS}},
  "legalStatus": *[_type == "legalStatus" && substance._ref == ^._id]
    | order(jurisdiction asc, region asc)${LEGAL_STATUS},
  "evidence": evidence[]->{
    ...${CLAIM},
    "conditions": *[_type == "condition" && ^._id in evidence[]._ref] | order(lower(title) asc){_id, _type, title}
  },
  "timeline": *[_type == "timelineEvent" && ^._id in about[]._ref] | order(date asc, _id asc)${TIMELINE_EVENT},
  "mythFacts": mythFacts[]->${MYTH_FACT},
  "faq": faq[]->${FAQ},
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
    sponsor,
    enrolment{count, type},
    countries,
    staffNote
  },
  ${TARGETS},
  ${ROUTE_FACTS},
  ${INTEGRATION},
  ${ACCESS},
  ${PERSPECTIVES},
  ${QUOTES},
  ${RESOURCES},
  ${MODALITIES},
  ${CONDITIONS},
  ${RELATED},
  ${GUIDELINES},
  ${TRAINING},
  ${CALL_TO_ACTION},
  ${MEDIA},
  "trialCount": count(*[_type == "clinicalTrial" && ^._id in substances[]._ref]),
  "testimonials": *[_type == "testimonial" && about._ref == ^._id && ${STORY_IS_SHOWN}] | order(title asc){
    ${STORY}
  },
  "signOffs": *[_type == "signOff" && subject._ref == ^._id] | order(signedOn desc)${SIGN_OFF},
  authors[]->{_id, _type, name, role, kind, credentials, isSample, bio},
  firstPublished,
  contentUpdated,
  nextReviewDue
}`)

/** The result of SUBSTANCE_GUIDE_QUERY once it fits its contract. */
export type SubstanceGuide = Narrows<NonNullable<SUBSTANCE_GUIDE_QUERY_RESULT>, Contract>

/** `raw` is the result of SUBSTANCE_GUIDE_QUERY; null (no such guide) gives a null value and no problems. */
export function parseSubstanceGuide(raw: unknown): Parsed<SubstanceGuide> {
  return parseReduced(substanceGuide, raw)
}

/** Types that name the guide that they are about: a tag of the guide stands for all of them. */
const ABOUT_GUIDE = [
  'testimonial',
  'clinicalTrial',
  'interaction',
  'legalStatus',
  'timelineEvent',
  'safetyNotice',
  'signOff',
] as const

/** The tags of a guide's page, found or not: what it shows, and what may yet come to be about it. */
export function substanceGuideTags(slug: string, raw: SUBSTANCE_GUIDE_QUERY_RESULT): string[] {
  if (raw === null) return [slugTag('substanceGuide', slug)]
  const about = [
    ...ABOUT_GUIDE.map((type) => aboutTag(raw._id, type)),
    // A condition names the claims about it: one that comes to name a claim of this guide stands in its picture.
    ...(raw.evidence ?? []).flatMap((claim) => (claim === null ? [] : [aboutTag(claim._id, 'condition')])),
  ]
  const covered = [
    raw.interactions,
    raw.legalStatus,
    raw.timeline,
    raw.safetyNotices,
    raw.testimonials,
    raw.signOffs,
  ]
  return tagsForResult(
    raw,
    [slugTag('substanceGuide', slug), ...about],
    covered.flat().map(({_id}) => _id),
  )
}
