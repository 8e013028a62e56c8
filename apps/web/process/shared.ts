import {randomUUID} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {tagsManifest} from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js'

import type {Log} from '../loaders/log.ts'
import {LIBRARY_TAG} from '../revalidation/tags-to-expire.ts'
import {connectRedis} from '../shared-cache/redis-connection.ts'
import {createSharedCache, type SharedCache} from '../shared-cache/shared-cache.ts'

/** How often an instance asks what it may have missed; what Redis tells by itself is there at once. */
const EVERY_MS = 1000
/** While Redis is away nobody tells of changes: what is older is read anew from the Content Lake. */
const TRUSTED_MS = 2000

type Parts = {
  redisUrl: string
  /** The folder of the build. */
  buildFolder: string
  log: Log
  /** What is ready to be sent may be old. */
  forget: () => void
}

/** Joins the other instances of the site, over Redis. */
export function joinInstances({redisUrl, buildFolder, log, forget}: Parts): SharedCache {
  const expired = (tags: readonly string[]) => {
    const now = Date.now()
    // Next's own list, by which it judges what this process holds: pages, and results of 'use cache'.
    for (const tag of tags) tagsManifest.set(tag, {...tagsManifest.get(tag), expired: now})
    forget()
  }
  const shared = createSharedCache({
    connect: (calls) => connectRedis({url: redisUrl, log, ...calls}),
    buildId: readFileSync(join(buildFolder, 'BUILD_ID'), 'utf8').trim(),
    newEpoch: randomUUID,
    expired,
    failed: (what, error) => log.warn('redis-failed', {what, reason: String(error)}),
  })
  let trustedUntilMs = performance.now() + TRUSTED_MS
  const follow = async () => {
    const nowMs = performance.now()
    if (await shared.learn()) trustedUntilMs = nowMs + TRUSTED_MS
    else if (nowMs >= trustedUntilMs) {
      expired([LIBRARY_TAG])
      trustedUntilMs = nowMs + TRUSTED_MS
    }
  }
  const timer = setInterval(() => void follow(), EVERY_MS)
  timer.unref()
  return {
    ...shared,
    close: () => {
      clearInterval(timer)
      shared.close()
    },
  }
}
