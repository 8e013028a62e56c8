import {z} from 'zod'

import {CONFIDENCES, PUBLISHER_KINDS, READ_AS, RETRACTION_STATUSES, STUDY_TYPES} from '../vocabulary.ts'
import {key, oneOf, optionalText, partialDate, rows, text} from './parts.ts'

export const publication = z.object({
  _id: text,
  _type: z.literal('publication'),
  title: text,
  authors: rows(text),
  year: z.number().int().nullable(),
  issuedOn: partialDate.nullable(),
  journal: optionalText,
  publisher: optionalText,
  volume: optionalText,
  issue: optionalText,
  pages: optionalText,
  doi: optionalText,
  pmid: optionalText,
  url: z.url({protocol: /^https?$/}).nullable(),
  publisherKind: oneOf(PUBLISHER_KINDS),
  studyType: oneOf(STUDY_TYPES).nullable(),
  sampleSize: z.number().int().positive().nullable(),
  isPreprint: z.boolean().nullable(),
  /** Null is not "none": nobody has looked, or nobody has written it down. */
  retraction: oneOf(RETRACTION_STATUSES).nullable(),
  retractionCheckedOn: z.iso.date().nullable(),
  resultLine: optionalText,
  confidence: oneOf(CONFIDENCES).nullable(),
  readAs: oneOf(READ_AS).nullable(),
  readOn: z.iso.date().nullable(),
  accessNote: optionalText,
})

export const citation = z.object({
  _key: key,
  supports: optionalText,
  locator: optionalText,
  publication,
})

/** Where a row says something clinical or legal. */
export const citations = z.array(citation).min(1, 'a claim without a source is not shown')

/** Where sources are welcome but nothing is claimed. */
export const optionalCitations = rows(citation)

export type Publication = z.output<typeof publication>
export type Citation = z.output<typeof citation>
