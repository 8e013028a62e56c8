import type {Clock} from './clock.ts'

/** What the host allows. */
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
  let lastStart = -Infinity
  let gate: Promise<void> = Promise.resolve()
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

  /**
   * One after another, each counted from when the last one really left: on a busy machine timers fire late, and a plan of
   * departures would let two leave close together. A timer that fires early sleeps again.
   */
  const wait = async (signal?: AbortSignal) => {
    signal?.throwIfAborted()
    for (let now = clock.now(); now < lastStart + intervalMs; now = clock.now()) {
      await clock.sleep(lastStart + intervalMs - now, signal)
    }
    lastStart = clock.now()
  }
  const turn = (signal?: AbortSignal) => {
    const mine = gate.then(() => wait(signal))
    // Who gives up must not hold up those behind.
    gate = mine.catch(() => undefined)
    return mine
  }

  return async (run, signal) => {
    await enter()
    try {
      await turn(signal)
      return await run()
    } finally {
      leave()
    }
  }
}
