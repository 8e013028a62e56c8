import {citations} from './citations.ts'
import {documentOf, references, words} from './parts.ts'

/** A stored way of arranging sessions around a substance: where, with what part for therapy, and what it looks like. */
export const treatmentFramework = documentOf('treatmentFramework', {
  name: words(80),
  setting: words(240),
  roleOfTherapy: words(300),
  whatItLooksLike: words(500),
  substances: references.optional(),
  citations,
})
