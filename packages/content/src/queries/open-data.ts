import {z} from 'zod'

import {OPEN_DATA, type OpenDataSet} from '../contracts/open-data.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import {text} from '../contracts/parts.ts'
import {documentPath} from '../paths.ts'
import {listTag} from '../tags.ts'

/** What an exported row brings besides its own fields: where it is read, and when it was published. */
const LOCATED = '_id, _type, _updatedAt, "slug": slug.current'
const DATES = 'contentUpdated, nextReviewDue'

/** In the fields and the order of `OPEN_DATA`. A list that is missing is an empty one. */
const PROJECTIONS: Readonly<
  Record<OpenDataSet, {type: string; fields: string; alsoReads?: readonly string[]}>
> = {
  guides: {
    type: 'substanceGuide',
    fields: `title, deck, summary, riskLine, "names": coalesce(aliases[].name, []), firstPublished, ${DATES}`,
  },
  claims: {
    type: 'claim',
    fields: `statement, kind, certainty, population, "about": coalesce(about[]._ref, []),
      "sources": coalesce(array::unique(citations[].publication._ref), [])`,
  },
  publications: {
    type: 'publication',
    fields: `title, "authors": coalesce(authors, []), year, journal, publisher, publisherKind, doi, pmid, url,
      studyType, sampleSize, resultLine, readAs, retraction, retractionCheckedOn`,
  },
  interactions: {
    type: 'interaction',
    alsoReads: ['substanceGuide'],
    fields: `"one": coalesce(a.name, a.guide->title), "other": coalesce(b.name, b.guide->title), severity, basis,
      mechanism, note, "sources": coalesce(array::unique(citations[].publication._ref), []),
      "parties": [coalesce(a.guide->slug.current, a.name), coalesce(b.guide->slug.current, b.name)]`,
  },
  glossary: {
    type: 'glossaryTerm',
    fields: 'term, abbreviation, definition, "synonyms": coalesce(synonyms, [])',
  },
  conditions: {type: 'condition', fields: `title, deck, summary, meshId, ${DATES}`},
}

/** The sets in the order in which they are offered. */
export const OPEN_DATA_SETS = [
  'guides',
  'claims',
  'publications',
  'interactions',
  'glossary',
  'conditions',
] as const

/**
 * GROQ of one set, every published document of its type by id. TypeGen does not know it: its rows are parsed by
 * `OPEN_DATA`.
 */
export const openDataQuery = (set: OpenDataSet): string => {
  const {type, fields} = PROJECTIONS[set]
  return `*[_type == "${type}"] | order(_id asc){${LOCATED}, ${fields}}`
}

/** The tags of one set, with the types from which it takes words. */
export const openDataTags = (set: OpenDataSet): string[] => {
  const {type, alsoReads = []} = PROJECTIONS[set]
  return [type, ...alsoReads].map(listTag)
}

type Cell = string | number | string[] | null
/** A row as it is exported: `id`, `page` (a path of this site; null where it has none), and the fields of its set. */
type OpenDataRow = {id: string; page: string | null; [field: string]: Cell}
/** `updatedAt` is the instant of the latest publish among the rows (ISO 8601), null where there are none. */
export type OpenDataRows = {rows: OpenDataRow[]; updatedAt: string | null}

const located = z.looseObject({
  _id: text,
  _type: text,
  _updatedAt: z.string(),
  slug: z.string().nullish(),
  parties: z.array(z.string().nullable()).nullish(),
})

/** `raw` is the result of a set's query. What does not fit its contract is left out, and named. */
export function parseOpenData(set: OpenDataSet, raw: unknown): Parsed<OpenDataRows> {
  const contract = OPEN_DATA[set]
  const row = located.and(z.object(contract.shape))
  const {value, problems} = parseReduced(z.array(row), raw)
  if (value === null) return {value, problems}
  const keys = Object.keys(contract.shape)
  const rows = value.map((document) => {
    const fields: Readonly<Record<string, unknown>> = document
    return {
      id: document._id,
      page: documentPath(document) ?? null,
      ...Object.fromEntries(keys.map((key) => [key, cell(fields[key])])),
    }
  })
  const updatedAt =
    value
      .map(({_updatedAt}) => _updatedAt)
      .toSorted()
      .at(-1) ?? null
  return {value: {rows, updatedAt}, problems}
}

/** The contract let nothing else through; what a library lacks is null. */
function cell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number') return value
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : null
}
