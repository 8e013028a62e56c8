import {z} from 'zod'

import {SIGN_OFF_OUTCOMES, SIGN_OFF_ROLES} from '../vocabulary/review.ts'
import {key, oneOf, text} from './parts.ts'
import {person} from './person.ts'

/** That somebody read exactly the content with this hash. Whether that still is what stands is for the page to compute. */
export const signOff = z.object({
  _key: key,
  _id: text,
  _type: z.literal('signOff'),
  role: oneOf(SIGN_OFF_ROLES),
  scope: text,
  outcome: oneOf(SIGN_OFF_OUTCOMES),
  contentHash: text,
  signedOn: z.iso.date(),
  conflictsOfInterest: text,
  // Unknown counts as a sample: a badge that nobody gave is the worse mistake.
  isSample: z
    .boolean()
    .nullable()
    .transform((isSample) => isSample ?? true),
  reviewer: person,
})
