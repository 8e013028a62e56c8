import {defineQuery} from 'groq'
import {z} from 'zod'

import {glossaryTerm, type GlossaryTerm as Contract} from '../contracts/glossary.ts'
import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import type {GLOSSARY_QUERY_RESULT} from '../sanity.types.ts'
import {listTag, tagsForResult} from '../tags.ts'
import {CITATIONS} from './fragments.ts'

/** Every term, by name. A related term that is gone leaves an empty row, which the contract takes out. */
export const GLOSSARY_QUERY =
  defineQuery(`*[_type == "glossaryTerm" && defined(slug.current)] | order(lower(term) asc){
  _id,
  _type,
  term,
  "slug": slug.current,
  abbreviation,
  definition,
  more,
  synonyms,
  "related": related[]->{_id, _type, term, "slug": slug.current},
  ${CITATIONS}
}`)

const glossary = z.array(glossaryTerm)

/** One row of GLOSSARY_QUERY once it fits its contract. */
export type GlossaryTerm = Narrows<GLOSSARY_QUERY_RESULT[number], Contract>

/** `raw` is the result of GLOSSARY_QUERY; a term that does not fit is left out, and named. */
export function parseGlossary(raw: unknown): Parsed<GlossaryTerm[]> {
  return parseReduced(glossary, raw)
}

/** A term that links to another is itself on the page: the type's tag and the sources are all. */
export function glossaryTags(raw: GLOSSARY_QUERY_RESULT): string[] {
  const terms = [...raw, ...raw.flatMap(({related}) => related ?? [])]
  return tagsForResult(
    raw,
    [listTag('glossaryTerm')],
    terms.flatMap((term) => term?._id ?? []),
  )
}
