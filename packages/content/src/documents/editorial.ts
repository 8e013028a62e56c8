import {atLeastOne, day, reference, references, words} from './parts.ts'

/** Who answers for a page, and what changed last. */
const stewards = {
  owner: reference.optional(),
  deputy: reference.optional(),
  changeNote: words(200).optional(),
}

/** Who wrote a page and when; the day of review comes from sign-offs. */
export const editorial = {
  authors: references.min(1, atLeastOne),
  firstPublished: day,
  contentUpdated: day,
  nextReviewDue: day,
  ...stewards,
}
