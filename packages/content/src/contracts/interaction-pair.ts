import {z} from 'zod'

import {UNCITED} from '../rules/claims.ts'
import {INTERACTION_BASES, INTERACTION_KINDS, INTERACTION_SEVERITIES} from '../vocabulary/clinical.ts'
import {optionalCitations} from './citation.ts'
import {key, oneOf, optionalText, rows, text} from './parts.ts'

/** A guide as far as a pair needs it. */
const guideLink = z.object({_id: text, _type: z.literal('substanceGuide'), title: text, slug: text})

/** One side of a pair, as the rule of pairs compares it, and the guide that speaks of it. */
const party = z
  .object({
    kind: oneOf(INTERACTION_KINDS),
    name: optionalText,
    guide: z.object({_ref: text}).nullable(),
    page: guideLink.nullable(),
  })
  .superRefine(({name, page}, context) => {
    if (name !== null || page !== null) return
    context.addIssue({code: 'custom', message: 'a side without a name, or of a guide that is not there'})
  })

/** A pair as lists have it: how serious, and in a sentence why. Its sources stand on its own page. */
const pairFields = {
  _key: key,
  _id: text,
  _type: z.literal('interaction'),
  a: party,
  b: party,
  severity: oneOf(INTERACTION_SEVERITIES),
  basis: oneOf(INTERACTION_BASES).nullable(),
  mechanism: optionalText,
  note: text,
}

const otherPair = z.object({_id: text, _type: z.literal('interaction'), a: party, b: party})

const listedPair = z
  .object({...pairFields, sources: z.number().int().nonnegative().nullable()})
  .superRefine(({severity, sources}, context) => {
    if (severity === 'unknown' || (sources ?? 0) > 0) return
    context.addIssue({code: 'custom', path: ['sources'], message: UNCITED})
  })

/** A pair with its sources and, where it was inferred from a class, the pair that it was inferred from. */
export const recordedPair = z
  .object({
    ...pairFields,
    doseContext: optionalText,
    inferredFrom: otherPair.nullable(),
    citations: optionalCitations,
  })
  // What is not known needs no source; everything else does.
  .superRefine(({severity, citations}, context) => {
    if (severity === 'unknown' || citations.length > 0) return
    context.addIssue({code: 'custom', path: ['citations'], message: UNCITED})
  })

/** What a page of one pair is made of: all that is recorded of its guides, and who else bears the names. */
export const pairSources = z.object({
  guides: rows(guideLink.extend({deck: text, riskLine: text})),
  interactions: rows(recordedPair),
  named: rows(z.object({_id: text, _type: z.literal('interaction'), parties: rows(party)})),
})

/** All pairs as lists have them, and the guides among which one may choose. */
export const interactionIndex = z.object({guides: rows(guideLink), interactions: rows(listedPair)})

/** One side of a pair: `name` is null where the guide's title is meant, `guide` and `page` where it has no guide. */
export type PairParty = z.output<typeof party>
/** A pair of a list; `sources` counts its citations. */
export type ListedPair = z.output<typeof listedPair>
/** A pair, parsed; it has a citation, or its severity is `unknown`. */
export type RecordedPair = z.output<typeof recordedPair>
/**
 * What is recorded of two sides; `named` are all pairs with a side that is a name, to tell which one an address means.
 */
export type PairSources = z.output<typeof pairSources>
/** What the page of all interactions is made of. */
export type InteractionIndex = z.output<typeof interactionIndex>
