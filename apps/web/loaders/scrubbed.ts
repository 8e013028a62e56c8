/** What a message of another program may hold of a person or a secret; a log is read by more people than it should be. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/\?\S+/g, '?…'],
  [/[^\s"'<>@/:]+@[^\s"'<>@/:]+\.[a-z]{2,}/gi, '[e-mail]'],
  [/\bBearer\s+\S+/gi, 'Bearer […]'],
]

/** A text without what stands in the query of an address, e-mail addresses and tokens. */
export function scrubbed(text: string): string {
  return PARTS.reduce((left, [pattern, put]) => left.replaceAll(pattern, put), text)
}
