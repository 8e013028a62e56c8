import type {StoredDocument} from '@healing-library/content/check/stored-document'
import {publication} from '@healing-library/content/documents/publication'
import {publicationId} from '@healing-library/content/rules/publication-id'

import {type HeldPublication, isHeld, matchesOf} from '../../lookups/data/library-matches.ts'
import {fieldsTaken} from '../../lookups/data/take.ts'
import type {FileRow, ReadFields} from './publication-row.ts'

/** A row, and what will come of it. */
export type PlannedRow = {line: number; title: string} & (
  | {kind: 'new'; document: StoredDocument; lacks: string[]}
  /** The library has one with a title like it: a person says whether it is another. */
  | {kind: 'maybe'; document: StoredDocument; lacks: string[]; heldId: string; heldTitle: string}
  | {kind: 'held'; heldId: string; by: 'doi' | 'pmid'}
  | {kind: 'twice'; firstLine: number}
  | {kind: 'problem'; why: string}
)

type Options = {library: readonly HeldPublication[]; at: string; randomId: () => string}

/** What will come of each row, read against the library and against the rows before it. Nothing is written. */
export function planImport(rows: readonly FileRow[], {library, at, randomId}: Options): PlannedRow[] {
  const before: (HeldPublication & {line: number})[] = []
  return rows.map((row): PlannedRow => {
    const {line} = row
    if (row.kind === 'unreadable') return {line, title: row.text, kind: 'problem', why: row.why}
    const wanted = {
      doi: textOf(row.fields, 'doi'),
      pmid: textOf(row.fields, 'pmid'),
      title: textOf(row.fields, 'title'),
    }
    const title = wanted.title ?? 'Without a title'
    const matches = matchesOf(wanted, library)
    const [first] = matches
    if (first !== undefined && isHeld(matches)) {
      return {line, title, kind: 'held', heldId: first.id, by: first.by === 'pmid' ? 'pmid' : 'doi'}
    }
    const [earlier] = matchesOf(wanted, before)
    const firstLine = before.find(({_id}) => _id === earlier?.id)?.line
    if (firstLine !== undefined) return {line, title, kind: 'twice', firstLine}
    before.push({_id: `row-${line}`, title, doi: wanted.doi, pmid: wanted.pmid, line})

    const document = documentOf(row.fields, {at, randomId})
    const {problems, lacks} = checked(document)
    if (problems.length > 0) return {line, title, kind: 'problem', why: problems.join(' ')}
    return first === undefined
      ? {line, title, kind: 'new', document, lacks}
      : {line, title, kind: 'maybe', document, lacks, heldId: first.id, heldTitle: first.title}
  })
}

const textOf = (fields: ReadFields, name: string): string | undefined => {
  const value = fields[name]
  return typeof value === 'string' ? value : undefined
}

/** A publication of the fields of a file: seen in one source, with that source at each field. */
function documentOf(fields: ReadFields, {at, randomId}: Pick<Options, 'at' | 'randomId'>): StoredDocument {
  const taken = Object.entries(fields).map(([name, value]) => ({name, value, source: 'file' as const}))
  return {
    confidence: 'singleSource',
    ...fieldsTaken({fields: taken, at}, {}),
    _id:
      publicationId({doi: textOf(fields, 'doi'), pmid: textOf(fields, 'pmid')}) ??
      `publication-${randomId()}`,
    _type: 'publication',
  }
}

/**
 * By the contract of publications: what stands there and is wrong is a problem, what is missing a draft may lack. The
 * Studio shows it at its field, and publishing waits for it.
 */
function checked(document: StoredDocument): {problems: string[]; lacks: string[]} {
  const {error} = publication.safeParse(document)
  const issues = error?.issues ?? []
  const fieldOf = (path: readonly PropertyKey[]) => String(path[0] ?? '')
  const isMissing = (path: readonly PropertyKey[]) => document[fieldOf(path)] === undefined
  return {
    problems: issues
      .filter(({path}) => !isMissing(path))
      .map(({path, message}) => `${fieldOf(path)}: ${message}`),
    lacks: [...new Set(issues.filter(({path}) => isMissing(path)).map(({path}) => fieldOf(path)))],
  }
}
