/** A JSON value: everything that the lake stores and answers. */
export type Json = null | boolean | number | string | Json[] | {[key: string]: Json}

export type JsonObject = {[key: string]: Json}

/** Narrows to a plain object: not null, not an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Narrows what came out of JSON.parse or out of a JSON-only computation. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** JSON text → value, or undefined when it is no JSON. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
