import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

import {type Lookup, referredIds} from '../check/lookup.ts'
import {isRow, publishedId, refOf, type Row, type StoredDocument} from '../check/stored-document.ts'
import {canonicalJson, type Json} from './canonical-json.ts'
import {
  BROUGHT_TYPES,
  CLINICAL_FIELDS,
  NOT_CLINICAL_IN_ROWS,
  SETS_IN_ROWS,
  SHOWN_WHERE_THEY_POINT,
} from './clinical-fields.ts'
import {comparableBlock} from './comparable-block.ts'

/**
 * The fingerprint of what a document says clinically, as `sha256-` and 64 hex digits; undefined for types that
 * nobody signs. It is of the content alone: ids, keys, revisions and dates of storage are no part of it, so it is
 * the same for a draft and its published twin, and after export and import.
 *
 * Synchronous on purpose: the Studio's validation and the site's rendering both call it. Web Crypto is not.
 */
export function contentHash(document: StoredDocument, library: Lookup): string | undefined {
  return CLINICAL_FIELDS[document._type] === undefined
    ? undefined
    : hashOf(clinicalContent(document, library, new Set([publishedId(document._id)])))
}

function hashOf(content: Json): string {
  return `sha256-${bytesToHex(sha256(utf8ToBytes(canonicalJson(content))))}`
}

function clinicalContent(document: StoredDocument, library: Lookup, opened: ReadonlySet<string>): Json {
  const {sequences, sets = []} = CLINICAL_FIELDS[document._type] ?? {sequences: []}
  const comparable = (value: unknown) => comparableValue(value, library, opened)
  const content: Record<string, Json> = {_type: document._type}
  for (const field of sequences) put(content, field, comparable(document[field]))
  for (const field of sets) {
    const list = field === 'parties' ? [document['a'], document['b']] : document[field]
    put(content, field, asSet(comparable(list)))
  }
  put(content, 'shownHere', asSet(shownHere(document, library, opened)))
  return content
}

/** What stands on a page because it refers to it, each by its own hash. */
function shownHere(document: StoredDocument, library: Lookup, opened: ReadonlySet<string>): Json[] {
  const id = publishedId(document._id)
  return library.referringTo(id).flatMap((other) => {
    const fields = SHOWN_WHERE_THEY_POINT[other._type] ?? []
    const points = fields.some((field) => referredIds(other[field]).includes(id))
    return points && !opened.has(publishedId(other._id)) ? [bringing(other, library, opened)] : []
  })
}

function bringing(document: StoredDocument, library: Lookup, opened: ReadonlySet<string>): Json {
  const id = publishedId(document._id)
  return opened.has(id) ? {points: id} : hashOf(clinicalContent(document, library, new Set([...opened, id])))
}

/** Nothing, an empty text and an empty list say the same: the Studio leaves one or the other behind. */
function comparableValue(value: unknown, library: Lookup, opened: ReadonlySet<string>): Json {
  if (Array.isArray(value)) {
    return value
      .map((item: unknown) => comparableValue(item, library, opened))
      .filter((item) => !isNothing(item))
  }
  if (isRow(value)) return comparableRow(value, library, opened)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

function comparableRow(row: Row, library: Lookup, opened: ReadonlySet<string>): Json {
  const id = refOf(row)
  if (id !== undefined) return comparableReference(id, library, opened)
  const plain = row['_type'] === 'block' ? comparableBlock(row) : row
  const content: Record<string, Json> = {}
  for (const [field, part] of Object.entries(plain)) {
    if (field === '_key' || NOT_CLINICAL_IN_ROWS.has(field)) continue
    const comparable = comparableValue(part, library, opened)
    put(content, field, SETS_IN_ROWS.has(field) ? asSet(comparable) : comparable)
  }
  return content
}

function comparableReference(id: string, library: Lookup, opened: ReadonlySet<string>): Json {
  const target = library.get(id)
  return target !== undefined && BROUGHT_TYPES.has(target._type)
    ? {brings: bringing(target, library, opened)}
    : {points: id}
}

function put(content: Record<string, Json>, field: string, value: Json): void {
  if (!isNothing(value)) content[field] = value
}

const isNothing = (value: Json): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** The items once each, in the order of their canonical form. */
function asSet(value: Json): Json {
  if (!Array.isArray(value)) return value
  const byForm = new Map(value.map((item: Json) => [canonicalJson(item), item]))
  return [...byForm].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, item]) => item)
}
