import {z} from 'zod'

import {OUTCOMES, TESTIMONIAL_KINDS} from '../vocabulary.ts'
import {oneOf, optionalText, text} from './parts.ts'

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
  illustrative: z.literal(true, {
    error: 'only illustrative stories are shown: there are no consent records yet',
  }),
})

export type Testimonial = z.output<typeof testimonial>
