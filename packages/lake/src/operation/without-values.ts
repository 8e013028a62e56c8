/**
 * A string of GROQ, with what says whether it is data: `_type ==` before it stands before the name of a type, and a
 * colon follows the name of an attribute.
 */
const TEXT = /(_type\s*(?:==|!=)\s*)?("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')(?=(\s*:)?)/g
/** Longer queries are cut: the beginning says which it is. */
const MOST_CHARACTERS = 2000

/**
 * A query as a log may hold it: what somebody looked for is taken out. Parameters stay by name, types and attributes as
 * they are, any other text as "…".
 */
export function withoutValues(query: string): string {
  const known = query.replaceAll(
    TEXT,
    (all: string, type: string | undefined, _text: string, colon?: string) =>
      type === undefined && colon === undefined ? '"…"' : all,
  )
  return known.length > MOST_CHARACTERS ? `${known.slice(0, MOST_CHARACTERS)}…` : known
}
