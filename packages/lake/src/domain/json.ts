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

/**
 * How deep JSON from outside may be nested: what walks a value goes as deep as it is, and would run out of stack.
 * Hosted Sanity allows documents twenty levels.
 */
export const MAX_NESTING = 200

/** JSON text from outside → value, or undefined when it is no JSON, or is nested too deep. */
export function parseJson(text: string): Json | undefined {
  return isTooDeep(text) ? undefined : parseStoredJson(text)
}

/** JSON text that the lake wrote itself, or undefined when it is none any more. */
export function parseStoredJson(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const OPENING = new Set([0x5b, 0x7b])
const CLOSING = new Set([0x5d, 0x7d])

/** Counts brackets outside of strings, without a stack of its own. */
export function isTooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (inString) {
      if (code === BACKSLASH) at += 1
      else if (code === QUOTE) inString = false
    } else if (code === QUOTE) inString = true
    else if (OPENING.has(code)) {
      depth += 1
      if (depth > MAX_NESTING) return true
    } else if (CLOSING.has(code)) depth -= 1
  }
  return false
}
