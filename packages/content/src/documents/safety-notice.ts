import {citations} from './citations.ts'
import {
  atLeastOne,
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
 * A stored warning of an authority, in our words; a page shows it through `expiresAt`, or for good where that is left
 * out.
 */
export const safetyNotice = documentOf('safetyNotice', {
  title: words(200),
  authority: words(120),
  organization: reference.optional(),
  jurisdiction,
  issuedOn: partialDate,
  url: webAddress,
  summary: words(500),
  substances: references.min(1, atLeastOne),
  checkedOn: day,
  expiresAt: day.optional(),
  citations,
})
