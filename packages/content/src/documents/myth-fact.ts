import {citations} from './citations.ts'
import {documentOf, references, words} from './parts.ts'

/** A stored misbelief and what the cited sources say instead. */
export const mythFact = documentOf('mythFact', {
  myth: words(200),
  fact: words(600),
  about: references.optional(),
  citations,
})
