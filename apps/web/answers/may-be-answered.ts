import type {IncomingMessage} from 'node:http'

/** What may say who asks, what part is wanted, or that Next's own router asks for data rather than for a page. */
const SPEAKS_OF_MORE =
  /^(?:cookie|authorization|range|rsc|content-length|transfer-encoding|next-.*|x-nextjs-.*|x-middleware-.*|x-prerender-.*)$/
/** Next's own files, what programs ask for, and files of the site: they have their own ways. */
const NO_PAGE = /^\/(?:_next|api)\/|\.[^/]*$/

/**
 * Whether a request asks for a page in the way that everybody asks for it, so that one answer suits all. Not with a
 * query: no static page reads one, and whoever invents queries would fill the memory.
 */
export function mayBeAnswered({method, url = '', headers}: IncomingMessage): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  if (!url.startsWith('/') || url.includes('?') || NO_PAGE.test(url)) return false
  for (const name in headers) if (SPEAKS_OF_MORE.test(name)) return false
  return true
}
