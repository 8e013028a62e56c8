import {z} from 'zod'

import {
  CONFIDENCES,
  PUBLISHER_KINDS,
  READ_AS,
  RETRACTION_STATUSES,
  STUDY_TYPES,
} from '../vocabulary/evidence.ts'
import {key, oneOf, optionalText, partialDate, rows, text} from './parts.ts'

/** The record of a source as a page cites it. Null is not known to us, never “none”. */
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

const citation = z.object({
  _key: key,
  supports: optionalText,
  locator: optionalText,
  publication,
})

/** Where a row says something clinical or legal. */
export const citations = z.array(citation).min(1, 'a claim without a source is not shown')

/** Where sources are welcome but nothing is claimed. */
export const optionalCitations = rows(citation)

/** A source, parsed: of a journal with DOI or PMID, of a regulator with its address. */
export type Publication = z.output<typeof publication>
/** A source and what it supports; `locator` says where in it, as "p. 12", and null that nobody wrote it down. */
export type Citation = z.output<typeof citation>
