import {z} from 'zod'

import {INTERACTION_BASES, INTERACTION_SEVERITIES} from '../vocabulary/clinical.ts'
import {
  CERTAINTIES,
  CLAIM_KINDS,
  PUBLISHER_KINDS,
  READ_AS,
  RETRACTION_STATUSES,
  STUDY_TYPES,
} from '../vocabulary/evidence.ts'

/** Raised when a field changes its meaning or goes; a new field does not raise it. */
export const OPEN_DATA_VERSION = 1

const text = z.string().min(1)
const maybe = z.string().nullable()
const lines = z.array(z.string())
const day = z.iso.date().nullable()
/** A stored value of a closed list, as an enumeration that a JSON Schema can name. */
const word = <Word extends string>(list: Readonly<Record<Word, string>>) => z.enum(wordsOf(list))
const wordsOf = <Word extends string>(list: Readonly<Record<Word, string>>): Word[] => {
  const isWord = (value: string): value is Word => Object.hasOwn(list, value)
  return Object.keys(list).filter(isWord)
}

/** What is exported of each set, besides `id` and `page`. Null: not known to us. An id names a document for good. */
export const OPEN_DATA = {
  guides: z.object({
    title: text,
    deck: maybe,
    summary: maybe,
    riskLine: maybe,
    names: lines,
    firstPublished: day,
    contentUpdated: day,
    nextReviewDue: day,
  }),
  claims: z.object({
    statement: text,
    kind: word(CLAIM_KINDS),
    certainty: word(CERTAINTIES),
    population: maybe,
    about: lines,
    sources: lines.min(1),
  }),
  publications: z.object({
    title: text,
    authors: lines,
    year: z.int().nullable(),
    journal: maybe,
    publisher: maybe,
    publisherKind: word(PUBLISHER_KINDS).nullable(),
    doi: maybe,
    pmid: maybe,
    url: maybe,
    studyType: word(STUDY_TYPES).nullable(),
    sampleSize: z.int().nullable(),
    resultLine: maybe,
    readAs: word(READ_AS).nullable(),
    retraction: word(RETRACTION_STATUSES).nullable(),
    retractionCheckedOn: day,
  }),
  interactions: z.object({
    one: text,
    other: text,
    severity: word(INTERACTION_SEVERITIES),
    basis: word(INTERACTION_BASES).nullable(),
    mechanism: maybe,
    note: maybe,
    sources: lines,
  }),
  glossary: z.object({term: text, abbreviation: maybe, definition: text, synonyms: lines}),
  conditions: z.object({
    title: text,
    deck: maybe,
    summary: maybe,
    meshId: maybe,
    contentUpdated: day,
    nextReviewDue: day,
  }),
} as const

/** A set by its name, which stands in the name of its file. */
export type OpenDataSet = keyof typeof OPEN_DATA
