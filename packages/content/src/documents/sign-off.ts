import {isContentHash} from '../rules/identifiers.ts'
import {SIGN_OFF_OUTCOMES, SIGN_OFF_ROLES} from '../vocabulary/review.ts'
import {accountId} from './account.ts'
import {anyText, day, documentOf, oneOf, reference, words, yesOrNo} from './parts.ts'

/** A stored sign-off of exactly the content with `contentHash`. Only a sample may lack the account that signed. */
export const signOff = documentOf('signOff', {
  subject: reference,
  contentHash: anyText.refine(
    isContentHash,
    'A hash is “sha256-” and 64 hexadecimal digits: sign with the Sign off action.',
  ),
  role: oneOf(SIGN_OFF_ROLES),
  scope: words(400),
  outcome: oneOf(SIGN_OFF_OUTCOMES),
  reviewer: reference,
  conflictsOfInterest: words(500),
  signedOn: day,
  /** The account that signed, by its opaque id in the Content Lake: that it was nobody else is looked at when it is made. */
  signedBy: accountId.optional(),
  isSample: yesOrNo,
}).refine(({isSample, signedBy}) => isSample || signedBy !== undefined, {
  path: ['signedBy'],
  message: 'A sign-off names the account that signed: sign with the Sign action.',
})
