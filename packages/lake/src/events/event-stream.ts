import type {Json} from '../domain/json.ts'

/** What waits for a reader beyond this waits in the store: memory is never without bound. */
const WAITING_BYTES = 1_000_000
/** Proxies and browsers drop a silent connection after a minute or so. */
const KEEP_ALIVE_MS = 15_000
/** How soon a listener whose connection was lost comes back. */
const RETRY_MS = 500

export type EventSink = {
  send: (event: string, data: Json, id?: string) => void
  /** Whether the reader keeps up: while it does not, nothing more should be sent than has to be. */
  hasRoom: () => boolean
  /** Ends the stream; what was sent is still delivered. */
  close: () => void
  /** Breaks the connection; what waits is thrown away. */
  drop: (reason: string) => void
}

/** What a stream does while it lives. */
export type StreamLife = {
  /** Called when the reader has made room. */
  onRoom?: () => void
  /** Called once, when the stream ends for whatever reason: the reader left, or the lake ended it. */
  onEnd: () => void
}

/** A response of server-sent events. */
export function eventStream(start: (sink: EventSink) => StreamLife): Response {
  const encoder = new TextEncoder()
  let isOpen = true
  let life: StreamLife | undefined
  let keepAlive: NodeJS.Timeout | undefined

  /** Answers whether it was still open. */
  function end(): boolean {
    if (!isOpen) return false
    isOpen = false
    clearInterval(keepAlive)
    life?.onEnd()
    return true
  }

  const stream = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        const write = (text: string) => {
          if (isOpen) controller.enqueue(encoder.encode(text))
        }
        const hasRoom = () => isOpen && (controller.desiredSize ?? 0) > 0
        keepAlive = setInterval(() => hasRoom() && write(': keep-alive\n\n'), KEEP_ALIVE_MS)
        keepAlive.unref()
        write(`retry: ${RETRY_MS}\n\n`)
        life = start({
          send: (event, data, id) => {
            const idLine = id === undefined ? '' : `id: ${id}\n`
            write(`${idLine}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
          },
          hasRoom,
          close: () => end() && controller.close(),
          drop: (reason) => end() && controller.error(new Error(reason)),
        })
        if (!isOpen) life.onEnd()
      },
      pull: () => {
        if (isOpen) life?.onRoom?.()
      },
      cancel: () => {
        end()
      },
    },
    new ByteLengthQueuingStrategy({highWaterMark: WAITING_BYTES}),
  )
  return new Response(stream, {
    headers: {'content-type': 'text/event-stream', 'cache-control': 'no-cache', 'x-accel-buffering': 'no'},
  })
}
