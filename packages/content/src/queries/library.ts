import {defineQuery} from 'groq'
import {z} from 'zod'

import {guideCard} from '../contracts/guide-card.ts'
import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import type {LIBRARY_QUERY_RESULT} from '../sanity.types.ts'
import {listTag, tagsForResult} from '../tags.ts'
import {GUIDE_CARD} from './fragments.ts'

/** Every guide, by title. */
export const LIBRARY_QUERY = defineQuery(
  `*[_type == "substanceGuide" && defined(slug.current)] | order(lower(title) asc)${GUIDE_CARD}`,
)

const library = z.array(guideCard)

export type Library = Narrows<LIBRARY_QUERY_RESULT, z.output<typeof library>>

/** `raw` is the result of LIBRARY_QUERY. */
export function parseLibrary(raw: unknown): Parsed<Library> {
  return parseReduced(library, raw)
}

/** The tags of a page that lists every guide. */
export function libraryTags(raw: LIBRARY_QUERY_RESULT): string[] {
  return tagsForResult(raw, [listTag('substanceGuide')])
}
