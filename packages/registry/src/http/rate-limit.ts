import type {Clock} from './clock.ts'

export type RateLimitOptions = {
  /** From the start of one request to the start of the next, at least. */
  intervalMs: number
  /** How many may be under way together. */
  concurrency: number
  clock: Clock
}

/** Runs a request when its turn has come. Requests start in the order in which they asked. */
export type RateLimit = <Result>(run: () => Promise<Result>, signal?: AbortSignal) => Promise<Result>

/**
 * One limit a host, shared by all that ask it: the host counts requests, not callers. A retry is a request like any
 * other and waits its turn again.
 */
export function createRateLimit({intervalMs, concurrency, clock}: RateLimitOptions): RateLimit {
  let nextStart = -Infinity
  let underWay = 0
  const waiting: (() => void)[] = []

  const enter = async () => {
    if (underWay < concurrency) {
      underWay += 1
      return
    }
    await new Promise<void>((resolve) => waiting.push(resolve))
  }
  /** The place passes straight to the next in line, so that nobody can slip in between. */
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else underWay -= 1
  }

  return async (run, signal) => {
    await enter()
    try {
      signal?.throwIfAborted()
      const now = clock.now()
      const start = Math.max(now, nextStart)
      nextStart = start + intervalMs
      if (start > now) await clock.sleep(start - now, signal)
      return await run()
    } finally {
      leave()
    }
  }
}
