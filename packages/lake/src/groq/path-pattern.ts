/**
 * What `path("…")` matches: parts between dots, `*` for one of them, `**` for any number (even none of its last).
 * Grants, webhooks and listeners rest on these patterns: a regular expression would take for ever over some of them.
 * Evidence: documented (sanity.io/docs/groq-data-types, Path).
 */
export function pathPattern(pattern: string): {test: (id: string) => boolean} {
  const wanted = pattern.split('.')
  return {test: (id) => matches(wanted, id.split('.'))}
}

/** As shells match: only the last `**` is ever made longer, so that it takes no more than a look for each pair of parts. */
function matches(wanted: readonly string[], parts: readonly string[]): boolean {
  let [at, part] = [0, 0]
  let retry: {at: number; part: number} | undefined
  while (part < parts.length) {
    const next = wanted[at]
    if (next === '**') {
      // At least one part, which may be empty.
      retry = {at: at + 1, part: part + 1}
      ;({at, part} = retry)
    } else if (next !== undefined && (next === '*' ? parts[part] !== '' : next === parts[part])) {
      at += 1
      part += 1
    } else if (retry) {
      retry = {at: retry.at, part: retry.part + 1}
      ;({at, part} = retry)
    } else {
      return false
    }
  }
  return at === wanted.length
}
