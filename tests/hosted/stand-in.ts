import {mkdtempSync, rmSync} from 'node:fs'
import {createServer as createProxy} from 'node:http'
import {createSecureServer} from 'node:http2'
import {type AddressInfo, connect, type Server, type Socket} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import type {StoredDocument} from '@healing-library/content/check/stored-document'
import {LIBRARY_ROLES} from '@healing-library/content/roles'
import {type LakeConfigInput, openLake, serveLake} from '@healing-library/lake'
import {getRequestListener} from '@hono/node-server'

import {makeCertificate} from './certificate.ts'
import type {SeenRequest} from './seen-request.ts'

export const PROJECT_ID = 'abc123xy'
export const DATASET = 'production'

/**
 * Hosted Sanity as far as this machine can be it: the addresses of the hosted service (`https://abc123xy.api.sanity.io`
 * and the others), reached over TLS through a proxy, with an embedded lake of that project behind them. Programs and
 * browsers run unchanged; each of their requests is seen.
 */
export type StandIn = {
  seen: SeenRequest[]
  /** Takes this for Sanity within this process; whatever is not of Sanity goes where it always goes. */
  fetch: typeof fetch
  /** For a process that is to take this for Sanity. */
  environment: Record<string, string>
  proxyUrl: string
  /** A token of a role of this library. */
  tokenOf: (role: string) => string
  /** Puts documents in without a request that is seen. */
  put: (documents: readonly StoredDocument[]) => Promise<void>
  /** Answers before the lake does: what the lake has not, or faults. */
  answerFirst: (answer: (request: SeenRequest) => Response | undefined) => void
  close: () => Promise<void>
}

const silent = {debug: () => {}, info: () => {}, warn: () => {}, error: () => {}}

export async function startStandIn(config: LakeConfigInput = {}): Promise<StandIn> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hosted-stand-in-'))
  const lake = openLake({
    dataDir,
    config: {
      projectId: PROJECT_ID,
      datasets: [DATASET],
      roles: LIBRARY_ROLES,
      publicUrl: 'https://cdn.sanity.io',
      ...config,
    },
    log: silent,
  })
  const sockets = await serveLake(lake, {host: '127.0.0.1', port: 0})
  const certificate = await makeCertificate()
  const seen: SeenRequest[] = []
  let first: (request: SeenRequest) => Response | undefined = () => undefined

  const answer = async (request: Request): Promise<Response> => {
    const one = await see(request)
    seen.push(one)
    return first(one) ?? (await lake.fetch(request))
  }
  const service = createSecureServer(
    {key: certificate.key, cert: certificate.cert, allowHTTP1: true},
    getRequestListener(answer),
  )
  const open = new Set<Socket>()
  const remember = (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  }
  service.on('connection', remember)
  // Presence: a WebSocket goes to the lake's own server as it is.
  service.on('upgrade', (request, socket) => {
    const host = request.headers.host ?? ''
    const address = new URL(request.url ?? '/', `https://${host}`)
    seen.push({method: 'WS', host, path: address.pathname, parameters: [...address.searchParams.keys()]})
    const behind = connect(sockets.port, '127.0.0.1', () => {
      const lines = Object.entries(request.headers).map(([name, value]) => `${name}: ${String(value)}`)
      behind.write(`GET ${request.url ?? '/'} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
      behind.pipe(socket).pipe(behind)
    })
    behind.on('error', () => socket.destroy())
    socket.on('error', () => behind.destroy())
  })
  const servicePort = await listen(service)

  const proxy = createProxy((request, response) => {
    seen.push({
      method: request.method ?? '',
      host: request.headers.host ?? '',
      path: request.url ?? '',
      parameters: [],
    })
    response.writeHead(502).end()
  })
  proxy.on('connect', (request, socket: Socket) => {
    remember(socket)
    const [host = ''] = (request.url ?? '').split(':')
    if (!host.endsWith('.sanity.io')) {
      seen.push({method: 'CONNECT', host, path: '', parameters: []})
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
      return
    }
    const behind = connect(servicePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      behind.pipe(socket).pipe(behind)
    })
    behind.on('error', () => socket.destroy())
    socket.on('error', () => behind.destroy())
  })
  const proxyUrl = `http://127.0.0.1:${await listen(proxy)}`

  return {
    seen,
    proxyUrl,
    fetch: (input, init) => {
      const request = new Request(input, init)
      return new URL(request.url).hostname.endsWith('.sanity.io') ? answer(request) : fetch(request)
    },
    environment: {
      SANITY_PROJECT_ID: PROJECT_ID,
      SANITY_DATASET: DATASET,
      HTTPS_PROXY: proxyUrl,
      NO_PROXY: '127.0.0.1,localhost',
      NODE_USE_ENV_PROXY: '1',
      NODE_EXTRA_CA_CERTS: certificate.certFile,
    },
    tokenOf: (role) => lake.parts.directory.addToken({label: role, roleNames: [role]}).token,
    put: (documents) => put(lake, documents),
    answerFirst: (answer) => {
      first = answer
    },
    close: async () => {
      for (const socket of open) socket.destroy()
      await sockets.close()
      for (const server of [proxy, service]) await new Promise((done) => server.close(done))
      lake.close()
      await certificate.remove()
      rmSync(dataDir, {recursive: true})
    },
  }
}

async function put(lake: ReturnType<typeof openLake>, documents: readonly StoredDocument[]): Promise<void> {
  const {token} = lake.parts.directory.addToken({label: 'put', roleNames: ['administrator']})
  const response = await lake.fetch(
    new Request(`http://lake.test/v1/data/mutate/${DATASET}?visibility=sync`, {
      method: 'POST',
      headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
      body: JSON.stringify({mutations: documents.map((document) => ({createOrReplace: document}))}),
    }),
  )
  if (!response.ok) throw new Error(`The stand-in refused documents: ${await response.text()}`)
}

async function see(request: Request): Promise<SeenRequest> {
  const {hostname, pathname, searchParams} = new URL(request.url)
  const seen = {
    method: request.method,
    host: hostname,
    path: pathname,
    parameters: [...new Set(searchParams.keys())],
    ...(request.headers.has('origin') ? {origin: request.headers.get('origin') ?? ''} : {}),
    hasToken: request.headers.has('authorization'),
  }
  const isJson = request.headers.get('content-type')?.startsWith('application/json') === true
  if (!isJson) return seen
  const body: unknown = await request.clone().json()
  return typeof body === 'object' && body !== null ? {...seen, bodyKeys: Object.keys(body)} : seen
}

async function listen(server: Pick<Server, 'listen' | 'address'>): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string')
    throw new Error('A server of the stand-in has no port.')
  return address.port
}
