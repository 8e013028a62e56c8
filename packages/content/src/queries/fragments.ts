/**
 * Projections that several queries share. Every document that comes in brings its `_id` and `_type`: cache tags
 * and the naming of what does not fit need both. Rows of arrays bring their `_key`.
 */
export const PUBLICATION = `{
  _id,
  _type,
  title,
  authors,
  year,
  issuedOn,
  journal,
  publisher,
  volume,
  issue,
  pages,
  doi,
  pmid,
  url,
  publisherKind,
  studyType,
  sampleSize,
  isPreprint,
  retraction,
  retractionCheckedOn,
  resultLine,
  confidence,
  readAs,
  readOn,
  accessNote
}`

/** A document whose last day has not passed: "No longer shown after" it is what its field says. */
export const NOT_ENDED = `(!defined(expiresAt) || expiresAt + "T23:59:59Z" > now())`

/** The field `citations` with each source's whole record. */
export const CITATIONS = `citations[]{
  _key,
  supports,
  locator,
  "publication": publication->${PUBLICATION}
}`

/** A picture with what must stand beside it. */
export const PICTURE = `{
  alt,
  credit,
  crop{top, bottom, left, right},
  hotspot{x, y, width, height},
  "url": asset->url,
  "width": asset->metadata.dimensions.width,
  "height": asset->metadata.dimensions.height,
  "placeholder": asset->metadata.lqip
}`

/**
 * Documents that a page shows as rows. Each answers for itself: its key in the list is its id, so that a row keeps
 * its identity on every page, and a change of it wakes exactly the pages that show it.
 */
const ROW = '"_key": _id, _id, _type'

/** A claim with its sources. The fragments named after document types are for a reference that was followed. */
export const CLAIM = `{${ROW}, statement, kind, certainty, population, ${CITATIONS}}`
/** A part of a treatment with its sources. */
export const SESSION_PHASE = `{${ROW}, name, what, who, duration, questions, ${CITATIONS}}`
/** A way of arranging sessions with its sources. */
export const TREATMENT_FRAMEWORK = `{${ROW}, name, setting, roleOfTherapy, whatItLooksLike, ${CITATIONS}}`
/** A misbelief and its answer with sources. */
export const MYTH_FACT = `{${ROW}, myth, fact, ${CITATIONS}}`
/** Something that happened, with sources. */
export const TIMELINE_EVENT = `{${ROW}, date, title, body, ${CITATIONS}}`
/** The law of one jurisdiction with its sources. */
export const LEGAL_STATUS = `{${ROW}, jurisdiction, region, schedule, medicalUse, since, checkedOn, note, confidence, ${CITATIONS}}`
/** A warning of an authority with its sources; a query asks NOT_ENDED of it, too. */
export const SAFETY_NOTICE = `{${ROW}, title, authority, jurisdiction, issuedOn, url, summary, checkedOn, expiresAt, ${CITATIONS}}`
/** A number to call with all that is known of it. */
export const HELPLINE = `{
  ${ROW},
  name,
  jurisdiction,
  phone,
  sms,
  url,
  hours,
  timeZone,
  languages,
  kind,
  note,
  checkedOn
}`
/** A sign-off with the hash that it is for and the public part of its reviewer, never an account. */
export const SIGN_OFF = `{
  ${ROW},
  role,
  scope,
  outcome,
  contentHash,
  signedOn,
  conflictsOfInterest,
  isSample,
  "reviewer": reviewer->{_id, _type, name, role, kind, credentials, isSample, bio}
}`

/**
 * Rule 3 in a query: a story is shown when nobody lived it, or while the consent that it names stands for the site.
 * A day compares with an instant as text, so that the last day is already over: rather too early than too late.
 */
export const STORY_IS_SHOWN = `(
  illustrative == true
  || (consentState == "valid" && "site" in consentScope && defined(consentRecordId) && consentValidUntil > now())
)`

/** A story as a card shows it, in its guide and among all stories. Fields, to which a query adds its own. */
export const STORY = `_id,
  _type,
  title,
  "slug": slug.current,
  kind,
  quote,
  context,
  outcome,
  displayName,
  illustrative,
  consentValidUntil,
  credentials,
  conflictOfInterest,
  editedForPrivacy,
  "typicalResult": typicalResult->${CLAIM}`

/** Seen from a guide's page, with the guide as the parent of the query: what it is combined with is the other side. */
export const INTERACTION = `{
  ${ROW},
  "with": select(
    a.guide._ref == ^._id => coalesce(b.name, b.guide->title),
    coalesce(a.name, a.guide->title)
  ),
  "address": select(
    a.guide._ref == ^._id => coalesce(b.guide->slug.current, b.name),
    coalesce(a.guide->slug.current, a.name)
  ),
  "kind": select(a.guide._ref == ^._id => b.kind, a.kind),
  "guide": select(
    a.guide._ref == ^._id => b.guide->{_id, _type, title, "slug": slug.current},
    a.guide->{_id, _type, title, "slug": slug.current}
  ),
  severity,
  basis,
  mechanism,
  note,
  doseContext,
  ${CITATIONS}
}`

/** The gravest first. */
export const BY_SEVERITY = `order(
  select(severity == "avoid" => 0, severity == "caution" => 1, severity == "monitor" => 2, 3) asc,
  _id asc
)`

/** A guide as cards show it: claims by kind and certainty, without their statements. */
export const GUIDE_CARD = `{
  _id,
  _type,
  title,
  "slug": slug.current,
  deck,
  riskLine,
  contentUpdated,
  aliases[]{_key, name, kind},
  "indicationStatuses": array::unique(indications[].status),
  "evidence": evidence[]->{${ROW}, kind, certainty}
}`

/** A page that another leads to. */
export const PAGE_LINK = `{${ROW}, title, "slug": slug.current, deck}`

/** Who wrote a clinical page, who signed it and when. */
export const PAGE_EDITORIAL = `
  "signOffs": *[_type == "signOff" && subject._ref == ^._id] | order(signedOn desc)${SIGN_OFF},
  authors[]->{_id, _type, name, role, kind, credentials, isSample, bio},
  firstPublished,
  contentUpdated,
  nextReviewDue
`
