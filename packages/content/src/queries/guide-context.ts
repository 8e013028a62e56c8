import {CLINICAL_TEXT} from './clinical-text.ts'
import {CITATIONS} from './fragments.ts'

/**
 * What stands around the core of a guide: how it acts and how studies gave it, the time after, who can have it and
 * what it costs, and where to go on reading. Parts of SUBSTANCE_GUIDE_QUERY, each with its comma.
 */
export const TARGETS = `targets[]{_key, target, action, note, certainty, ${CITATIONS}}`
/** How studies gave the substance, by route, with sources. */
export const ROUTE_FACTS = `routeFacts[]{_key, route, fact, ${CITATIONS}}`
/** Running text on the time after a session. */
export const INTEGRATION = `integration[]${CLINICAL_TEXT}`
/** Who can have it where and at what cost, with the day on which that was looked at. */
export const ACCESS = `access[]{_key, jurisdiction, setting, cost, coverage, note, checkedOn, ${CITATIONS}}`
/** How bodies and traditions see it. */
export const PERSPECTIVES = `perspectives[]{
  _key,
  heading,
  body,
  "organization": organization->{_id, _type, name}
}`
/** Words of others, also those whose permission is still asked for: the page leaves them out. */
export const QUOTES = `quotes[]{_key, text, speaker, credentials, source, permission, ${CITATIONS}}`
/** What to read or see elsewhere. */
export const RESOURCES = 'resources[]{_key, kind, title, creator, year, url, relation}'

const ROW = '"_key": _id, _id, _type'
/** Treatments in which the substance is given, as they are led to. */
export const MODALITIES = `"modalities": modalities[]->{${ROW}, title, "slug": slug.current, deck, summary, riskLine}`
/** Conditions for which it is used or studied, as they are led to. */
export const CONDITIONS = `"conditions": conditions[]->{${ROW}, title, "slug": slug.current, deck}`
/** Other guides, as they are led to. */
export const RELATED = '"related": related[]->{_id, _type, title, "slug": slug.current, deck}'
/** Guidelines of other bodies with their addresses. */
export const GUIDELINES = `"guidelines": guidelines[]->{${ROW}, title, body, issuedOn, jurisdiction, url, summary, linkCheckedOn}`
/** A course that is over is not offered. */
export const TRAINING = `"training": training[!defined(@->expiresAt) || @->expiresAt + "T23:59:59Z" > now()]->{
  ${ROW}, title, provider, audience, format, hours, credits, price, url, commercialInterest, summary, checkedOn
}`
/** What the page asks of a visitor; null where nothing is. */
export const CALL_TO_ACTION = `"callToAction": callToAction->{
  _id, _type, label, text, url, isCommercial, disclosure
}`
/** Films, recordings and figures with their transcripts. */
export const MEDIA = `"media": media[]->{
  ${ROW},
  title,
  kind,
  url,
  "picture": image{alt, "url": asset->url, "width": asset->metadata.dimensions.width, "height": asset->metadata.dimensions.height},
  caption,
  transcript[]${CLINICAL_TEXT},
  speakers,
  credit,
  licence,
  publishedOn,
  ${CITATIONS}
}`
