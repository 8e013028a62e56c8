import {LakeError} from '../errors.ts'

/** Lets so many run at once, and so many wait. Throws tooManyRequests for the next one. */
export function createTurns({atOnce, waiting}: {atOnce: number; waiting: number}) {
  const queue: (() => void)[] = []
  let running = 0

  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= atOnce) {
      if (queue.length >= waiting) {
        throw new LakeError('tooManyRequests', 'Too many images are being made: try again in a moment.', {
          retryAfterSeconds: 2,
        })
      }
      // Whoever ends hands its place on: `running` stays as it is.
      await new Promise<void>((resolve) => queue.push(resolve))
    } else running += 1
    try {
      return await work()
    } finally {
      const next = queue.shift()
      if (next) next()
      else running -= 1
    }
  }
}
