import {evaluateSync, parse} from 'groq-js'

import {isObject} from '../domain/json.ts'

/**
 * What `path("…")` matches: parts between dots, `*` for one of them, `**` for any number (even none of its last).
 * Evidence: documented (sanity.io/docs/groq-data-types, Path).
 */
function pathPattern(pattern: string): RegExp {
  const parts = pattern.split('.').map((part) => {
    if (part === '*') return '[^.]+'
    return part === '**' ? '.*' : part.replaceAll(/[^\w]/g, '\\$&')
  })
  return new RegExp(`^${parts.join('\\.')}$`, 's')
}

/**
 * groq-js 2.0.0 joins the parts with a bare `.`, which matches any character: `path("*.**")` takes "guide-1" for
 * an id with a dot. Grants and webhooks rest on these patterns, so the one method of its class is put right.
 */
export function correctPathMatching(): void {
  const value: unknown = evaluateSync(parse('path("a")'), {})
  const path: unknown = isObject(value) ? value['data'] : undefined
  const prototype: unknown = isObject(path) ? Object.getPrototypeOf(path) : undefined
  if (!isObject(path) || path['pattern'] !== 'a' || !isObject(prototype) || !('matches' in prototype)) {
    throw new Error('groq-js has changed how it keeps paths: look at groq/path-pattern.ts.')
  }
  const compiled = new Map<string, RegExp>()
  Object.defineProperty(prototype, 'matches', {
    value: function matches(this: {pattern: string}, id: string): boolean {
      const known = compiled.get(this.pattern) ?? pathPattern(this.pattern)
      // Patterns stand in queries, which anybody may send: as many as are useful are remembered.
      if (compiled.size < 1000) compiled.set(this.pattern, known)
      return known.test(id)
    },
  })
}
