import {ASK_AGAIN_DAYS} from '@healing-library/content/rules/consent-desk'
import {HELPLINE_MAX_AGE_DAYS, LEGAL_ROW_MAX_AGE_DAYS} from '@healing-library/content/rules/staleness'
import {z} from 'zod'

const DAY_MS = 86_400_000

/** Facts that somebody checked on a day, and how long that holds. */
export const CHECKED_DAYS: Readonly<Record<string, number>> = {
  helpline: HELPLINE_MAX_AGE_DAYS,
  legalStatus: LEGAL_ROW_MAX_AGE_DAYS,
  safetyNotice: LEGAL_ROW_MAX_AGE_DAYS,
  training: LEGAL_ROW_MAX_AGE_DAYS,
}

const TITLE =
  'coalesce(title, name, term, question, statement, myth, text, briefTitle, substance->title, translationOf->title, _id)'
const PUBLISHED = '!(_id in path("drafts.**")) && !(_id in path("versions.**"))'

/** More drafts than that nobody reads through; the count says how many there are. */
const MOST_DRAFTS = 200

/**
 * What waits, in one question. Consents are asked for of everybody: to whom the Content Lake does not show the records
 * there are none, and `partsFor` gives them no part for it.
 */
export const WORK_QUERY = `{
  "drafts": *[_id in path("drafts.**") && !string::startsWith(_type, "sanity.") && !string::startsWith(_type, "system.")]
    | order(_updatedAt desc)[0...${MOST_DRAFTS}] {_id, _type, _updatedAt, "title": ${TITLE}},
  "reviews": *[_type == "reviewRequest" && state != "done"] | order(requestedAt asc) {
    _id, "subjectId": subject._ref, subjectType, subjectTitle, stage, state, requestedBy, requestedAt, claimedBy,
    "openNotes": notes[!defined(resolvedAt)].text
  },
  "due": *[${PUBLISHED} && (nextReviewDue < $today
    || (_type == "helpline" && checkedOn < $helplineLimit)
    || (_type in ["legalStatus", "safetyNotice", "training"] && checkedOn < $legalLimit))]
    {_id, _type, nextReviewDue, checkedOn, "title": ${TITLE}},
  "consents": *[_type == "consentRecord" && ${PUBLISHED} && status == "valid" && validUntil <= $soon]
    | order(validUntil asc) {_id, validUntil, "story": testimonial->title},
  "changes": *[_type == "registryRecord" && ${PUBLISHED} && defined(trial) && !defined(rejected)].proposals[].kind,
  "candidates": count(*[_type == "registryRecord" && ${PUBLISHED} && !defined(trial) && !defined(rejected)
    && presence != "gone"]),
  "linkChecks": *[_type == "linkCheck"] | order(checkedAt asc) {
    _id, "publicationId": publication._ref, title, checkedAt, "gone": links[verdict == "gone"].url,
    "unknown": count(links[verdict == "unknown"])
  },
  "publicationsWithLinks": count(*[_type == "publication" && ${PUBLISHED} && (defined(doi) || defined(url))])
}`

/** `now` is in milliseconds since 1970. */
export function workParams(nowMs: number): Record<string, string> {
  const day = (days: number) => new Date(nowMs + days * DAY_MS).toISOString().slice(0, 10)
  return {
    today: day(0),
    soon: day(ASK_AGAIN_DAYS),
    helplineLimit: day(-HELPLINE_MAX_AGE_DAYS),
    legalLimit: day(-LEGAL_ROW_MAX_AGE_DAYS),
  }
}

const maybe = <Value extends z.ZodType>(value: Value) =>
  value.nullish().transform((given) => given ?? undefined)
const text = maybe(z.string())
const texts = z
  .array(z.string().nullable())
  .nullish()
  .transform((given) => (given ?? []).filter((each) => each !== null))
const account = z.object({id: z.string(), name: z.string()})

const work = z.object({
  drafts: z.array(z.object({_id: z.string(), _type: z.string(), _updatedAt: z.string(), title: text})),
  reviews: z.array(
    z.object({
      _id: z.string(),
      subjectId: z.string(),
      subjectType: z.string(),
      subjectTitle: text,
      stage: z.string(),
      state: z.string(),
      requestedBy: account,
      requestedAt: z.string(),
      claimedBy: maybe(account),
      openNotes: texts,
    }),
  ),
  due: z.array(
    z.object({_id: z.string(), _type: z.string(), nextReviewDue: text, checkedOn: text, title: text}),
  ),
  consents: z.array(z.object({_id: z.string(), validUntil: z.string(), story: text})),
  changes: texts,
  candidates: z.int(),
  linkChecks: z.array(
    z.object({
      _id: z.string(),
      publicationId: z.string(),
      title: text,
      checkedAt: z.string(),
      gone: texts,
      unknown: z
        .int()
        .nullish()
        .transform((count) => count ?? 0),
    }),
  ),
  publicationsWithLinks: z.int(),
})

export type Work = z.output<typeof work>
export const parseWork = (value: unknown): Work => work.parse(value)
