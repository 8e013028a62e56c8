import {z} from 'zod'

import {optionalCitations} from './citation.ts'
import {optionalText, rows, text} from './parts.ts'

const linkedTerm = z.object({_id: text, _type: z.literal('glossaryTerm'), term: text, slug: text})

/** A word, what it means, and the words that stand near it. */
export const glossaryTerm = linkedTerm.extend({
  abbreviation: optionalText,
  definition: text,
  more: optionalText,
  synonyms: rows(text),
  related: rows(linkedTerm),
  citations: optionalCitations,
})

/** A term, parsed; sources are welcome and not needed. */
export type GlossaryTerm = z.output<typeof glossaryTerm>
