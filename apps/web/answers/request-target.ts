/**
 * The path and query of what a request line asks for. A client may write a whole address there (RFC 9112, 3.2.2), and Next would
 * lead whoever asks so to the host that stands in it. Undefined for what names no page: `*`, a host alone.
 */
export function requestTarget(written: string): string | undefined {
  if (written.startsWith('/')) return written
  const url = /^https?:\/\//i.test(written) ? URL.parse(written) : null
  return url === null ? undefined : url.pathname + url.search
}
