import {defineQuery} from 'groq'
import {z} from 'zod'

import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import {type Helpline as Contract, helpline} from '../contracts/site-settings.ts'
import type {HELPLINES_QUERY_RESULT} from '../sanity.types.ts'
import {listTag, tagsForResult} from '../tags.ts'
import {HELPLINE} from './fragments.ts'

/** Every helpline of the library, also those that do not stand at the end of every page. */
export const HELPLINES_QUERY = defineQuery(
  `*[_type == "helpline"] | order(jurisdiction asc, kind asc, lower(name) asc)${HELPLINE}`,
)

const helplines = z.array(helpline)

/** One row of HELPLINES_QUERY once it fits its contract. */
export type Helpline = Narrows<HELPLINES_QUERY_RESULT[number], Contract>

/** `raw` is the result of HELPLINES_QUERY; a helpline that does not fit is left out, and named. */
export function parseHelplines(raw: unknown): Parsed<Helpline[]> {
  return parseReduced(helplines, raw)
}

/** The tags of a page with all helplines. */
export function helplinesTags(raw: HELPLINES_QUERY_RESULT): string[] {
  return tagsForResult(raw, [listTag('helpline')])
}
