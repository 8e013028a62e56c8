import type {WebSocket} from 'ws'
import {z} from 'zod'

import {parseJson} from '../domain/json.ts'
import type {Log} from '../ports.ts'

/**
 * Many event streams over one WebSocket. A browser opens at most six HTTP/1.1 connections to a host, and the
 * Studio listens to more than that for one open document: over six listeners, a save would wait for ever.
 *
 * Browser → lake: `{open: id, url, headers}`, `{close: id}`.
 * Lake → browser: `{id, status, headers}`, `{id, text}` …, `{id, end: true}`.
 * Each `open` is an ordinary request to the lake's own fetch handler, with its own rights.
 */
const message = z.union([
  z.object({
    open: z.int().nonnegative(),
    url: z.string().max(100_000),
    headers: z.record(z.string(), z.string()).default({}),
  }),
  z.object({close: z.int().nonnegative()}),
])

/** The only paths that travel this way. */
const STREAMED = /^\/v[^/]+\/data\/(?:listen|live\/events)\//
const MOST_STREAMS = 500
/** A socket that lags behind by more than this is let go: the browser reconnects and resumes. */
const MOST_WAITING_BYTES = 16_000_000
const HEARTBEAT_MS = 20_000

export type StreamsParts = {
  fetch: (request: Request) => Promise<Response>
  /** Origin and address that the socket came with: each stream's request carries them too. */
  origin: string | undefined
  baseUrl: string
  log: Log
}

/** Serves one browser tab's streams until its socket closes. */
export function acceptStreams(socket: WebSocket, parts: StreamsParts): void {
  const open = new Map<number, AbortController>()
  const send = (value: object) => {
    if (socket.bufferedAmount > MOST_WAITING_BYTES && socket.readyState === socket.OPEN) {
      parts.log.warn({waitingBytes: socket.bufferedAmount}, 'a socket that is not read was let go')
      socket.terminate()
    } else if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(value))
  }

  socket.on('message', (data: Buffer) => {
    const parsed = message.safeParse(parseJson(data.toString('utf8')))
    if (!parsed.success) return socket.close(1003, 'unknown message')
    if ('close' in parsed.data) {
      open.get(parsed.data.close)?.abort()
      open.delete(parsed.data.close)
      return undefined
    }
    const {open: id, url, headers} = parsed.data
    if (open.has(id) || open.size >= MOST_STREAMS) return send({id, status: 429, headers: {}})
    const abort = new AbortController()
    open.set(id, abort)
    void pump({id, url, headers}, parts, abort.signal, send)
      .catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error)
        parts.log.warn({reason}, 'a listener was dropped')
      })
      .finally(() => open.delete(id))
    return undefined
  })

  let alive = true
  socket.on('pong', () => {
    alive = true
  })
  const heartbeat = setInterval(() => {
    if (!alive) return socket.terminate()
    alive = false
    return socket.ping()
  }, HEARTBEAT_MS)
  heartbeat.unref()
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    clearInterval(heartbeat)
    for (const abort of open.values()) abort.abort()
    open.clear()
  })
}

async function pump(
  {id, url, headers}: {id: number; url: string; headers: Record<string, string>},
  parts: StreamsParts,
  signal: AbortSignal,
  send: (value: object) => void,
): Promise<void> {
  const address = new URL(url, parts.baseUrl)
  if (!STREAMED.test(address.pathname)) return send({id, status: 404, headers: {}})
  const withOrigin = parts.origin === undefined ? headers : {...headers, origin: parts.origin}
  try {
    const response = await parts.fetch(
      new Request(new URL(address.pathname + address.search, parts.baseUrl), {headers: withOrigin}),
    )
    send({id, status: response.status, headers: Object.fromEntries(response.headers)})
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    signal.addEventListener('abort', () => void reader?.cancel().catch(() => {}))
    if (signal.aborted) await reader?.cancel()
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
      send({id, text: part.value})
  } finally {
    send({id, end: true})
  }
}
