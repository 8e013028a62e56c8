/**
 * How many attributes a data set has, as the hosted Content Lake counts them against the limit of a plan: each path with
 * each type of value that stands there, wherever it stands; a list once for itself and once for each type in it.
 * Source: https://www.sanity.io/docs/content-lake/technical-limits
 */
export function countAttributes(documents: readonly object[]): number {
  const seen = new Set<string>()
  for (const document of documents) {
    for (const [name, value] of Object.entries(document)) note(value, name, seen)
  }
  return seen.size
}

function note(value: unknown, path: string, seen: Set<string>): void {
  seen.add(`${path}:${typeOf(value)}`)
  if (Array.isArray(value)) {
    for (const item of value) note(item, `${path}[]`, seen)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) note(inner, `${path}.${name}`, seen)
  }
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'float'
  return typeof value
}
