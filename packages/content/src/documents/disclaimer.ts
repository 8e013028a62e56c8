import {day, documentOf, words} from './parts.ts'

/** A stored disclaimer with the version and the day from which it holds. */
export const disclaimer = documentOf('disclaimer', {
  title: words(80),
  text: words(2000),
  version: words(20),
  effectiveFrom: day,
})
