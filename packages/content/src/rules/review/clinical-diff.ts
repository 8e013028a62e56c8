import {formatPath, type PathSegment} from '../../check/path.ts'
import {isRow, refOf, type Row, rowsOf, type StoredDocument, textOf} from '../../check/stored-document.ts'
import {CLINICAL_FIELDS, NOT_CLINICAL_IN_ROWS} from '../clinical-fields.ts'

/** One place of a document that says something else than before; a side on which nothing stands is left out. */
export type ClinicalChange = {
  /** The field of the document that it is in. */
  field: string
  /** As Studio writes it, such as `careCards[_key=="a1"].title`. */
  path: string
  before?: string
  after?: string
}

type NameOf = (id: string) => string

/**
 * What two versions of a document say differently, in the fields that a sign-off covers, place by place as a reader meets
 * them; `nameOf` names what a reference leads to. What it brings in is compared by itself.
 */
export function clinicalDiff(
  before: StoredDocument | undefined,
  after: StoredDocument,
  nameOf: NameOf,
): ClinicalChange[] {
  const {sequences, sets = []} = CLINICAL_FIELDS[after._type] ?? {sequences: []}
  return [...sequences, ...sets]
    .flatMap((field) => (field === 'parties' ? ['a', 'b'] : [field]))
    .flatMap((field) => {
      const was = places(before?.[field], [field], nameOf)
      const is = places(after[field], [field], nameOf)
      return [...new Set([...is.keys(), ...was.keys()])]
        .filter((path) => was.get(path) !== is.get(path))
        .map((path) => ({field, path, ...side('before', was.get(path)), ...side('after', is.get(path))}))
    })
}

const side = (name: 'before' | 'after', text: string | undefined) =>
  text === undefined ? {} : {[name]: text}

/** Every text of a value by its place. */
function places(value: unknown, path: readonly PathSegment[], nameOf: NameOf): Map<string, string> {
  if (Array.isArray(value)) return placesOfList(value, path, nameOf)
  if (isRow(value)) return placesOfRow(value, path, nameOf)
  const text = typeof value === 'string' ? value.trim() : printed(value)
  return text === '' ? new Map() : new Map([[formatPath(path), text]])
}

const printed = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''

function placesOfList(
  list: readonly unknown[],
  path: readonly PathSegment[],
  nameOf: NameOf,
): Map<string, string> {
  if (!list.some(isRow)) {
    const text = list.filter((item) => typeof item === 'string').join(', ')
    return places(text, path, nameOf)
  }
  const rows = list.map((item: unknown, index) => {
    const key = textOf(item, '_key')
    return places(item, [...path, key === undefined ? index : {_key: key}], nameOf)
  })
  return new Map(rows.flatMap((row) => [...row]))
}

function placesOfRow(row: Row, path: readonly PathSegment[], nameOf: NameOf): Map<string, string> {
  const id = refOf(row)
  if (id !== undefined) return places(nameOf(id), path, nameOf)
  if (row['_type'] === 'block') return places(textOfBlock(row), path, nameOf)
  const parts = Object.entries(row)
    .filter(([name]) => !name.startsWith('_') && !NOT_CLINICAL_IN_ROWS.has(name))
    .map(([name, part]) => places(part, [...path, name], nameOf))
  return new Map(parts.flatMap((part) => [...part]))
}

const textOfBlock = (block: Row): string =>
  rowsOf(block, 'children')
    .map((child) => textOf(child, 'text') ?? '')
    .join('')
