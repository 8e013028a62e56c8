import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import {Readable} from 'node:stream'

import {systemClock} from '../http/clock.ts'
import {jsonAnswer, Refusal, textAnswer, type Answer} from './answer.ts'
import {createFaultPlan, spoil, type FaultPlan} from './faults.ts'
import {createStudiesApi} from './studies-api.ts'
import type {StudySource} from './study-source.ts'
import {admit, type WhoMayAsk} from './who-may-ask.ts'

/** Answers some paths; undefined for those that are not its own. */
export type Route = (
  path: string,
  params: URLSearchParams,
) => Answer | undefined | Promise<Answer | undefined>

/** What is served, and to whom. */
export type RegistryServerOptions = {
  /** Records to serve under /api/v2. */
  source?: StudySource
  /** Asked first, with the whole path; for a gateway, and for the indexes of literature. */
  routes?: readonly Route[]
  /** Left out, any page may. */
  whoMayAsk?: WhoMayAsk | undefined
  /** 0 takes a free one. */
  port?: number
}

/** A server that listens. It says what it was asked, and can be made to fail. */
export type RegistryServer = {
  /** Without a slash at its end. */
  url: string
  /** The address of API version 2. */
  baseUrl: string
  /** Another state of the registry: a later day. */
  setSource: (source: StudySource) => void
  faults: FaultPlan
  /** What was asked, in order, with the time in milliseconds since 1970. Kept for the last 10,000 requests. */
  requests: {at: number; method: string; path: string; userAgent: string}[]
  close: () => Promise<void>
}

const API = '/api/v2'
const KEPT_REQUESTS = 10_000

/** A registry on 127.0.0.1: real HTTP over records of our own, or in front of the real one. */
export async function startRegistryServer(options: RegistryServerOptions): Promise<RegistryServer> {
  const faults = createFaultPlan()
  const requests: RegistryServer['requests'] = []
  let api = options.source && createStudiesApi(options.source)

  async function answerTo(path: string, params: URLSearchParams): Promise<Answer> {
    try {
      for (const route of options.routes ?? []) {
        const answer = await route(path, params)
        if (answer) return answer
      }
      if (path === '/healthz') return jsonAnswer({status: 'ok'})
      const own = path.startsWith(`${API}/`) ? api?.(path.slice(API.length), params) : undefined
      return own ?? textAnswer(404, `Nothing is served at ${path}`)
    } catch (error) {
      if (error instanceof Refusal) return textAnswer(error.status, error.message)
      throw error
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET'
    const url = URL.parse(request.url ?? '/', 'http://127.0.0.1')
    if (url === null) {
      send(response, textAnswer(400, 'This is no address'), method)
      return
    }
    const pathAndQuery = `${url.pathname}${url.search}`
    if (requests.length >= KEPT_REQUESTS) requests.shift()
    requests.push({
      at: systemClock.now(),
      method,
      path: pathAndQuery,
      userAgent: request.headers['user-agent'] ?? '',
    })
    const {headers, refusal} = admit(request.headers, options.whoMayAsk)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (refusal) {
      send(response, refusal, method)
      return
    }
    if (method === 'OPTIONS') {
      response.writeHead(204, {'access-control-allow-methods': 'GET, HEAD'}).end()
      return
    }
    if (method !== 'GET' && method !== 'HEAD') {
      send(response, textAnswer(405, 'This registry is read only'), method)
      return
    }
    const fault = faults.take(pathAndQuery)
    if (fault?.kind === 'silent') return
    if (fault?.kind === 'endless') {
      response.writeHead(200, {'content-type': 'application/json'})
      Readable.from(endlessSpaces()).pipe(response)
      return
    }
    const answer = await answerTo(url.pathname, url.searchParams)
    if (fault?.kind === 'slow') await systemClock.sleep(fault.delayMs)
    if (fault?.kind === 'cutOff') {
      cutOff(response, answer)
      return
    }
    send(response, fault ? spoil(answer, fault) : answer, method)
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error)
      if (response.headersSent) response.destroy()
      else send(response, textAnswer(500, `The local registry failed: ${message}`), 'GET')
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : options.port
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    baseUrl: `${url}${API}`,
    setSource: (source) => {
      api = createStudiesApi(source)
    },
    faults,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        // Clients keep connections open, and a silent request would hold the server for ever.
        server.closeAllConnections()
      }),
  }
}

function send(response: ServerResponse, {status, contentType, body, headers}: Answer, method: string): void {
  const bytes = Buffer.from(body)
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': bytes.byteLength,
    ...headers,
  })
  response.end(method === 'HEAD' ? undefined : bytes)
}

function* endlessSpaces(): Generator<Buffer, never, undefined> {
  const chunk = Buffer.alloc(64 * 1024, ' ')
  for (;;) yield chunk
}

function cutOff(response: ServerResponse, {status, contentType, body}: Answer): void {
  const bytes = Buffer.from(body)
  response.writeHead(status, {'content-type': contentType, 'content-length': bytes.byteLength})
  response.write(bytes.subarray(0, Math.floor(bytes.byteLength / 2)), () => response.destroy())
}
