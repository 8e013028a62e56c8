import {z} from 'zod'

import {TRAINING_AUDIENCES} from '../vocabulary/pages.ts'
import {day, documentOf, oneOf, reference, webAddress, words} from './parts.ts'

/** A stored course; who earns by it is said in `commercialInterest`. Without `expiresAt` it is listed for good. */
export const training = documentOf('training', {
  title: words(160),
  provider: words(120),
  organization: reference.optional(),
  audience: oneOf(TRAINING_AUDIENCES),
  format: words(160),
  hours: z.number().min(0).optional(),
  credits: words(120).optional(),
  price: words(80).optional(),
  url: webAddress,
  commercialInterest: words(300),
  summary: words(400),
  checkedOn: day,
  expiresAt: day.optional(),
})
