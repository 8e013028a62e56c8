import {CERTAINTIES, CLAIM_KINDS} from '../vocabulary/evidence.ts'
import {citations} from './citations.ts'
import {anyText, documentOf, oneOf, references, words} from './parts.ts'

/**
 * A stored claim. `topic` is the same key on claims that answer the same question, and `value` the answer: by both,
 * contradictions are found.
 */
export const claim = documentOf('claim', {
  statement: words(500),
  kind: oneOf(CLAIM_KINDS),
  certainty: oneOf(CERTAINTIES),
  certaintyReason: words(300).optional(),
  population: words(160).optional(),
  about: references.optional(),
  topic: anyText
    .max(60, 'Shorten it to 60 characters.')
    .regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
      'Lower-case letters, digits and hyphens, such as duration-of-benefit.',
    )
    .optional(),
  value: words(120).optional(),
  citations,
})
