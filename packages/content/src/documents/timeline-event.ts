import {citations} from './citations.ts'
import {atLeastOne, documentOf, partialDate, references, words} from './parts.ts'

export const timelineEvent = documentOf('timelineEvent', {
  date: partialDate,
  title: words(120),
  body: words(500).optional(),
  about: references.min(1, atLeastOne),
  citations,
})
