import {createClient, RESP_TYPES} from '@redis/client'
import {z} from 'zod'

import type {Log} from '../loaders/log.ts'
import type {Told} from './known-changes.ts'
import {CHANGES_SINCE, EXPIRE_TAGS} from './scripts.ts'
import {within} from './within.ts'

/** A visitor may be waiting: rather without it. */
const ANSWER_MS = 400
/** A page is larger than a number. */
const PAGE_MS = 1000
const CONNECT_MS = 1000
const MOST_PAUSE_MS = 1000

const PREFIX = 'library:'
const TAGS = `${PREFIX}tags`
const NUMBER = `${PREFIX}number`
const EPOCH = `${PREFIX}epoch`

const told = z.tuple([z.string(), z.int(), z.array(z.string())])

export type RedisConnection = ReturnType<typeof connectRedis>

/**
 * A connection that comes back by itself. While it is gone every call is refused at once.
 * `lost` is told of each connection that ends, `changed` of each change that any instance has heard of.
 */
export function connectRedis({
  url,
  log,
  lost,
  changed,
}: {
  url: string
  log: Log
  lost: () => void
  changed: () => void
}) {
  let isGone = false
  const client = createClient({
    url,
    RESP: 3,
    // What waits would be answered when it is of no use any more.
    disableOfflineQueue: true,
    socket: {
      connectTimeout: CONNECT_MS,
      reconnectStrategy: (retries) => Math.min(50 * 2 ** Math.min(retries, 10), MOST_PAUSE_MS),
    },
  })
  client.on('error', (error: unknown) => {
    lost()
    // Each attempt fails anew: said once.
    if (!isGone) log.warn('redis-away', {reason: error instanceof Error ? error.message : String(error)})
    isGone = true
  })
  client.on('ready', () => {
    if (isGone) log.info('redis-back', {})
    isGone = false
  })
  const connected = client.connect().then(() => client.subscribe(TAGS, changed))
  // Without Redis the site goes on; what went wrong is in the log already.
  connected.catch(() => {})
  const bytes = client.withTypeMapping({[RESP_TYPES.BLOB_STRING]: Buffer})

  return {
    isReady: () => client.isReady,
    async changesSince(number: number, epochIfNone: string): Promise<Told> {
      const answer = await within(
        client.eval(CHANGES_SINCE, {keys: [TAGS, NUMBER, EPOCH], arguments: [String(number), epochIfNone]}),
        ANSWER_MS,
      )
      const [epoch, last, pairs] = told.parse(answer)
      const tags = new Map<string, number>()
      for (let at = 0; at + 1 < pairs.length; at += 2) tags.set(pairs[at] ?? '', Number(pairs[at + 1]))
      return {epoch, number: last, tags}
    },
    async expire(tags: readonly string[]): Promise<void> {
      await within(client.eval(EXPIRE_TAGS, {keys: [TAGS, NUMBER], arguments: [...tags]}), ANSWER_MS)
    },
    async read(key: string): Promise<Buffer | null> {
      return await within(bytes.get(PREFIX + key), PAGE_MS)
    },
    async write(key: string, value: Buffer, lifeSeconds: number): Promise<void> {
      await within(client.set(PREFIX + key, value, {expiration: {type: 'EX', value: lifeSeconds}}), PAGE_MS)
    },
    async remove(key: string): Promise<void> {
      await within(client.del(PREFIX + key), ANSWER_MS)
    },
    close: () => client.destroy(),
  }
}
