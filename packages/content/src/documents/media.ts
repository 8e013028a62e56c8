import {MEDIA_KINDS} from '../vocabulary/pages.ts'
import {optionalCitations} from './citations.ts'
import {requiredClinicalText} from './clinical-text.ts'
import {
  anyText,
  day,
  documentOf,
  lines,
  oneOf,
  partialDate,
  positiveInteger,
  references,
  words,
} from './parts.ts'
import {image} from './rows.ts'

/**
 * A stored medium: an address where it plays or a picture, and always a transcript. `durationSeconds` is left out where
 * not known.
 */
export const media = documentOf('media', {
  title: words(160),
  kind: oneOf(MEDIA_KINDS),
  url: anyText
    .regex(
      /^(?:https:\/\/|\/(?![/\\]))[^\s\\]+$/,
      'An address that begins with https://, or a path of this site.',
    )
    .optional(),
  // A film or figure says who made it in fields of its own.
  image: image.partial({credit: true}).optional(),
  caption: words(300),
  transcript: requiredClinicalText,
  speakers: lines().optional(),
  durationSeconds: positiveInteger.optional(),
  credit: words(160).optional(),
  licence: words(120).optional(),
  publishedOn: partialDate.optional(),
  nextReviewDue: day,
  about: references.optional(),
  citations: optionalCitations,
}).refine(({url, image}) => url !== undefined || image !== undefined, {
  path: ['url'],
  message: 'Give the address where it plays, or the picture.',
})
