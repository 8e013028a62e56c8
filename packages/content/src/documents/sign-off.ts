import {isContentHash} from '../rules/identifiers.ts'
import {SIGN_OFF_OUTCOMES, SIGN_OFF_ROLES} from '../vocabulary.ts'
import {anyText, day, documentOf, oneOf, reference, words, yesOrNo} from './parts.ts'

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
  isSample: yesOrNo,
})
