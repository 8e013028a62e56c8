/** What the lake sends for one stream: its head, pieces of its text, its end (server/streams.ts). */
type Frame = {
  id: number
  status?: number
  headers?: Record<string, string>
  text?: string
  end?: boolean
}

type Stream = {
  respond: (response: Response) => void
  fail: (error: Error) => void
  body: ReadableStreamDefaultController<Uint8Array> | undefined
}

type OpenRequest = {url: string; headers: Record<string, string>; signal: AbortSignal | undefined}

export type Streams = {open: (request: OpenRequest) => Promise<Response>}

/**
 * One socket for all streams of a tab, opened with the first and reopened when needed. When it closes, every
 * stream on it ends, and each event source reconnects by itself, with the last event it has seen.
 */
export function openStreams(connect: () => WebSocket): Streams {
  const encoder = new TextEncoder()
  const streams = new Map<number, Stream>()
  let nextId = 0
  let socket: Promise<WebSocket> | undefined

  function connected(): Promise<WebSocket> {
    socket ??= new Promise((resolve, reject) => {
      const opening = connect()
      opening.addEventListener('open', () => resolve(opening))
      opening.addEventListener('message', (event) => receive(parseFrame(event.data)))
      opening.addEventListener('close', () => {
        socket = undefined
        reject(new TypeError('The connection to the Content Lake could not be opened.'))
        for (const id of streams.keys()) drop(id)
      })
    })
    return socket
  }

  function receive(frame: Frame | undefined): void {
    const stream = frame && streams.get(frame.id)
    if (!frame || !stream) return
    if (frame.status !== undefined) stream.respond(responseOf(frame.id, frame.status, frame.headers ?? {}))
    if (frame.text !== undefined) stream.body?.enqueue(encoder.encode(frame.text))
    if (frame.end) drop(frame.id)
  }

  function responseOf(id: number, status: number, headers: Record<string, string>): Response {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        const stream = streams.get(id)
        if (stream) stream.body = controller
      },
      cancel: () => close(id),
    })
    return new Response(body, {status, headers})
  }

  function drop(id: number): void {
    const stream = streams.get(id)
    streams.delete(id)
    stream?.fail(new TypeError('The connection to the Content Lake was closed.'))
    stream?.body?.close()
  }

  function close(id: number): void {
    if (!streams.delete(id)) return
    void socket?.then((open) => open.send(JSON.stringify({close: id}))).catch(() => {})
  }

  return {
    open: async ({url, headers, signal}) => {
      signal?.throwIfAborted()
      const open = await connected()
      const id = nextId++
      return new Promise((resolve, reject) => {
        const stream: Stream = {respond: resolve, fail: reject, body: undefined}
        streams.set(id, stream)
        signal?.addEventListener('abort', () => {
          close(id)
          reject(signal.reason)
          stream.body?.error(signal.reason)
        })
        open.send(JSON.stringify({open: id, url, headers}))
      })
    },
  }
}

function parseFrame(data: unknown): Frame | undefined {
  // The lake is the only peer, and each field is looked at for what it is before use.
  const value: unknown = typeof data === 'string' ? JSON.parse(data) : undefined
  return isFrame(value) ? value : undefined
}

function isFrame(value: unknown): value is Frame {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number'
}
