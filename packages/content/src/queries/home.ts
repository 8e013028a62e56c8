import {defineQuery} from 'groq'
import {z} from 'zod'

import {guideCard} from '../contracts/guide-card.ts'
import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import {key, optionalText, rows, text} from '../contracts/parts.ts'
import type {HOME_QUERY_RESULT} from '../sanity.types.ts'
import {documentTag, listTag, tagsForResult} from '../tags.ts'
import {GUIDE_CARD} from './fragments.ts'

const LINK = '{"_key": _id, _id, _type, title, "slug": slug.current}'

/** The home page: its words, the guides that the editors chose, and how much the library holds. */
export const HOME_QUERY = defineQuery(`*[_type == "siteSettings" && _id == "siteSettings"][0]{
  _id,
  _type,
  title,
  tagline,
  intro,
  featuredGuides[]->${GUIDE_CARD},
  "conditions": *[_type == "condition" && defined(slug.current)] | order(lower(title) asc)${LINK},
  "modalities": *[_type == "modality" && defined(slug.current)] | order(lower(title) asc)${LINK},
  "counts": {
    "guides": count(*[_type == "substanceGuide" && defined(slug.current)]),
    "publications": count(*[_type == "publication"]),
    "trials": count(*[_type == "clinicalTrial"])
  }
}`)

const count = z.number().int().nonnegative()

/** A document that is only led to. */
const linkTo = <Type extends string>(type: Type) =>
  z.object({_key: key, _id: text, _type: z.literal(type), title: text, slug: text})

const home = z.object({
  _id: z.literal('siteSettings'),
  _type: z.literal('siteSettings'),
  title: text,
  tagline: optionalText,
  intro: optionalText,
  featuredGuides: rows(guideCard),
  conditions: rows(linkTo('condition')),
  modalities: rows(linkTo('modality')),
  counts: z.object({guides: count, publications: count, trials: count}),
})

/** The result of HOME_QUERY once it fits its contract; `counts` are of published documents. */
export type Home = Narrows<NonNullable<HOME_QUERY_RESULT>, z.output<typeof home>>

/** `raw` is the result of HOME_QUERY. */
export function parseHome(raw: unknown): Parsed<Home> {
  return parseReduced(home, raw)
}

/** The tags of the home page: its counts change with every document that is added or removed. */
export function homeTags(raw: HOME_QUERY_RESULT): string[] {
  const listed = ['substanceGuide', 'publication', 'clinicalTrial', 'condition', 'modality'].map(listTag)
  return tagsForResult(raw, [documentTag('siteSettings'), ...listed])
}
