import {z} from 'zod'

import {key, optionalText, rows, text} from './parts.ts'
import {person} from './person.ts'
import {trialRow} from './trial-row.ts'

const listFields = {
  _id: text,
  _type: z.literal('trialList'),
  _updatedAt: z.string(),
  title: text,
  slug: text,
  purpose: text,
  inclusionRule: text,
  reviewedOn: z.iso.date(),
  nextReviewDue: z.iso.date(),
}

/** A list as it stands among the others. */
export const trialListCard = z.object({...listFields, itemCount: z.number().int().nullable()})

/** Trials that staff chose: their order, their notes, and what they left out and why. */
export const trialList = z.object({
  ...listFields,
  owner: person.nullable(),
  deputy: person.nullable(),
  items: rows(z.object({_key: key, note: optionalText, pinned: z.boolean().nullable(), trial: trialRow})),
  excluded: rows(
    z.object({
      _key: key,
      reason: text,
      trial: z.object({_id: text, _type: z.literal('clinicalTrial'), nctId: text, briefTitle: text}),
    }),
  ),
})

/** A trial list among others; `itemCount` is null where it has no list of items. */
export type TrialListCard = z.output<typeof trialListCard>
/**
 * A trial list, parsed: pinned items stand here in their place, and a page puts them first; what was left out has its
 * reason.
 */
export type TrialList = z.output<typeof trialList>
