import {optionalCitations} from './citations.ts'
import {documentOf, lines, words} from './parts.ts'

export const sessionPhase = documentOf('sessionPhase', {
  name: words(80),
  what: words(700),
  who: words(160).optional(),
  duration: words(120).optional(),
  questions: lines().max(8, 'Eight at most.').optional(),
  citations: optionalCitations,
})
