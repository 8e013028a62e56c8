import {isObjectValue, type Value} from '../evaluate/value.ts'

/** A step of a path into a document; an item that has a `_key` carries it, and the place where it stood. */
export type Segment = string | number | {key: string; index: number}

/** The document that a value was read from: under its own id, whatever the perspective shows it as. */
export type SourceDocument = {id: string; type: string}

/** Where a value came from, with all that is in it. */
export type Origin =
  | {type: 'document'; document: SourceDocument; path: readonly Segment[]}
  /** A list of whole documents: each item is its own origin. */
  | {type: 'documents'; documents: readonly Value[]}
  /** What a query put together: each part has an origin of its own. */
  | {type: 'object'; attributes: ReadonlyMap<string, Origin>}
  | {type: 'array'; items: readonly Origin[]}
  /** Written in the query, or given with it. */
  | {type: 'literal'}
  /** Reckoned. */
  | {type: 'unknown'}

export const LITERAL: Origin = {type: 'literal'}
export const UNKNOWN: Origin = {type: 'unknown'}

/** What a query adds to a document at its top: no document has it. */
const ADDED: ReadonlySet<string> = new Set(['_score', '_originalId'])

/** The origin of a whole document; `drafts` shows a draft under another id, and keeps its own in `_originalId`. */
export function originOfDocument(value: Value | undefined): Origin {
  if (!isObjectValue(value)) return UNKNOWN
  const {_id, _type, _originalId} = value
  if (typeof _id !== 'string' || typeof _type !== 'string') return UNKNOWN
  return {
    type: 'document',
    document: {id: typeof _originalId === 'string' ? _originalId : _id, type: _type},
    path: [],
  }
}

/** The origin of a part of a value: of an attribute by its name, of an item by its place. */
export function originOfPart(origin: Origin, name: string | number, part: Value): Origin {
  switch (origin.type) {
    case 'document':
      if (origin.path.length === 0 && ADDED.has(String(name))) return UNKNOWN
      return {...origin, path: [...origin.path, segmentOf(name, part)]}
    case 'documents':
      return typeof name === 'number' ? originOfDocument(origin.documents[name]) : UNKNOWN
    case 'object':
      return origin.attributes.get(String(name)) ?? UNKNOWN
    case 'array':
      return (typeof name === 'number' ? origin.items[name] : undefined) ?? UNKNOWN
    default:
      return origin
  }
}

function segmentOf(name: string | number, part: Value): Segment {
  const key = typeof name === 'number' && isObjectValue(part) ? part['_key'] : undefined
  return typeof name === 'number' && typeof key === 'string' ? {key, index: name} : name
}
