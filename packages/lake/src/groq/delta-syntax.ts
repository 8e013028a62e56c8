/** Texts and comments are left alone. */
const PARTS =
  /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\/[^\n]*|(?<![\w.:@$])delta\s*::\s*changed(?:Any|Only)\s*\(/g

/**
 * groq-js reads the selector of `delta::changedAny(…)` as an expression, and that of `diff::changedAny(a, b, …)` as a
 * selector. The specification makes the one a case of the other.
 */
export function withDiffOfDelta(query: string): string {
  return query.replaceAll(PARTS, (part) => {
    const name = /^delta\s*::\s*(changed(?:Any|Only))/.exec(part)?.[1]
    return name === undefined ? part : `diff::${name}(before(), after(), `
  })
}
