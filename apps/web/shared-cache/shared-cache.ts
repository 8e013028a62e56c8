import {LIBRARY_TAG} from '../revalidation/tags-to-expire.ts'
import {createKnownChanges} from './known-changes.ts'
import {decodePage, encodePage, type PageEntry} from './page-entry.ts'
import type {RedisConnection} from './redis-connection.ts'

/** What was kept longer is made anew: the pages of a build that is gone leave Redis by it. */
const MOST_SECONDS = 30 * 24 * 3600

export type NewPage = Omit<PageEntry, 'stamp'>

/** What several instances of the site hold together (docs/decisions/0016). */
export type SharedCache = {
  isReady: () => boolean
  /** Learns what other instances have heard of. False while Redis cannot be reached. */
  learn: () => Promise<boolean>
  /** Tells all instances. Throws while Redis cannot be reached; it is made good once it can. */
  expire: (tags: readonly string[]) => Promise<void>
  /** A page that another instance, or this one, has made, where nothing has changed since. */
  page: (key: string) => Promise<PageEntry | undefined>
  keepPage: (key: string, page: NewPage) => Promise<void>
  /** The last result of a query, as JSON: undefined where there is none, or Redis is away. */
  result: (key: string) => Promise<string | undefined>
  keepResult: (key: string, json: string) => Promise<void>
  close: () => void
}

export type SharedCacheParts = {
  /** Connects; is told what to call when a connection ends, and when something has changed. */
  connect: (calls: {lost: () => void; changed: () => void}) => RedisConnection
  /** Pages of one build are of no use to another. */
  buildId: string
  newEpoch: () => string
  /** What this instance holds by itself and carries one of the tags is not current any more. */
  expired: (tags: readonly string[]) => void
  failed: (what: string, error: unknown) => void
}

export function createSharedCache({
  connect,
  buildId,
  newEpoch,
  expired,
  failed,
}: SharedCacheParts): SharedCache {
  const known = createKnownChanges()
  /** Changes may have come while this instance could not tell the others, or hear of theirs. */
  let hasMissed = false
  let underway: Promise<boolean> | undefined
  let next: Promise<boolean> | undefined

  const redis = connect({
    lost: () => {
      hasMissed = true
    },
    changed: () => void learn(),
  })

  async function ask(): Promise<boolean> {
    if (!redis.isReady()) return false
    try {
      if (hasMissed) {
        // Whatever was made before: nobody knows what has been missed.
        await redis.expire([LIBRARY_TAG])
        hasMissed = false
      }
      const told = await redis.changesSince(known.stamp()?.number ?? 0, newEpoch())
      const learnt = known.learn(told)
      if (learnt !== 'everything') {
        if (learnt.tags.length > 0) expired(learnt.tags)
        return true
      }
      // From the beginning: the number that was known is of another epoch, or of none.
      known.learn(await redis.changesSince(0, told.epoch))
      expired([LIBRARY_TAG])
      return true
    } catch (error) {
      failed('learn', error)
      return false
    }
  }

  /** Who asks while another asks waits for the next answer: that one may not hold what has come since. */
  function learn(): Promise<boolean> {
    const begin = (): Promise<boolean> => {
      const asked = ask().finally(() => {
        if (underway === asked) underway = undefined
      })
      underway = asked
      return asked
    }
    if (underway === undefined) return begin()
    next ??= underway.then(() => {
      next = undefined
      return begin()
    })
    return next
  }

  const attempt = async <Value>(what: string, run: () => Promise<Value>): Promise<Value | undefined> => {
    if (!redis.isReady()) return undefined
    try {
      return await run()
    } catch (error) {
      failed(what, error)
      return undefined
    }
  }
  const pageKey = (key: string) => `page:${buildId}:${key}`

  return {
    isReady: redis.isReady,
    learn,
    async expire(tags) {
      try {
        await redis.expire(tags)
      } catch (error) {
        hasMissed = true
        throw error
      }
    },
    page: (key) =>
      attempt('read-page', async () => {
        const bytes = await redis.read(pageKey(key))
        if (bytes === null) return undefined
        const entry = await decodePage(bytes)
        if (entry !== undefined && known.holds(entry.stamp, entry.tags)) return entry
        // Nobody is sent it again, and it may hold what was withdrawn.
        await redis.remove(pageKey(key))
        return undefined
      }),
    async keepPage(key, page) {
      const stamp = known.stamp()
      if (stamp === undefined) return
      const seconds = Math.min(page.cacheControl?.expire ?? MOST_SECONDS, MOST_SECONDS)
      if (seconds < 1) return
      await attempt('keep-page', async () =>
        redis.write(pageKey(key), await encodePage({...page, stamp}), Math.ceil(seconds)),
      )
    },
    result: (key) =>
      attempt('read-result', async () => (await redis.read(`result:${key}`))?.toString('utf8')),
    async keepResult(key, json) {
      await attempt('keep-result', () => redis.write(`result:${key}`, Buffer.from(json), MOST_SECONDS))
    },
    close: () => redis.close(),
  }
}
