import {isObject, type JsonObject} from '../json.ts'

/** A record with parts of another put over it: objects join, everything else is replaced. */
export function merge(base: JsonObject, over: JsonObject): JsonObject {
  const result: JsonObject = {...base}
  for (const [name, value] of Object.entries(over)) {
    const known = result[name]
    result[name] = isObject(known) && isObject(value) ? merge(known, value) : value
  }
  return result
}
