import type {Json, JsonObject} from './json.ts'

/**
 * Gives each object in an array the `_key` that it lacks (`autoGenerateArrayKeys`).
 * Answers the same value when nothing lacked.
 */
export function withArrayKeys(value: Json, newKey: () => string): Json {
  if (Array.isArray(value)) {
    const items = value.map((item) => {
      const inner = withArrayKeys(item, newKey)
      const lacks = typeof inner === 'object' && inner !== null && !Array.isArray(inner) && !('_key' in inner)
      return lacks ? {_key: newKey(), ...inner} : inner
    })
    return items.every((item, index) => item === value[index]) ? value : items
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const next = entries.map(([key, item]): [string, Json] => [key, withArrayKeys(item, newKey)])
  const same = next.every(([, item], index) => item === entries[index]?.[1])
  return same ? value : (Object.fromEntries<Json>(next) satisfies JsonObject)
}
