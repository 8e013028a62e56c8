/**
 * How long somebody waits after failed sign-ins: nothing for the first few, then one second, two, four …
 */
export type ThrottleRule = {freeFailures: number; maxSeconds: number}

/** What is remembered of one account or one address. */
export type Failures = {count: number; lastAtMs: number}

/** Failures are forgotten after an hour without one. */
export const FORGOTTEN_AFTER_MS = 3_600_000

export const ACCOUNT_RULE: ThrottleRule = {freeFailures: 5, maxSeconds: 900}

/** Looser: several people may share an address, all of them on a local machine. */
export const ADDRESS_RULE: ThrottleRule = {freeFailures: 20, maxSeconds: 900}

/** Seconds until the next attempt is looked at; 0: now. */
export function secondsToWait(failures: Failures | undefined, rule: ThrottleRule, nowMs: number): number {
  if (!failures || nowMs - failures.lastAtMs > FORGOTTEN_AFTER_MS) return 0
  const excess = failures.count - rule.freeFailures
  if (excess < 0) return 0
  const delaySeconds = Math.min(2 ** excess, rule.maxSeconds)
  // A clock that was set back would make the wait as long as the way back.
  const sinceMs = Math.max(0, nowMs - failures.lastAtMs)
  return Math.max(0, Math.ceil((delaySeconds * 1000 - sinceMs) / 1000))
}
