import {defineQuery} from 'groq'
import {z} from 'zod'

import {guideCard} from '../contracts/guide-card.ts'
import {libraryIndex} from '../contracts/library-index.ts'
import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import type {LIBRARY_INDEX_QUERY_RESULT, LIBRARY_QUERY_RESULT} from '../sanity.types.ts'
import {listTag, tagsForResult} from '../tags.ts'
import {GUIDE_CARD} from './fragments.ts'

/** Every guide, by title. */
export const LIBRARY_QUERY = defineQuery(
  `*[_type == "substanceGuide" && defined(slug.current)] | order(lower(title) asc)${GUIDE_CARD}`,
)

const library = z.array(guideCard)

/** The result of LIBRARY_QUERY once it fits its contract. */
export type Library = Narrows<LIBRARY_QUERY_RESULT, z.output<typeof library>>

/** `raw` is the result of LIBRARY_QUERY. */
export function parseLibrary(raw: unknown): Parsed<Library> {
  return parseReduced(library, raw)
}

/** The tags of a page that lists every guide. */
export function libraryTags(raw: LIBRARY_QUERY_RESULT): string[] {
  return tagsForResult(raw, [listTag('substanceGuide')])
}

/** Guides and treatments, with the conditions that they or the pages of these name. */
export const LIBRARY_INDEX_QUERY = defineQuery(`{
  "guides": *[_type == "substanceGuide" && defined(slug.current)] | order(lower(title) asc){
    "card": ${GUIDE_CARD},
    _id,
    _type,
    "conditions": array::unique(array::compact(
      coalesce(conditions[]._ref, [])
      + coalesce(indications[].conditionDocument._ref, [])
      + *[_type == "condition" && ^._id in substances[]._ref]._id
    ))
  },
  "treatments": *[_type == "modality" && defined(slug.current)] | order(lower(title) asc){
    _id,
    _type,
    title,
    "slug": slug.current,
    deck,
    "substances": substances[]->{_id, _type, title},
    "conditions": conditions[]._ref
  },
  "conditions": *[_type == "condition" && defined(slug.current)] | order(lower(title) asc){
    _id, _type, title, "slug": slug.current, deck
  }
}`)

/** The result of LIBRARY_INDEX_QUERY once it fits its contract. */
export type LibraryIndex = Narrows<LIBRARY_INDEX_QUERY_RESULT, z.output<typeof libraryIndex>>

/** `raw` is the result of LIBRARY_INDEX_QUERY. */
export function parseLibraryIndex(raw: unknown): Parsed<LibraryIndex> {
  return parseReduced(libraryIndex, raw)
}

/** The tags of pages that list guides and treatments by condition. */
export function libraryIndexTags(raw: LIBRARY_INDEX_QUERY_RESULT): string[] {
  return tagsForResult(raw, ['substanceGuide', 'modality', 'condition'].map(listTag))
}
