import {z} from 'zod'

import {INDICATION_STATUSES} from '../vocabulary/clinical.ts'
import {CERTAINTIES, CLAIM_KINDS} from '../vocabulary/evidence.ts'
import {alias} from './guide-rows.ts'
import {key, oneOf, optionalText, rows, text} from './parts.ts'

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
  /** What the picture of the evidence is drawn from; the statements themselves stand in the guide. */
  evidence: rows(
    z.object({
      _key: key,
      _id: text,
      _type: z.literal('claim'),
      kind: oneOf(CLAIM_KINDS),
      certainty: oneOf(CERTAINTIES),
    }),
  ),
})

/** What a list says of a guide; `evidence` holds kinds and GRADE certainties, not the statements. */
export type GuideCard = z.output<typeof guideCard>
