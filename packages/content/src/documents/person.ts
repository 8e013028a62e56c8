import {PERSON_KINDS} from '../vocabulary/people.ts'
import {accountId} from './account.ts'
import {documentOf, oneOf, reference, words, yesOrNo} from './parts.ts'

/** A stored person. A sample is nobody: credentials on it are refused. */
export const person = documentOf('person', {
  name: words(100),
  role: words(120),
  kind: oneOf(PERSON_KINDS),
  credentials: words(160).optional(),
  isSample: yesOrNo,
  bio: words(500).optional(),
  organization: reference.optional(),
  conflictsOfInterest: words(500).optional(),
  /** The account of this person, by its opaque id in the Content Lake; never an e-mail, since everybody can read it. */
  accountId: accountId.optional(),
}).refine(({isSample, credentials}) => !isSample || credentials === undefined, {
  path: ['credentials'],
  message: 'A sample is nobody, and has no credentials.',
})
