import {citations} from './citations.ts'
import {atLeastOne, documentOf, partialDate, references, words} from './parts.ts'

/** Something that happened, for the history of the documents it is `about`; its date is as exact as it is known. */
export const timelineEvent = documentOf('timelineEvent', {
  date: partialDate,
  title: words(120),
  body: words(500).optional(),
  about: references.min(1, atLeastOne),
  citations,
})
