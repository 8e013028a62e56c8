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

export type Helpline = Narrows<HELPLINES_QUERY_RESULT[number], Contract>

export function parseHelplines(raw: unknown): Parsed<Helpline[]> {
  return parseReduced(helplines, raw)
}

export function helplinesTags(raw: HELPLINES_QUERY_RESULT): string[] {
  return tagsForResult(raw, [listTag('helpline')])
}
