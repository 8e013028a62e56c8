import {type Context, Hono} from 'hono'

import type {Endpoint, LakeParts} from './endpoints/endpoint.ts'
import {ENDPOINTS} from './endpoints/index.ts'
import {LakeError} from './errors.ts'
import {requestIdOf} from './operation/request-id.ts'
import {corsHeaders, preflight} from './wire/cors.ts'
import {errorResponse} from './wire/error-response.ts'

/** A lake as a fetch handler: the real `@sanity/client` drives it through `resolveFetch`, a server through a port. */
export type Lake = {
  fetch: (request: Request, from?: RequestSource) => Promise<Response>
  parts: LakeParts
  /** From now on health says that the lake stops; it goes on serving. */
  announceStop: () => void
  close: () => void
}

/**
 * Where a request came from, as the server saw it: never taken from a header. `isOurs`: from a process of this library,
 * such as the site, which goes before strangers where queries wait; no right rests on it.
 */
export type RequestSource = {address: string; isOurs?: boolean}

const IN_PROCESS: RequestSource = {address: 'in-process'}
const VERSION = '/:version{v1|vX|v[0-9]{4}-[0-9]{2}-[0-9]{2}}'
const NO_VERSION = /^\/(?!v(?:1|X|\d{4}-\d{2}-\d{2})(?:\/|$))/

/** Puts the endpoints together over stores that are open already. */
export function createLake(parts: LakeParts): Lake {
  const router = new Hono<{Bindings: RequestSource}>()
  for (const endpoint of ENDPOINTS) {
    const path = endpoint.unversioned ? endpoint.path : VERSION + endpoint.path
    router.on(endpoint.method, path, (context) => counted(endpoint, context, parts))
  }
  router.notFound(({req}) => {
    const named = `${req.method} ${new URL(req.url).pathname}`
    const error = NO_VERSION.test(req.path)
      ? new LakeError('notFound', `There is nothing at ${named}.`)
      : new LakeError('notServed', `${named} is not served by this lake.`)
    return errorResponse(error, parts.requestIds.getStore())
  })
  router.onError((error) => errorResponse(asLakeError(error, parts), parts.requestIds.getStore()))

  /** As GET, without the body: cancelled, since the router would leave a listener listening for ever. */
  async function head(request: Request, from: RequestSource): Promise<Response> {
    const {url, signal} = request
    const headers = new Headers(request.headers)
    // Of what has no body there are no parts (RFC 9110, 14.2).
    headers.delete('range')
    const {status, headers: answered, body} = await router.fetch(new Request(url, {headers, signal}), from)
    await body?.cancel()
    return new Response(null, {status, headers: answered})
  }

  return {
    parts,
    fetch: async (request, from = IN_PROCESS) => {
      const cors = corsHeaders(request, parts.config.allowedOrigins)
      if (request.method === 'OPTIONS') return preflight(request, cors)
      const requestId = requestIdOf(request.headers.get('x-request-id'), parts.ids.next)
      const response = await parts.requestIds.run(requestId, () =>
        request.method === 'HEAD' ? head(request, from) : router.fetch(request, from),
      )
      return withHeaders(response, {...cors, 'x-request-id': requestId})
    },
    announceStop: () => {
      parts.life.isStopping = true
    },
    close: () => {
      for (const dataset of parts.datasets.values()) dataset.close()
      parts.directory.close()
    },
  }
}

/** Serves, and counts how it went: by the endpoint's own name, never by an address. */
async function counted(
  endpoint: Endpoint,
  context: Context<{Bindings: RequestSource}>,
  lake: LakeParts,
): Promise<Response> {
  const beganMs = performance.now()
  let status = 500
  try {
    const response = await serve(endpoint, context, lake)
    status = response.status
    return response
  } catch (error) {
    if (error instanceof LakeError) status = error.status
    throw error
  } finally {
    const ms = performance.now() - beganMs
    const {path, method} = endpoint
    lake.metrics.answered({endpoint: path, method, status, seconds: ms / 1000})
    lake.log.debug({endpoint: path, method, status, ms: Math.round(ms)}, 'answered')
  }
}

async function serve(
  endpoint: Endpoint,
  context: Context<{Bindings: RequestSource}>,
  lake: LakeParts,
): Promise<Response> {
  const request = context.req.raw
  const authorization = endpoint.ownToken === true ? null : request.headers.get('authorization')
  const {address, isOurs = false} = context.env
  const caller = lake.directory.authenticate(authorization, {
    address,
    agent: request.headers.get('user-agent') ?? undefined,
    origin: request.headers.get('origin') ?? undefined,
  })
  return endpoint.handle({
    lake,
    request,
    url: new URL(request.url),
    params: context.req.param(),
    caller,
    address,
    isOurs,
  })
}

function asLakeError(error: unknown, {log}: LakeParts): LakeError {
  if (error instanceof LakeError) {
    if (error.status >= 500 && error.code !== 'notServed') log.error({error}, error.message)
    return error
  }
  log.error({error}, 'an endpoint failed')
  return new LakeError('storageFailed', 'The lake could not answer: its log says why.', {cause: error})
}

/** Set where they are: a response made anew around the body of another takes longer than most answers. */
function withHeaders(response: Response, added: Record<string, string>): Response {
  const {headers} = response
  for (const [name, value] of Object.entries(added)) {
    if (name === 'vary') headers.append(name, value)
    else headers.set(name, value)
  }
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  headers.set('x-content-type-options', 'nosniff')
  return response
}
