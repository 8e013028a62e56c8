import {
  day,
  documentOf,
  jurisdiction,
  partialDate,
  reference,
  references,
  webAddress,
  words,
} from './parts.ts'

/**
 * A stored guideline of a body such as a professional society; `linkCheckedOn` is the day on which its address was last
 * seen to work.
 */
export const guideline = documentOf('guideline', {
  title: words(300),
  body: words(160),
  organization: reference.optional(),
  issuedOn: partialDate,
  url: webAddress,
  jurisdiction: jurisdiction.optional(),
  summary: words(500),
  substances: references.optional(),
  conditions: references.optional(),
  publication: reference.optional(),
  linkCheckedOn: day,
})
