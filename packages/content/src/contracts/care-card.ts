import {z} from 'zod'

import {CARE_LEVELS} from '../vocabulary/clinical.ts'
import {citations} from './citation.ts'
import {key, oneOf, text} from './parts.ts'

/** When to get help, at the head of a page or in its running text. */
export const careCard = z.object({
  _key: key,
  level: oneOf(CARE_LEVELS),
  heading: text,
  items: z.array(text).min(1),
  action: text,
  citations,
})
