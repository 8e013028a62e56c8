import {citations} from './citations.ts'
import {documentOf, references, words} from './parts.ts'

export const treatmentFramework = documentOf('treatmentFramework', {
  name: words(80),
  setting: words(240),
  roleOfTherapy: words(300),
  whatItLooksLike: words(500),
  substances: references.optional(),
  citations,
})
