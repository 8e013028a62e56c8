import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {setTimeout} from 'node:timers/promises'

import {getRequestListener} from '@hono/node-server'
import {type WebSocket, WebSocketServer} from 'ws'

import type {Lake} from '../lake.ts'
import {createPresence, type Presence} from '../presence/presence.ts'
import {isAllowedOrigin} from '../wire/cors.ts'
import {breakable} from './breakable.ts'
import {acceptStreams} from './streams.ts'

export type Listening = {url: string; port: number; close: () => Promise<void>}

const LAST_WORDS_MS = 100
const SOCKET = /^\/v[^/]+\/socket\/(?<dataset>[a-z0-9][a-z0-9_-]*)\/?$/
const STREAMS = /^\/v[^/]+\/streams\/?$/

/** Puts a lake on a port of one host: HTTP, presence and the streams' sockets. Port 0 takes any free one. */
export async function serveLake(lake: Lake, at: {host: string; port: number}): Promise<Listening> {
  const sockets = new WebSocketServer({noServer: true, maxPayload: 1_000_000})
  const server = await listening(lake, at)
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
      for (const {hub} of lake.parts.datasets.values()) hub.close()
      for (const socket of sockets.clients) socket.close(1001, 'the lake is closing')
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      // What was said last is given a moment to leave.
      await Promise.race([closed, setTimeout(LAST_WORDS_MS, undefined, {ref: false})])
      server.closeAllConnections()
      await closed
      for (const socket of sockets.clients) socket.terminate()
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

function listening(lake: Lake, {host, port}: {host: string; port: number}): Promise<Server> {
  const server = createServer(
    getRequestListener(async (request, {incoming}) => {
      const response = await lake.fetch(request, {address: incoming.socket.remoteAddress ?? ''})
      return breakable(response, incoming.socket, lake.parts.log)
    }),
  )
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}

function addressOf(server: Server): AddressInfo {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address
}
