const FIRST_MS = 1000
const LONGEST_MS = 2 * 3_600_000

/** A request is tried for two days; then it has failed. */
export const GIVE_UP_AFTER_MS = 48 * 3_600_000
/** Two days bring three dozen attempts. With fewer, the clock was set forward, or the machine slept. */
export const LEAST_ATTEMPTS = 20

/**
 * How long to wait after so many failed attempts: 1 s, 2 s, 4 s … 2 h, less up to a half by chance, so that
 * what failed together does not come back together. `random` is at least 0 and below 1.
 */
export function backoffMs(attempts: number, random: number): number {
  const full = Math.min(FIRST_MS * 2 ** (attempts - 1), LONGEST_MS)
  return Math.round(full * (1 - random / 2))
}

/** What a `retry-after` in seconds asks for, in milliseconds, within reason. */
export function askedDelayMs(retryAfter: string | null): number {
  const seconds = retryAfter === null ? Number.NaN : Number(retryAfter)
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * 1000, LONGEST_MS) : 0
}
