import type {CacheControl} from 'next/dist/server/lib/cache-control.js'
import type {IncrementalCacheValue} from 'next/dist/server/response-cache/types.js'

import {isStaticPage} from '../static-pages/lighten.ts'
import type {NewPage} from './shared-cache.ts'

/** Next's header for the tags of a page, where it keeps one. */
const TAGS_HEADER = 'x-next-cache-tags'

/**
 * What was just made, as it is shared: a static page, or a file of the site. Undefined for what Next goes on with for
 * each visitor, and for what carries no tag: no change would ever reach it.
 */
export function sharedPage(
  value: IncrementalCacheValue | null,
  cacheControl: CacheControl | undefined,
  nowMs: number,
): NewPage | undefined {
  if (value === null || !('segmentData' in value || 'body' in value)) return undefined
  if ('segmentData' in value && !isStaticPage(value)) return undefined
  const tags = value.headers?.[TAGS_HEADER]
  if (typeof tags !== 'string' || tags === '') return undefined
  return {
    tags: tags.split(','),
    lastModified: nowMs,
    ...(cacheControl === undefined ? {} : {cacheControl}),
    value,
  }
}
