import {z} from 'zod'

import {OUTCOMES, TESTIMONIAL_KINDS} from '../vocabulary/stories.ts'
import {claim} from './claim.ts'
import {oneOf, optionalText, text} from './parts.ts'

/** A story as pages show it. Consent is judged by the query, not here. */
export const testimonial = z.object({
  _id: text,
  _type: z.literal('testimonial'),
  title: text,
  slug: optionalText,
  kind: oneOf(TESTIMONIAL_KINDS),
  quote: text,
  context: optionalText,
  outcome: oneOf(OUTCOMES),
  displayName: text,
  /** The day on which the page must no longer show it, for whoever caches the page; not for the page. */
  consentValidUntil: z.iso.date().nullable(),
  /** Nobody lived it: the page says so. A story that somebody lived comes here only while its consent stands. */
  illustrative: z
    .boolean()
    .nullable()
    .transform((illustrative) => illustrative ?? false),
  credentials: optionalText,
  conflictOfInterest: optionalText,
  editedForPrivacy: z
    .boolean()
    .nullable()
    .transform((edited) => edited ?? false),
  /** What studies show, beside what one person tells. */
  typicalResult: claim.nullable(),
})

/** A story that may be shown until `consentValidUntil` (null only where it is illustrative). */
export type Testimonial = z.output<typeof testimonial>
