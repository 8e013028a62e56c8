import {z} from 'zod'

import {ROUTES} from '../vocabulary/clinical.ts'
import {CERTAINTIES} from '../vocabulary/evidence.ts'
import {MEDIA_KINDS, QUOTE_PERMISSIONS, RESOURCE_KINDS, TRAINING_AUDIENCES} from '../vocabulary/pages.ts'
import {offerAddress, ownPath, webAddress} from './address.ts'
import {citations, optionalCitations} from './citation.ts'
import {clinicalText} from './clinical-text.ts'
import {documentRow, jurisdiction, key, oneOf, optionalText, partialDate, rows, text} from './parts.ts'

const target = z.object({
  _key: key,
  target: text,
  action: text,
  note: optionalText,
  certainty: oneOf(CERTAINTIES).nullable(),
  citations,
})

const routeFact = z.object({_key: key, route: oneOf(ROUTES), fact: text, citations})

const accessNote = z.object({
  _key: key,
  jurisdiction,
  setting: optionalText,
  cost: optionalText,
  coverage: optionalText,
  note: optionalText,
  checkedOn: z.iso.date(),
  citations: optionalCitations,
})

const perspective = z.object({
  _key: key,
  heading: text,
  body: text,
  organization: z.object({_id: text, _type: z.literal('organization'), name: text}).nullable(),
})

/** Shown once its permission is there: words that are asked for are not ours to show. */
const quotation = z.object({
  _key: key,
  text,
  speaker: text,
  credentials: optionalText,
  source: text,
  permission: oneOf(QUOTE_PERMISSIONS),
  citations: optionalCitations,
})

const resource = z.object({
  _key: key,
  kind: oneOf(RESOURCE_KINDS),
  title: text,
  creator: optionalText,
  year: z.number().int().nullable(),
  url: webAddress.nullable(),
  relation: optionalText,
})

const modality = z.object({
  ...documentRow('modality'),
  title: text,
  slug: optionalText,
  deck: text,
  summary: text,
  riskLine: text,
})
const condition = z.object({...documentRow('condition'), title: text, slug: optionalText, deck: text})
const related = z.object({
  _id: text,
  _type: z.literal('substanceGuide'),
  title: text,
  slug: text,
  deck: text,
})

const guideline = z.object({
  ...documentRow('guideline'),
  title: text,
  body: text,
  issuedOn: partialDate,
  jurisdiction: jurisdiction.nullable(),
  url: webAddress,
  summary: text,
  linkCheckedOn: z.iso.date(),
})

const training = z.object({
  ...documentRow('training'),
  title: text,
  provider: text,
  audience: oneOf(TRAINING_AUDIENCES),
  format: text,
  hours: z.number().nullable(),
  credits: optionalText,
  price: optionalText,
  url: webAddress,
  commercialInterest: text,
  summary: text,
  checkedOn: z.iso.date(),
})

const callToAction = z.object({
  _id: text,
  _type: z.literal('callToAction'),
  label: text,
  text: optionalText,
  url: offerAddress,
  isCommercial: z.boolean(),
  disclosure: optionalText,
})

const picture = z.object({
  alt: text,
  url: z.url({protocol: /^https?$/}),
  width: z.number().positive(),
  height: z.number().positive(),
})

const medium = z.object({
  ...documentRow('media'),
  title: text,
  kind: oneOf(MEDIA_KINDS),
  url: z.union([webAddress, ownPath]).nullable(),
  picture: picture.nullable(),
  caption: text,
  transcript: clinicalText,
  speakers: rows(text),
  credit: optionalText,
  licence: optionalText,
  publishedOn: partialDate.nullable(),
  citations: optionalCitations,
})

/**
 * Fields of a guide around its clinical core: how it works, routes, access, voices, and what it leads to. Pages of
 * other kinds borrow some.
 */
export const guideContext = {
  targets: rows(target),
  routeFacts: rows(routeFact),
  integration: clinicalText,
  access: rows(accessNote),
  perspectives: rows(perspective),
  quotes: rows(quotation),
  resources: rows(resource),
  modalities: rows(modality),
  conditions: rows(condition),
  related: rows(related),
  guidelines: rows(guideline),
  training: rows(training),
  callToAction: callToAction.nullable(),
  media: rows(medium),
}
