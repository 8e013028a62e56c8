/** All times in milliseconds. */
export type Backoff = {
  /** The first wait; each further one is twice as long. */
  baseMs: number
  capMs: number
  /** A quarter: 0.25 spreads each wait over 75 to 125 per cent, so that clients do not come back in step. */
  jitter: number
  /** From 0 to 1, as Math.random. */
  random: () => number
}

/** The wait before retry number `retry` (1 for the first), in milliseconds. */
export function backoffMs(retry: number, {baseMs, capMs, jitter, random}: Backoff): number {
  const wait = Math.min(capMs, baseMs * 2 ** (retry - 1))
  return Math.round(wait * (1 + jitter * (2 * random() - 1)))
}

/** RFC 9110, 10.2.3: seconds or a date. Undefined for anything else; a date that is past asks for no wait. */
export function parseRetryAfter(header: string | null, nowMs: number): number | undefined {
  if (header === null) return undefined
  const value = header.trim()
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs)
}
