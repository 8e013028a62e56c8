import type {JsonObject} from '../domain/json.ts'
import {LakeError} from '../errors.ts'
import {type ParsedQuery, parseQuery} from './engine.ts'

/** Queries of more text than this are parsed each time. */
const LONGEST_KEY = 32_000

/**
 * A parameter where its value decides what the brackets mean: `[$n]` picks an item, filters or names an attribute, and
 * `[0...$n]` needs its number. groq-js then has to know the values when it parses.
 */
const VALUE_DECIDES = /\[\s*\$|\.\.\s*\$/

/** Parsing costs more than most look-ups: the queries that come again and again are kept, compiled. */
export function createParseCache(most: number): (text: string, params: JsonObject) => ParsedQuery {
  const kept = new Map<string, ParsedQuery>()

  function remembered(key: string, parse: () => ParsedQuery): ParsedQuery {
    const known = kept.get(key)
    if (known) {
      // Taken out and put back: the oldest in the map is the one that was not asked for longest.
      kept.delete(key)
      kept.set(key, known)
      return known
    }
    const parsed = parse()
    if (key.length > LONGEST_KEY) return parsed
    const [oldest] = kept.keys()
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest)
    kept.set(key, parsed)
    return parsed
  }

  return (text, params) => {
    const withValues = () => remembered(`${text}\n${JSON.stringify(params)}`, () => parseQuery(text, params))
    if (VALUE_DECIDES.test(text)) return withValues()
    try {
      return remembered(text, () => parseQuery(text, {}))
    } catch (error) {
      if (error instanceof LakeError && Object.keys(params).length > 0) return withValues()
      throw error
    }
  }
}
