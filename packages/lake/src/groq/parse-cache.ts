import type {JsonObject} from '../domain/json.ts'
import {type ParsedQuery, parseQuery} from './engine.ts'

/** Queries of more text than this are parsed each time. */
const LONGEST_KEY = 32_000

/** Parsing costs more than most look-ups: the queries that come again and again are kept, compiled. */
export function createParseCache(most: number): (text: string, params: JsonObject) => ParsedQuery {
  const kept = new Map<string, ParsedQuery>()
  return (text, params) => {
    // groq-js puts the parameters' values into the tree that it makes.
    const key = `${text}\n${JSON.stringify(params)}`
    const known = kept.get(key)
    if (known) {
      // Taken out and put back: the oldest in the map is the one that was not asked for longest.
      kept.delete(key)
      kept.set(key, known)
      return known
    }
    const parsed = parseQuery(text, params)
    if (key.length > LONGEST_KEY) return parsed
    const [oldest] = kept.keys()
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest)
    kept.set(key, parsed)
    return parsed
  }
}
