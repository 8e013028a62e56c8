import {z} from 'zod'

import {INDICATION_STATUSES} from '../vocabulary.ts'
import {alias} from './guide-rows.ts'
import {oneOf, optionalText, rows, text} from './parts.ts'

/** A guide as cards and lists show it. */
export const guideCard = z.object({
  _id: text,
  _type: z.literal('substanceGuide'),
  title: text,
  slug: text,
  deck: text,
  riskLine: optionalText,
  contentUpdated: z.iso.date().nullable(),
  aliases: rows(alias),
  indicationStatuses: rows(oneOf(INDICATION_STATUSES)),
})

export type GuideCard = z.output<typeof guideCard>
