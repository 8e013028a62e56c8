/** A yes-or-no option of an address: `true` or present without a value is yes. */
export function flag(search: URLSearchParams, name: string, fallback = false): boolean {
  const value = search.get(name)
  if (value === null) return fallback
  return value === 'true' || value === ''
}
