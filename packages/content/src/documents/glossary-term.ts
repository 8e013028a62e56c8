import {optionalCitations} from './citations.ts'
import {documentOf, lines, references, slug, words} from './parts.ts'

/** A stored term: what it means in `definition`, and what is to be said beyond that in `more`. */
export const glossaryTerm = documentOf('glossaryTerm', {
  term: words(80),
  slug,
  abbreviation: words(20).optional(),
  definition: words(300),
  more: words(800).optional(),
  synonyms: lines().optional(),
  related: references.optional(),
  citations: optionalCitations,
})
