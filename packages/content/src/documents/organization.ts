import {ORGANIZATION_KINDS} from '../vocabulary/people.ts'
import {documentOf, jurisdiction, oneOf, webAddress, words, yesOrNo} from './parts.ts'

/** A stored organization; `commercialInterest` says what it gains by what the library says of it. */
export const organization = documentOf('organization', {
  name: words(120),
  kind: oneOf(ORGANIZATION_KINDS),
  url: webAddress.optional(),
  jurisdiction: jurisdiction.optional(),
  about: words(500).optional(),
  commercialInterest: words(300).optional(),
  isSample: yesOrNo,
})
