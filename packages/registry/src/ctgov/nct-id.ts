const NCT_ID = /^nct0*([1-9]\d{0,7})$/i

/** The id as the registry writes it, or undefined: `nct113968` and `NCT00113968` are one trial. */
export function normaliseNctId(value: string): string | undefined {
  const digits = NCT_ID.exec(value.trim())?.[1]
  return digits === undefined ? undefined : `NCT${digits.padStart(8, '0')}`
}

/** All ids in a pasted text or CSV, each once, in their order. */
export function findNctIds(text: string): string[] {
  const found = [...text.matchAll(/\bnct0*[1-9]\d{0,7}\b/gi)].map(([match]) => normaliseNctId(match))
  return [...new Set(found.filter((id) => id !== undefined))]
}

/** Whether a query consists of ids alone; the registry then ignores every filter beside it. */
export function isOnlyNctIds(query: string): boolean {
  const parts = query.split(/[\s,|]+|\bOR\b/).filter((part) => part !== '')
  return parts.length > 0 && parts.every((part) => NCT_ID.test(part))
}
