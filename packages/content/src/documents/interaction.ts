import {z} from 'zod'

import {INTERACTION_BASES, INTERACTION_KINDS, INTERACTION_SEVERITIES} from '../vocabulary/clinical.ts'
import {optionalCitations} from './citations.ts'
import {documentOf, oneOf, reference, words} from './parts.ts'

const party = z
  .strictObject({
    _type: z.literal('interactionParty').optional(),
    guide: reference.optional(),
    name: words(120).optional(),
    kind: oneOf(INTERACTION_KINDS),
  })
  .refine(({guide, name}) => (guide === undefined) !== (name === undefined), {
    path: ['name'],
    message: 'Choose a guide, or give a name: one of the two.',
  })

/** What the two sides must be to each other, and what an unknown or inferred pair must say, is for the rules. */
export const interaction = documentOf('interaction', {
  a: party,
  b: party,
  severity: oneOf(INTERACTION_SEVERITIES),
  basis: oneOf(INTERACTION_BASES),
  inferredFrom: reference.optional(),
  mechanism: words(300).optional(),
  note: words(500),
  doseContext: words(200).optional(),
  citations: optionalCitations,
})
