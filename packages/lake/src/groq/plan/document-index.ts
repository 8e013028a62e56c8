import type {LakeDocument} from '../../domain/document.ts'
import {isObject, type Json} from '../../domain/json.ts'
import type {Value} from '../evaluate/value.ts'

/** More indexes than this are not kept for one set of documents: the oldest goes. */
const MOST_INDEXES = 64

/** So many lists are kept in other orders, each in so many. */
const MOST_ORDERED_LISTS = 64
const MOST_ORDERS = 4

type Buckets = ReadonlyMap<Value, readonly LakeDocument[]>

/** Documents in `_id` order, with the indexes that queries have asked for so far. */
export type DocumentIndex = {
  readonly documents: readonly LakeDocument[]
  byId: (id: string) => LakeDocument | undefined
  /** By values that are read from each document; `name` says which. */
  byPath: (name: string, read: (document: LakeDocument) => Value[]) => Buckets
  /** By the ids that stand behind a `_ref` in them. */
  byReference: () => Buckets
  /**
   * Documents of one look-up, or all, in another order, kept until one of them changes; `name` says which order.
   * Undefined the first time, since most orders are asked for once, and of lists that are no index's own.
   */
  inOrder: (
    list: readonly LakeDocument[],
    name: string,
    sort: (list: readonly LakeDocument[]) => LakeDocument[],
  ) => readonly LakeDocument[] | undefined
}

/** A set of documents that follows what is written, indexes included. */
export type GrowingIndex = DocumentIndex & {
  /** Puts a document in the place of the one with its id, or takes that one away. */
  replace: (id: string, document: LakeDocument | undefined) => void
}

type Index = {buckets: Map<Value, LakeDocument[]>; valuesOf: (document: LakeDocument) => Iterable<Value>}

/** @param sorted - in `_id` order; it is taken over */
export function indexDocuments(sorted: readonly LakeDocument[]): GrowingIndex {
  const documents = [...sorted]
  let ids: Map<string, LakeDocument> | undefined
  const indexes = new Map<string, Index>()
  /** Of lists that were asked for in another order; undefined: once. */
  const orders = new Map<readonly LakeDocument[], Map<string, LakeDocument[] | undefined>>()
  const byId = (id: string) => {
    ids ??= new Map(documents.map((document) => [document._id, document]))
    return ids.get(id)
  }

  function bucketsOf(name: string, valuesOf: Index['valuesOf']): Buckets {
    const known = indexes.get(name)
    if (known) return known.buckets
    const index: Index = {buckets: new Map(), valuesOf}
    for (const document of documents) {
      for (const value of new Set(valuesOf(document))) {
        const bucket = index.buckets.get(value)
        if (bucket) bucket.push(document)
        else index.buckets.set(value, [document])
      }
    }
    const [oldest] = indexes.keys()
    if (indexes.size >= MOST_INDEXES && oldest !== undefined) indexes.delete(oldest)
    indexes.set(name, index)
    return index.buckets
  }

  return {
    documents,
    byId,
    byPath: (name, read) => bucketsOf(name, (document) => read(document).filter(isScalar)),
    byReference: () => bucketsOf('references()', refsIn),
    inOrder: (list, name, sort) => {
      const known = orders.get(list) ?? new Map<string, LakeDocument[] | undefined>()
      const [oldest] = orders.keys()
      if (orders.size >= MOST_ORDERED_LISTS && oldest !== undefined) orders.delete(oldest)
      orders.set(list, known)
      const isNew = !known.has(name)
      const sorted = isNew || known.size > MOST_ORDERS ? undefined : (known.get(name) ?? sort(list))
      known.set(name, sorted)
      return sorted
    },
    replace: (id, document) => {
      const old = byId(id)
      orders.delete(documents)
      replaceIn(documents, id, old, document)
      if (document) ids?.set(id, document)
      else ids?.delete(id)
      for (const {buckets, valuesOf} of indexes.values()) {
        for (const value of old ? new Set(valuesOf(old)) : []) {
          orders.delete(buckets.get(value) ?? [])
          takeOut(buckets, value, id)
        }
        for (const value of document ? new Set(valuesOf(document)) : []) {
          const bucket = buckets.get(value) ?? []
          if (bucket.length === 0) buckets.set(value, bucket)
          orders.delete(bucket)
          if (document) bucket.splice(placeOf(bucket, id), 0, document)
        }
      }
    },
  }
}

/** What can be looked up: null is left out, since nearly every document has it somewhere. */
export function isScalar(value: Value | undefined): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function replaceIn(
  list: LakeDocument[],
  id: string,
  old: LakeDocument | undefined,
  next: LakeDocument | undefined,
): void {
  const place = placeOf(list, id)
  list.splice(place, old ? 1 : 0, ...(next ? [next] : []))
}

function takeOut(buckets: Map<Value, LakeDocument[]>, value: Value, id: string): void {
  const bucket = buckets.get(value)
  if (!bucket) return
  bucket.splice(placeOf(bucket, id), 1)
  if (bucket.length === 0) buckets.delete(value)
}

/** Where a document of this id stands, or would stand. */
function placeOf(list: readonly LakeDocument[], id: string): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle]?._id ?? '') < id) low = middle + 1
    else high = middle
  }
  return low
}

/** Every `_ref`, as `references()` counts them: those to other datasets too. */
function* refsIn(value: Json): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* refsIn(item)
  if (Array.isArray(value) || !isObject(value)) return
  if (typeof value['_ref'] === 'string') yield value['_ref']
  for (const item of Object.values<Json>(value)) yield* refsIn(item)
}
