import {isContentHash} from '../rules/identifiers.ts'
import {TRANSLATED_LANGUAGES, TRANSLATORS} from '../vocabulary/pages.ts'
import {atLeastOne, anyText, day, documentOf, list, oneOf, reference, rowOf, words} from './parts.ts'

/** One piece of text of a page, in two languages. */
const translatedPassage = rowOf('translatedPassage', {
  document: words(200),
  path: words(300),
  source: anyText,
  text: anyText,
})

/** The words of one page in another language. Everything else of the page stays where it is: in its source. */
export const translation = documentOf('translation', {
  translationOf: reference,
  language: oneOf(TRANSLATED_LANGUAGES),
  translatedBy: oneOf(TRANSLATORS),
  translatedOn: day,
  sourceHash: anyText.refine(
    isContentHash,
    'A hash is “sha256-” and 64 hexadecimal digits: npm run content -- translations prints it.',
  ),
  passages: list(translatedPassage).min(1, atLeastOne),
})
