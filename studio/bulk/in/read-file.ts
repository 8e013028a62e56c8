import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import {plugins} from '@citation-js/core'
import {z} from 'zod'

import {cslRecord, fromCsl} from './from-csl.ts'
import type {FileRow} from './publication-row.ts'
import {readCsv} from './read-csv.ts'
import {type RecordText, splitBibtex, splitRis} from './split-records.ts'

type FileKind = 'ris' | 'bibtex' | 'csv'
export type ReadFile = {kind: FileKind; rows: FileRow[]; ignored: string[]}

const READERS = {ris: '@ris/file', bibtex: '@bibtex/text'} as const
const one = z.array(cslRecord).min(1)

/** What a file says by its first signs: RIS begins with a tag, BibTeX with an @. */
function kindOf(text: string): FileKind {
  if (/^\s*TY {2}-/m.test(text)) return 'ris'
  return /^\s*@\w+\s*[{(]/m.test(text) ? 'bibtex' : 'csv'
}

/** Every record of a file of publications, one that cannot be read with its line and why. */
export function readFile(text: string): ReadFile {
  const kind = kindOf(text)
  const plain = text.replace(/^\uFEFF/, '')
  if (kind === 'csv') return {kind, ...readCsv(plain)}
  const records = kind === 'ris' ? splitRis(plain) : splitBibtex(plain)
  return {kind, rows: records.map((record) => readRecord(record, kind)), ignored: []}
}

function readRecord({line, text}: RecordText, kind: 'ris' | 'bibtex'): FileRow {
  const unreadable = (why: string): FileRow => ({line, kind: 'unreadable', why, text: text.slice(0, 300)})
  if (kind === 'ris' && !/^TY {2}-/.test(text)) return unreadable('A record of RIS begins with “TY  - ”.')
  if (kind === 'ris' && !/^ER {2}-/m.test(text))
    return unreadable('The record has no end: “ER  - ” is missing.')
  try {
    const [csl] = one.parse(plugins.input.chain(text, {forceType: READERS[kind], generateGraph: false}))
    if (csl === undefined) return unreadable('There is no publication in it.')
    const fields = fromCsl(csl, text)
    return fields['title'] === undefined ? unreadable('It has no title.') : {line, kind: 'read', fields}
  } catch (error) {
    const why = error instanceof z.ZodError ? 'It holds no publication.' : messageOf(error)
    return unreadable(`It cannot be read: ${why}`)
  }
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''
