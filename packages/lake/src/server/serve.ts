import {createServer, type Server} from 'node:http'
import type {AddressInfo, Socket} from 'node:net'
import {setTimeout} from 'node:timers/promises'

import {getRequestListener} from '@hono/node-server'
import {type WebSocket, WebSocketServer} from 'ws'

import {LakeError} from '../errors.ts'
import type {Lake} from '../lake.ts'
import {createPresence, type Presence} from '../presence/presence.ts'
import {isAllowedOrigin} from '../wire/cors.ts'
import {errorResponse} from '../wire/error-response.ts'
import {breakable} from './breakable.ts'
import {createClientAddress} from './client-address.ts'
import {acceptStreams} from './streams.ts'

/** A lake on a port: its address, and how to take it away. */
export type Listening = {url: string; port: number; close: () => Promise<void>}

/** For what listeners are told last. */
const LAST_WORDS_MS = 100
/** What is being answered when the lake is asked to stop may take so long; then it is cut off. */
const MOST_MS = 4000
const SOCKET = /^\/v[^/]+\/socket\/(?<dataset>[a-z0-9][a-z0-9_-]*)\/?$/
const STREAMS = /^\/v[^/]+\/streams\/?$/

/** Puts a lake on a port of one host: HTTP, presence and the streams' sockets. Port 0 takes any free one. */
export async function serveLake(lake: Lake, at: {host: string; port: number}): Promise<Listening> {
  const sockets = new WebSocketServer({noServer: true, maxPayload: 1_000_000})
  const life: Life = {isClosing: false, streams: new Set()}
  const server = await listening(lake, at, life)
  const {port} = addressOf(server)
  const url = `http://${at.host}:${port}`
  const presence = createPresence(lake.parts)

  server.on('upgrade', (request, socket, head) => {
    // Who hangs up in the middle must not end the lake: an error that nobody hears ends the process.
    socket.on('error', () => socket.destroy())
    // What a stranger asks for need not be an address at all.
    const asked = request.url ?? '/'
    const address = URL.canParse(asked, url) ? new URL(asked, url) : undefined
    const origin = request.headers.origin
    // A page of another origin could open a socket: the browser asks nobody, so the lake looks itself.
    const foreign = origin !== undefined && !isAllowedOrigin(origin, lake.parts.config.allowedOrigins)
    const accept = foreign || !address ? undefined : acceptorOf(lake, presence, address, url, origin)
    if (!accept) {
      socket.end(`HTTP/1.1 ${foreign ? '403 Forbidden' : '404 Not Found'}\r\nConnection: close\r\n\r\n`)
      return
    }
    sockets.handleUpgrade(request, socket, head, accept)
  })

  return {
    url,
    port,
    close: async () => {
      lake.announceStop()
      life.isClosing = true
      for (const {hub} of lake.parts.datasets.values()) hub.close()
      for (const socket of sockets.clients) socket.close(1001, 'the lake is closing')
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      const orAfter = (ms: number) => Promise.race([closed, setTimeout(ms, undefined, {ref: false})])
      // What was said last is given a moment to leave; who listens comes back by itself.
      await orAfter(LAST_WORDS_MS)
      for (const socket of sockets.clients) socket.terminate()
      for (const socket of life.streams) socket.destroy()
      // A write is answered to its end: nobody should have to guess whether it was made.
      await orAfter(MOST_MS)
      server.closeAllConnections()
      await closed
    },
  }
}

function acceptorOf(
  lake: Lake,
  presence: Presence,
  address: URL,
  baseUrl: string,
  origin: string | undefined,
): ((socket: WebSocket) => void) | undefined {
  if (STREAMS.test(address.pathname))
    return (socket) => acceptStreams(socket, {fetch: lake.fetch, origin, baseUrl, log: lake.parts.log})
  const name = SOCKET.exec(address.pathname)?.groups?.['dataset']
  if (name === undefined || !lake.parts.datasets.has(name)) return undefined
  return (socket) => presence.accept(socket, name)
}

/** `streams`: the connections on which somebody listens. */
type Life = {isClosing: boolean; streams: Set<Socket>}

function listening(lake: Lake, {host, port}: {host: string; port: number}, life: Life): Promise<Server> {
  const addressOfClient = createClientAddress(lake.parts.config.trustedProxies)
  const server = createServer(
    getRequestListener(async (request, {incoming}) => {
      const {socket} = incoming
      if (life.isClosing && new URL(request.url).pathname !== '/healthz') return refused()
      const from = addressOfClient(socket.remoteAddress ?? '', request.headers.get('x-forwarded-for'))
      const response = await lake.fetch(request, from)
      if (response.headers.get('content-type') === 'text/event-stream') {
        life.streams.add(socket)
        socket.once('close', () => life.streams.delete(socket))
      }
      if (life.isClosing) response.headers.set('connection', 'close')
      return breakable(response, socket, lake.parts.log)
    }),
  )
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}

/** On a connection that was open already: whoever asks comes back to the next lake. */
function refused(): Response {
  const response = errorResponse(
    new LakeError('stopping', 'The lake is stopping: ask again in a moment.', {retryAfterSeconds: 1}),
  )
  response.headers.set('connection', 'close')
  return response
}

function addressOf(server: Server): AddressInfo {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address
}
