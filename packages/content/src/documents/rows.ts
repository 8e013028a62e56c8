import {z} from 'zod'

import {
  ALIAS_KINDS,
  CARE_LEVELS,
  CONTRAINDICATION_STRENGTHS,
  EFFECT_SEVERITIES,
  EFFECT_TIMINGS,
  EFFECT_VALENCES,
  FREQUENCY_BANDS,
  INDICATION_STATUSES,
  ROUTES,
} from '../vocabulary/clinical.ts'
import {CERTAINTIES} from '../vocabulary/evidence.ts'
import {QUOTE_PERMISSIONS, RESOURCE_KINDS} from '../vocabulary/pages.ts'
import {citations, optionalCitations} from './citations.ts'
import {
  atLeastOne,
  day,
  jurisdiction,
  lines,
  oneOf,
  partialDate,
  reference,
  rowOf,
  webAddress,
  words,
  year,
} from './parts.ts'

/** The rows that are a page's own. */
export const alias = rowOf('substanceAlias', {name: words(60), kind: oneOf(ALIAS_KINDS)})

/** One fact of the box at the head of a guide. */
export const keyFact = rowOf('keyFact', {label: words(60), statement: words(280), citations})

/** Signs, what to do about them, and how pressing it is; at most eight signs, since few are read. */
export const careCard = rowOf('careCard', {
  level: oneOf(CARE_LEVELS),
  heading: words(120),
  items: lines().min(1, atLeastOne).max(8, 'Eight signs at most: few are read.'),
  action: words(300),
  citations,
})

/** Who should not be treated and why. `condition` is words, not a document. */
export const contraindication = rowOf('contraindication', {
  condition: words(120),
  strength: oneOf(CONTRAINDICATION_STRENGTHS),
  note: words(500),
  citations,
})

/** Named in its own words, or by a term that guides share. `frequency` is always said, also as "unknown". */
export const effect = rowOf('effect', {
  name: words(100).optional(),
  term: reference.optional(),
  valence: oneOf(EFFECT_VALENCES),
  timing: oneOf(EFFECT_TIMINGS),
  frequency: oneOf(FREQUENCY_BANDS),
  severity: oneOf(EFFECT_SEVERITIES).optional(),
  careLevel: oneOf(CARE_LEVELS).optional(),
  note: words(500),
  citations,
}).refine(({name, term}) => name !== undefined || term !== undefined, {
  path: ['name'],
  message: 'Choose an effect of the vocabulary, or name it.',
})

/**
 * What a product is used for in a jurisdiction, and how that stands there; `conditionDocument` ties it to a condition's
 * page.
 */
export const indication = rowOf('indication', {
  condition: words(160),
  conditionDocument: reference.optional(),
  status: oneOf(INDICATION_STATUSES),
  product: words(120),
  jurisdiction,
  since: partialDate.optional(),
  note: words(500).optional(),
  citations,
})

/** What a substance acts on and how; without `certainty`, nobody has judged it. */
export const pharmacologyTarget = rowOf('pharmacologyTarget', {
  target: words(120),
  action: words(200),
  note: words(300).optional(),
  certainty: oneOf(CERTAINTIES).optional(),
  citations,
})

/** What the sources say of one route of administration; never a dose to take. */
export const routeFact = rowOf('routeFact', {route: oneOf(ROUTES), fact: words(400), citations})

/** How people get care in a jurisdiction and what it costs, as of `checkedOn`; what is left out is not known. */
export const accessNote = rowOf('accessNote', {
  jurisdiction,
  setting: words(200).optional(),
  cost: words(200).optional(),
  coverage: words(300).optional(),
  note: words(300).optional(),
  checkedOn: day,
  citations: optionalCitations,
})

/** How a body or a tradition sees it, under a heading of its own. */
export const perspective = rowOf('perspective', {
  heading: words(100),
  body: words(800),
  organization: reference.optional(),
})

/** Somebody's own words, where they stand, and on what ground they may be shown. */
export const quotation = rowOf('quotation', {
  text: words(600),
  speaker: words(120),
  credentials: words(160).optional(),
  source: words(200),
  permission: oneOf(QUOTE_PERMISSIONS),
  citations: optionalCitations,
})

/** Something to read or see elsewhere; `linkCheckedOn` is the day on which its address was last seen to work. */
export const resource = rowOf('resource', {
  kind: oneOf(RESOURCE_KINDS),
  title: words(200),
  creator: words(160).optional(),
  year: year.optional(),
  url: webAddress.optional(),
  relation: words(200).optional(),
  linkCheckedOn: day.optional(),
})

const fraction = z.number().min(0).max(1)

/** A picture in Content Lake with what must stand beside it; crop and hotspot in fractions of its size. */
export const image = z.strictObject({
  _type: z.literal('guideImage').optional(),
  asset: reference,
  alt: words(400),
  credit: words(160),
  media: z.unknown().optional(),
  crop: z
    .strictObject({
      _type: z.literal('sanity.imageCrop').optional(),
      top: fraction,
      bottom: fraction,
      left: fraction,
      right: fraction,
    })
    .optional(),
  hotspot: z
    .strictObject({
      _type: z.literal('sanity.imageHotspot').optional(),
      x: z.number(),
      y: z.number(),
      width: z.number(),
      height: z.number(),
    })
    .optional(),
})
