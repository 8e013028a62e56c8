/**
 * Which other origins a browser lets read the answers: those of the allow list, by their exact names.
 * Programs send no `Origin` and are not concerned.
 */
export function corsHeaders(request: Request, allowedOrigins: readonly string[]): Record<string, string> {
  const origin = request.headers.get('origin')
  if (origin === null || !isAllowedOrigin(origin, allowedOrigins)) return {vary: 'Origin'}
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'content-type, content-range, etag, x-sanity-deprecated',
    vary: 'Origin',
  }
}

/** The answer to a browser's question whether it may send this request. */
export function preflight(request: Request, cors: Record<string, string>): Response {
  const asked = request.headers.get('access-control-request-headers') ?? ''
  const headers = {
    ...cors,
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE, HEAD',
    'access-control-max-age': '86400',
    ...(asked === '' ? {} : {'access-control-allow-headers': asked}),
  }
  return new Response(null, {status: 204, headers})
}

/** Compares origins as browsers write them: scheme, host and port, nothing else. */
export function isAllowedOrigin(origin: string, allowedOrigins: readonly string[]): boolean {
  return allowedOrigins.some((allowed) => new URL(allowed).origin === origin)
}
