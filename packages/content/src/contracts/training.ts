import {z} from 'zod'

import {TRAINING_AUDIENCES} from '../vocabulary/pages.ts'
import {oneOf, optionalText, text} from './parts.ts'

/** A course as the page of all courses shows it: who earns by it is a part that it must have. */
export const training = z.object({
  _id: text,
  _type: z.literal('training'),
  title: text,
  provider: text,
  organization: z.object({_id: text, _type: z.literal('organization'), name: text}).nullable(),
  audience: oneOf(TRAINING_AUDIENCES),
  format: text,
  hours: z.number().nonnegative().nullable(),
  credits: optionalText,
  price: optionalText,
  url: z.url({protocol: /^https$/}),
  commercialInterest: text,
  summary: text,
  checkedOn: z.iso.date(),
  expiresAt: z.iso.date().nullable(),
})

/** A course; `hours` is null where its provider names no length, `expiresAt` where the entry has no end. */
export type Training = z.output<typeof training>
