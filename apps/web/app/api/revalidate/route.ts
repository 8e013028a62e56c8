import {setTimeout as wait} from 'node:timers/promises'

import {revalidateTag} from 'next/cache'
import {after} from 'next/server'

import {environment} from '../../../config.ts'
import {log} from '../../../loaders/content-lake.ts'
import {countEvent, sharedCache} from '../../../process/site-process.ts'
import {answerContentChange} from '../../../revalidation/answer-content-change.ts'

/**
 * Longer than a render takes. A page whose render began before the change, and ends after its tags were expired,
 * is cached as if it were newer than the change: Next dates a page by the end of its render. Expiring the tags
 * once more, when such a render is over, keeps the old page from standing until the next change.
 */
const OVERTAKEN_RENDER_MS = 2000

export function POST(request: Request): Promise<Response> {
  return answerContentChange(request, {
    secret: environment.webhookSecret,
    nowMs: Date.now,
    expireTags: async (tags) => {
      countEvent('change-heard')
      after(async () => {
        await wait(OVERTAKEN_RENDER_MS)
        // What the first time did not reach is made good once Redis is back (shared-cache.ts).
        await expire(tags).catch((error: unknown) => log.warn('others-not-told', {reason: String(error)}))
      })
      await expire(tags)
    },
  })
}

/** At once: the next visitor waits for the new page rather than seeing the old, at whichever instance. */
async function expire(tags: readonly string[]): Promise<void> {
  for (const tag of tags) revalidateTag(tag, {expire: 0})
  await sharedCache()?.expire(tags)
}
