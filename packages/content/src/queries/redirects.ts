import {defineQuery} from 'groq'
import {z} from 'zod'

import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import {optionalText, text} from '../contracts/parts.ts'
import {isRedirectAddress, isSitePath} from '../rules/redirects.ts'
import type {REDIRECTS_QUERY_RESULT} from '../sanity.types.ts'

/** Old addresses and where they lead. The id settles which of two for one address stands. */
export const REDIRECTS_QUERY = defineQuery(`*[_type == "redirect" && defined(from)] | order(_id asc){
  _id,
  _type,
  from,
  to,
  permanent,
  "target": target->{_id, _type, "slug": slug.current}
}`)

const redirects = z.array(
  z.object({
    _id: text,
    _type: z.literal('redirect'),
    from: z.string().refine(isSitePath, 'no path of this site'),
    to: z.string().refine(isRedirectAddress, 'no path of this site, and no address with https').nullable(),
    permanent: z.boolean(),
    target: z
      .object({
        _id: text,
        _type: z.enum(['substanceGuide', 'modality', 'condition', 'page', 'trialList']),
        slug: optionalText,
      })
      .nullable(),
  }),
)

/**
 * One row of REDIRECTS_QUERY once it fits its contract; `target` is null where it leads to an address, or its document
 * is gone.
 */
export type StoredRedirect = Narrows<REDIRECTS_QUERY_RESULT[number], z.output<typeof redirects>[number]>

/**
 * `raw` is the result of REDIRECTS_QUERY; a redirect to anything but a path of this site or an https address is left
 * out, and named.
 */
export function parseRedirects(raw: unknown): Parsed<StoredRedirect[]> {
  return parseReduced(redirects, raw)
}
