import type {PathSegment} from './path.ts'
import {isRow, type Row} from './stored-document.ts'

/** A value inside a document, with the objects that hold it, the nearest first. */
export type Node = {path: readonly PathSegment[]; value: unknown; holders: readonly Row[]}

/** Every value of a document, depth first, the document itself among them. */
export function walk(
  value: unknown,
  path: readonly PathSegment[] = [],
  holders: readonly Row[] = [],
): Node[] {
  const here = {path, value, holders}
  if (Array.isArray(value)) {
    const items = value.flatMap((item: unknown, index) =>
      walk(item, [...path, segmentOf(item, index)], holders),
    )
    return [here, ...items]
  }
  if (!isRow(value)) return [here]
  const inside = [value, ...holders]
  return [here, ...Object.entries(value).flatMap(([field, part]) => walk(part, [...path, field], inside))]
}

/** The objects of a document: its rows, their citations, itself. */
export function walkRows(document: unknown): {path: readonly PathSegment[]; row: Row}[] {
  return walk(document).flatMap(({path, value}) => (isRow(value) ? [{path, row: value}] : []))
}

function segmentOf(item: unknown, index: number): PathSegment {
  const key = isRow(item) ? item['_key'] : undefined
  return typeof key === 'string' && key !== '' ? {_key: key} : index
}
