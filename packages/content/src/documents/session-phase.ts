import {optionalCitations} from './citations.ts'
import {documentOf, lines, words} from './parts.ts'

/** A stored part of a treatment: what happens, who is there, and what one may ask. */
export const sessionPhase = documentOf('sessionPhase', {
  name: words(80),
  what: words(700),
  who: words(160).optional(),
  duration: words(120).optional(),
  questions: lines().max(8, 'Eight at most.').optional(),
  citations: optionalCitations,
})
