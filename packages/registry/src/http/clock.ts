/** Time as the client needs it; tests bring their own. */
export type Clock = {
  /** Milliseconds since 1970. */
  now: () => number
  /** Rejects with the signal's reason when the signal fires first. */
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>
}

/** The machine's own. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason)
        return
      }
      const stop = () => {
        clearTimeout(timer)
        reject(signal?.reason)
      }
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop)
        resolve()
      }, ms)
      signal?.addEventListener('abort', stop, {once: true})
    }),
}
