import {PAGE_KINDS} from '../vocabulary/pages.ts'
import {requiredClinicalText} from './clinical-text.ts'
import {day, documentOf, oneOf, reference, slug, words} from './parts.ts'

/** A stored page about the library itself, with the day by which it must be read again. */
export const page = documentOf('page', {
  title: words(80),
  slug,
  deck: words(160).optional(),
  kind: oneOf(PAGE_KINDS),
  body: requiredClinicalText,
  callToAction: reference.optional(),
  contentUpdated: day,
  nextReviewDue: day,
  owner: reference.optional(),
})
