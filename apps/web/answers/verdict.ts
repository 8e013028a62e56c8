import type {IncomingHttpHeaders} from 'node:http'

/**
 * A publish that another process of the site was told of shows here after this time. At a thousand requests a
 * second it leaves one in a thousand to Next; a reader of a slow page notices nothing of it.
 */
const KEEP_MS = 1000
/** A page that is made for each visitor stays one until the site is built again. */
const PASS_MS = 60_000

/** Whether an answer of Next's is kept for everybody, or its address is passed on to Next, and how long that holds. */
export type Verdict = {isKept: boolean; forMs: number}

/** What Next says of a page that it renders for each request, where the page reads nothing of it but its address. */
export function addressVerdict(status: number, headers: IncomingHttpHeaders): Verdict {
  return {isKept: status === 200 && isPlainPage(headers), forMs: KEEP_MS}
}

export function verdict(status: number, headers: IncomingHttpHeaders): Verdict {
  const control = headers['cache-control'] ?? ''
  if (/\b(?:no-store|private)\b/.test(control)) return {isKept: false, forMs: PASS_MS}
  const sharedSeconds = Number(/(?:^|[\s,])s-maxage=(\d+)/.exec(control)?.[1] ?? 0)
  const isKept =
    status === 200 &&
    sharedSeconds > 0 &&
    isPlainPage(headers) &&
    // Next is making the page anew: the old one must not live longer for it.
    headers['x-nextjs-cache'] !== 'STALE'
  return {isKept, forMs: isKept ? Math.min(KEEP_MS, sharedSeconds * 1000) : KEEP_MS}
}

const isPlainPage = (headers: IncomingHttpHeaders): boolean =>
  headers['content-type']?.startsWith('text/html') === true &&
  headers['set-cookie'] === undefined &&
  headers['content-encoding'] === undefined &&
  headers.vary !== '*'
