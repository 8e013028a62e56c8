import {z} from 'zod'

import {PERSON_KINDS} from '../vocabulary/people.ts'
import {oneOf, optionalText, text} from './parts.ts'

/** Somebody as a byline or a sign-off names them. */
export const person = z.object({
  _id: text,
  _type: z.literal('person'),
  name: text,
  role: text,
  kind: oneOf(PERSON_KINDS),
  credentials: optionalText,
  // Unknown counts as a sample: better a real person marked as one than the other way round.
  isSample: z
    .boolean()
    .nullable()
    .transform((isSample) => isSample ?? true),
  bio: optionalText,
})

/** A name with what stands behind it; null where somebody gave no credentials or no biography. */
export type Person = z.output<typeof person>
