import {isDeepStrictEqual} from 'node:util'

import {isJsonObject, type Json, type JsonObject} from '../domain/json.ts'

/**
 * Differ for Mendoza patches, which `mendoza` on npm applies but does not make.
 * The numbers are the op codes of the format (github.com/sanity-io/mendoza-js, src/internal-patcher.ts).
 * Fields are named by their place among the sorted keys of the input; strings by UTF-8 offsets.
 */
const OP = {
  value: 0,
  pushFieldCopy: 10,
  pushFieldBlank: 11,
  pushElementCopy: 12,
  pushElementBlank: 13,
  returnIntoObjectSameKeyPop: 15,
  returnIntoArrayPop: 16,
  objectSetFieldValue: 17,
  objectDeleteField: 19,
  arrayAppendValue: 20,
  arrayAppendSlice: 21,
  stringAppendString: 22,
  stringAppendSlice: 23,
} as const

/** A string shorter than this is replaced whole: naming its parts would take more room than it does. */
const SMALLEST_SLICED_STRING = 24

/** The patch that turns `before` into `after`, naming only what differs; null stands for "not there". */
export function mendozaDiff(before: Json, after: Json): Json[] {
  if (isDeepStrictEqual(before, after)) return []
  if (isJsonObject(before) && isJsonObject(after)) return objectOps(before, after)
  return [OP.value, after]
}

function objectOps(before: JsonObject, after: JsonObject): Json[] {
  const keys = Object.keys(before).sort()
  const kept = keys.flatMap((key, index) => fieldOps(index, key, before[key], after[key]))
  const added = Object.keys(after).filter((key) => !(key in before))
  return [...kept, ...added.flatMap((key) => [OP.objectSetFieldValue, after[key] ?? null, key])]
}

function fieldOps(index: number, key: string, before: Json | undefined, after: Json | undefined): Json[] {
  if (after === undefined) return [OP.objectDeleteField, index]
  if (isDeepStrictEqual(before, after)) return []
  const inner = innerOps(before, after)
  if (!inner) return [OP.objectSetFieldValue, after, key]
  return [
    inner.blank ? OP.pushFieldBlank : OP.pushFieldCopy,
    index,
    ...inner.ops,
    OP.returnIntoObjectSameKeyPop,
  ]
}

type InnerOps = {blank: boolean; ops: Json[]}

/** The ops inside a value that both sides hold in the same shape; undefined: replace it whole. */
function innerOps(before: Json | undefined, after: Json): InnerOps | undefined {
  if (isJsonObject(before) && isJsonObject(after)) return {blank: false, ops: objectOps(before, after)}
  if (Array.isArray(before) && Array.isArray(after) && after.length > 0) {
    return {blank: true, ops: arrayOps(before, after)}
  }
  if (typeof before === 'string' && typeof after === 'string') return stringOps(before, after)
  return undefined
}

function arrayOps(before: Json[], after: Json[]): Json[] {
  const places = new Map<Json, number>()
  before.forEach((item, index) => places.set(nameOf(item), places.get(nameOf(item)) ?? index))
  const ops: Json[] = []
  let run: {from: number; to: number} | undefined
  const endRun = () => {
    if (run) ops.push(OP.arrayAppendSlice, run.from, run.to)
    run = undefined
  }
  for (const item of after) {
    const place = places.get(nameOf(item))
    const old = place === undefined ? undefined : before[place]
    if (place !== undefined && isDeepStrictEqual(old, item)) {
      if (run?.to === place) run = {from: run.from, to: place + 1}
      else {
        endRun()
        run = {from: place, to: place + 1}
      }
      continue
    }
    endRun()
    const inner = place === undefined ? undefined : innerOps(old, item)
    if (place === undefined || !inner) ops.push(OP.arrayAppendValue, item)
    else
      ops.push(
        inner.blank ? OP.pushElementBlank : OP.pushElementCopy,
        place,
        ...inner.ops,
        OP.returnIntoArrayPop,
      )
  }
  endRun()
  return ops
}

/** What an array's item is recognised by: its `_key`, or itself. */
function nameOf(item: Json): Json {
  if (isJsonObject(item) && typeof item['_key'] === 'string') return `key:${item['_key']}`
  return `value:${JSON.stringify(item)}`
}

function stringOps(before: string, after: string): InnerOps | undefined {
  if (after.length < SMALLEST_SLICED_STRING) return undefined
  const old = Array.from(before)
  const next = Array.from(after)
  const most = Math.min(old.length, next.length)
  let start = 0
  while (start < most && old[start] === next[start]) start += 1
  let end = 0
  while (end < most - start && old[old.length - 1 - end] === next[next.length - 1 - end]) end += 1
  if (start + end < next.length / 2) return undefined
  const bytes = (characters: string[]) => Buffer.byteLength(characters.join(''))
  const total = bytes(old)
  const ops: Json[] = []
  if (start > 0) ops.push(OP.stringAppendSlice, 0, bytes(old.slice(0, start)))
  const inserted = next.slice(start, next.length - end).join('')
  if (inserted !== '') ops.push(OP.stringAppendString, inserted)
  if (end > 0) ops.push(OP.stringAppendSlice, total - bytes(old.slice(old.length - end)), total)
  return {blank: true, ops}
}
