import {optionalCitations} from './citations.ts'
import {requiredClinicalText} from './clinical-text.ts'
import {documentOf, references, words} from './parts.ts'

/** A stored question with its answer in running text; `about` names the documents that it concerns. */
export const faq = documentOf('faq', {
  question: words(160),
  answer: requiredClinicalText,
  about: references.optional(),
  citations: optionalCitations,
})
