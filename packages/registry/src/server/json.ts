import {z} from 'zod'

/** Plain JSON, as records go over the wire. */
export type Json = string | number | boolean | null | Json[] | {[name: string]: Json}
export type JsonObject = {[name: string]: Json}

export const jsonObject: z.ZodType<JsonObject> = z.record(z.string(), z.json())

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
