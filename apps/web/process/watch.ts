import type {AsyncLocalStorage} from 'node:async_hooks'
import type {IncomingMessage, ServerResponse} from 'node:http'

import {requestTarget} from '../answers/request-target.ts'
import {isBearer} from './bearer.ts'
import {kindOfRequest} from './kind-of-request.ts'
import {requestIdOf} from './request-id.ts'
import type {SiteMetrics} from './site-metrics.ts'

type Parts = {
  listener: (request: IncomingMessage, response: ServerResponse, fromMemory: () => void) => void
  metrics: SiteMetrics
  /** Undefined: nobody is given the metrics. */
  metricsToken: string | undefined
  requestIds: AsyncLocalStorage<string>
  newId: () => string
  nowMs: () => number
  isStopping: () => boolean
}

/** Gives each request an id, counts it, and answers for the process itself: whether it stops, and its metrics. */
export function createWatch(parts: Parts) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    let source: 'memory' | 'next' = 'next'
    const beganMs = parts.nowMs()
    const target = requestTarget(request.url ?? '/')
    request.url = target ?? '/'
    const kind = kindOfRequest(request.url)
    const id = requestIdOf(request.headers['x-request-id'], parts.newId)
    request.headers['x-request-id'] = id
    response.once('close', () =>
      parts.metrics.request({
        kind,
        source,
        status: response.statusCode,
        seconds: (parts.nowMs() - beganMs) / 1000,
      }),
    )
    if (target === undefined) return sendRefusal(response)
    if (kind === 'metrics') return void answerMetrics(request, response, parts)
    if (kind === 'health' && parts.isStopping()) return sendStopping(response)
    if (parts.isStopping()) response.setHeader('connection', 'close')
    return parts.requestIds.run(id, () =>
      parts.listener(request, response, () => {
        source = 'memory'
      }),
    )
  }
}

async function answerMetrics(
  request: IncomingMessage,
  response: ServerResponse,
  {metrics, metricsToken}: Parts,
): Promise<void> {
  // To whom may not read them there is nothing here.
  if (metricsToken === undefined || !isBearer(request.headers.authorization, metricsToken)) {
    response.writeHead(404, {'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store'})
    response.end('Not found\n')
    return
  }
  const {type, body} = await metrics.text()
  response.writeHead(200, {'content-type': type, 'cache-control': 'no-store'}).end(body)
}

function sendStopping(response: ServerResponse): void {
  const line = JSON.stringify({status: 'stopping', service: 'site'})
  response.writeHead(503, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    connection: 'close',
  })
  response.end(`${line}\n`)
}

function sendRefusal(response: ServerResponse): void {
  response.writeHead(400, {'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store'})
  response.end('This is no address of a page.\n')
}
