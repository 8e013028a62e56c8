import {z} from 'zod'

/** Plain JSON, as records go over the wire. */
export type Json = string | number | boolean | null | Json[] | {[name: string]: Json}
/** A record, or a part of one, of which nothing is known but that it is JSON. */
export type JsonObject = {[name: string]: Json}

/** An object of plain JSON: no list at its top, no undefined anywhere. */
export const jsonObject: z.ZodType<JsonObject> = z.record(z.string(), z.json())

/** Neither null nor a list. */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every value at a path; lists on the way are walked through. */
export function valuesAt(value: Json | undefined, path: readonly string[]): Json[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path))
  const [head, ...rest] = path
  if (head === undefined) return [value]
  return isObject(value) ? valuesAt(value[head], rest) : []
}
