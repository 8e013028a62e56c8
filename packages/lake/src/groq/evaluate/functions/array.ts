import {DateTime, isEqual, type Value} from '../value.ts'
import type {FunctionTable} from './function.ts'

export const ARRAY: FunctionTable = {
  compact: ([list]) => (Array.isArray(list) ? list.filter((item) => item !== null) : null),
  intersects: ([left, right]) => {
    if (!Array.isArray(left) || !Array.isArray(right)) return null
    return left.some((item) => right.some((other) => isEqual(item, other)))
  },
  join: ([list, separator]) => {
    if (!Array.isArray(list) || typeof separator !== 'string') return null
    const words = list.map(wordOf)
    return words.includes(undefined) ? null : words.join(separator)
  },
  unique: ([list]) => (Array.isArray(list) ? unique(list) : null),
}

function wordOf(value: Value): string | undefined {
  if (value instanceof DateTime) return value.toJSON()
  return typeof value === 'object' ? undefined : String(value)
}

/** Each comparable value once, where it first stood; lists and objects are never the same as another. */
function unique(list: Value[]): Value[] {
  const seen = new Set<unknown>()
  return list.filter((item) => {
    const name = item instanceof DateTime ? `time:${item.ms}` : item
    if (typeof name === 'object' && name !== null) return true
    if (seen.has(name)) return false
    seen.add(name)
    return true
  })
}
