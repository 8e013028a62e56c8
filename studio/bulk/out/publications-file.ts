import {publication} from '@healing-library/content/contracts/citation'
import {parseReduced} from '@healing-library/content/contracts/parse-reduced'
import {bibtexOf} from '@healing-library/content/formats/bibtex'
import {type Cell, toCsv} from '@healing-library/content/formats/csv'
import {risOf} from '@healing-library/content/formats/ris'
import {PUBLICATION} from '@healing-library/content/queries/fragments'
import {z} from 'zod'

export const FORMATS = {ris: 'RIS', bib: 'BibTeX', csv: 'CSV'} as const
export type PublicationFormat = keyof typeof FORMATS

/** Publications as they stand now, drafts before what is published; `$words` filters titles, empty for all. */
export const PUBLICATIONS_QUERY = `*[_type == "publication" && ($words == "" || title match $words)] | order(lower(title) asc) {
  ...${PUBLICATION}, nctIds
}`

const row = z.object({...publication.shape, nctIds: z.array(z.string()).nullable()})
const rows = z.array(row)
export type PublicationRow = z.output<typeof row>

/** Those that fit, and how many do not. */
export function parsePublications(answer: unknown): {rows: PublicationRow[]; left: number} {
  const parsed = parseReduced(rows, answer)
  const all = Array.isArray(answer) ? answer.length : 0
  const fitting = parsed.value ?? []
  return {rows: fitting, left: all - fitting.length}
}

/** In the order of the form; the names by which an import knows them again. */
const COLUMNS = [
  'title',
  'authors',
  'publisherKind',
  'journal',
  'publisher',
  'year',
  'issuedOn',
  'volume',
  'issue',
  'pages',
  'doi',
  'pmid',
  'url',
  'studyType',
  'sampleSize',
  'resultLine',
  'isPreprint',
  'nctIds',
  'retraction',
  'retractionCheckedOn',
  'confidence',
  'readAs',
  'readOn',
  'accessNote',
] as const satisfies readonly (keyof PublicationRow)[]

const cellOf = (value: PublicationRow[(typeof COLUMNS)[number]]): Cell =>
  Array.isArray(value) ? value.join('; ') : value

/** The file of a format, with the type under which programs know it. */
export function publicationsFile(
  publications: readonly PublicationRow[],
  format: PublicationFormat,
): {name: string; type: string; text: string} {
  const name = `publications.${format}`
  if (format === 'ris') {
    return {name, type: 'application/x-research-info-systems', text: risOf(publications)}
  }
  if (format === 'bib') return {name, type: 'application/x-bibtex', text: bibtexOf(publications)}
  const cells = publications.map((one) => [one._id, ...COLUMNS.map((column) => cellOf(one[column]))])
  return {name, type: 'text/csv', text: toCsv(['id', ...COLUMNS], cells)}
}
