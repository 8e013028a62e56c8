import type {IncomingMessage} from 'node:http'

import {SEARCH_PATH, TRIAL_PICTURES_PATH, TRIALS_PATH} from '@healing-library/content/paths'

/** `static`: one page for its path. `address`: made from the query of its address, and from nothing else. */
export type PageKind = 'static' | 'address'

/** What may say who asks, what part is wanted, or that Next's own router asks for data rather than for a page. */
const SPEAKS_OF_MORE =
  /^(?:cookie|authorization|range|rsc|content-length|transfer-encoding|next-.*|x-nextjs-.*|x-middleware-.*|x-prerender-.*)$/
/** Next's own files, what programs ask for, and files of the site: they have their own ways. */
const NO_PAGE = /^\/(?:_next|api)\/|\.[^/]*$/
const READ_THEIR_QUERY = new Set<string>([SEARCH_PATH, TRIALS_PATH, TRIAL_PICTURES_PATH])
/** Longer than any form of the site makes it. */
const MAX_ADDRESS_LENGTH = 2000

/**
 * Whether a request asks for a page in the way that everybody asks for it, so that one answer suits all. With a query
 * only where the page reads it: no static page does, and whoever invents queries would fill the memory.
 */
export function mayBeAnswered({method, url = '', headers}: IncomingMessage): PageKind | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined
  if (!url.startsWith('/') || url.length > MAX_ADDRESS_LENGTH) return undefined
  for (const name in headers) if (SPEAKS_OF_MORE.test(name)) return undefined
  const [path = ''] = url.split('?', 1)
  if (READ_THEIR_QUERY.has(path)) return 'address'
  return path.length < url.length || NO_PAGE.test(url) ? undefined : 'static'
}
