/**
 * What `path("…")` matches: parts between dots, `*` for one of them, `**` for any number (even none of its last).
 * Grants and webhooks rest on these patterns.
 * Evidence: documented (sanity.io/docs/groq-data-types, Path).
 */
export function pathPattern(pattern: string): RegExp {
  const parts = pattern.split('.').map((part) => {
    if (part === '*') return '[^.]+'
    return part === '**' ? '.*' : part.replaceAll(/[^\w]/g, '\\$&')
  })
  return new RegExp(`^${parts.join('\\.')}$`, 's')
}
