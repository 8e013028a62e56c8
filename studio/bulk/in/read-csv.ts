import {normaliseDoi} from '@healing-library/registry/publications/doi'
import Papa from 'papaparse'

import type {FileRow, ReadFields} from './publication-row.ts'

/** The names of columns by which fields are known: ours, and those of other programs. */
const NAMES: Readonly<Record<string, string>> = {
  title: 'title',
  'article title': 'title',
  authors: 'authors',
  author: 'authors',
  journal: 'journal',
  'source title': 'journal',
  'publication title': 'journal',
  publisher: 'publisher',
  publisherkind: 'publisherKind',
  year: 'year',
  'publication year': 'year',
  issuedon: 'issuedOn',
  volume: 'volume',
  issue: 'issue',
  number: 'issue',
  pages: 'pages',
  doi: 'doi',
  pmid: 'pmid',
  'pubmed id': 'pmid',
  url: 'url',
  studytype: 'studyType',
  samplesize: 'sampleSize',
  resultline: 'resultLine',
  ispreprint: 'isPreprint',
  nctids: 'nctIds',
  retraction: 'retraction',
  retractioncheckedon: 'retractionCheckedOn',
  confidence: 'confidence',
  readas: 'readAs',
  readon: 'readOn',
  accessnote: 'accessNote',
}

const LISTS = new Set(['authors', 'nctIds'])
const NUMBERS = new Set(['year', 'sampleSize'])

/** The rows of a CSV whose first row names its columns. Columns that no field is known by are left out, and named. */
export function readCsv(text: string): {rows: FileRow[]; ignored: string[]} {
  const {data} = Papa.parse<string[]>(text, {skipEmptyLines: false})
  const [header = [], ...rest] = data
  const fields = header.map((name) => NAMES[name.trim().toLowerCase()])
  const ignored = header.filter((name, index) => fields[index] === undefined && name.trim() !== '')
  if (!fields.includes('title')) {
    const why = 'The first row must name the columns, “title” among them.'
    return {rows: [{line: 1, kind: 'unreadable', why, text: header.join(', ')}], ignored: []}
  }
  let line = 1 + linesOf(header)
  const rows = rest.flatMap((cells): FileRow[] => {
    const here = line
    line += linesOf(cells)
    if (cells.every((cell) => cell.trim() === '')) return []
    return [{line: here, kind: 'read', fields: fieldsOf(fields, cells)}]
  })
  return {rows, ignored}
}

/** A cell in quotes may hold line ends: rows are counted as an editor of text counts them. */
const linesOf = (cells: readonly string[]): number =>
  1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)

function fieldsOf(fields: readonly (string | undefined)[], cells: readonly string[]): ReadFields {
  const entries = fields.flatMap((field, index): [string, ReadFields[string]][] => {
    const cell = plain(cells[index] ?? '')
    return field === undefined || cell === '' ? [] : [[field, valueOf(field, cell)]]
  })
  const read = Object.fromEntries(entries)
  const kind = read['journal'] === undefined ? 'other' : 'journal'
  return {publisherKind: kind, ...read}
}

/** The apostrophe by which files of ours keep a spreadsheet from reading a formula is not the cell's. */
const plain = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@\t\r])/, '')

function valueOf(field: string, cell: string): ReadFields[string] {
  if (LISTS.has(field)) {
    return cell
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== '')
  }
  if (NUMBERS.has(field) && /^\d+$/.test(cell)) return Number(cell)
  if (field === 'isPreprint') return /^(?:yes|true|1)$/i.test(cell)
  return field === 'doi' ? (normaliseDoi(cell) ?? cell) : cell
}
