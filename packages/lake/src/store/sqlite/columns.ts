import {type Json, parseStoredJson} from '../../domain/json.ts'

/** A JSON column's value; null when it is no JSON. */
export function parsedColumn(value: unknown): Json {
  return typeof value === 'string' ? (parseStoredJson(value) ?? null) : null
}

/** A JSON column that holds a list; an empty list when it holds none. */
export function listColumn(value: unknown): Json[] {
  const parsed = parsedColumn(value)
  return Array.isArray(parsed) ? parsed : []
}
