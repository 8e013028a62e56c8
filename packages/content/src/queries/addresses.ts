import {defineQuery} from 'groq'
import {z} from 'zod'

import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import {rows, text} from '../contracts/parts.ts'
import {listTag} from '../tags.ts'

/** Types whose documents have addresses of their own, by `documentPath`. */
const ADDRESSED_TYPES = [
  'substanceGuide',
  'modality',
  'condition',
  'page',
  'event',
  'publication',
  'clinicalTrial',
  'trialList',
  'interaction',
  'translation',
] as const

/** Every document that has a page of its own, and when it was last published. */
export const ADDRESSES_QUERY = defineQuery(`*[
  _type in [
    "substanceGuide", "modality", "condition", "page", "event", "publication", "clinicalTrial", "trialList",
    "interaction", "translation"
  ]
  && (_type != "event" || expiresAt + "T23:59:59Z" > now())
] | order(_type asc, _id asc){
  _id,
  _type,
  _updatedAt,
  "slug": slug.current,
  nctId,
  language,
  "about": translationOf->slug.current,
  "parties": select(
    _type == "interaction" => [coalesce(a.guide->slug.current, a.name), coalesce(b.guide->slug.current, b.name)]
  )
}`)

const addresses = z.array(
  z.object({
    _id: text,
    _type: z.enum(ADDRESSED_TYPES),
    _updatedAt: z.iso.datetime({offset: true}),
    slug: z.string().nullable(),
    nctId: z.string().nullable(),
    /** Of a translation: its language, and the slug of what it translates. */
    language: z.string().nullable(),
    about: z.string().nullable(),
    parties: rows(z.string()),
  }),
)

/** What `documentPath` needs to tell where a document is read; `_updatedAt` is the instant of its last publish. */
export type Addressed = z.output<typeof addresses>[number]

/** `raw` is the result of ADDRESSES_QUERY; what does not fit is left out, and named. */
export function parseAddresses(raw: unknown): Parsed<Addressed[]> {
  return parseReduced(addresses, raw)
}

/** Of every list of what has an address: a change of any of them is a new day of change. */
export const ADDRESSES_TAGS: readonly string[] = ADDRESSED_TYPES.map(listTag)
