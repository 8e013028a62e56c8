import type {Json} from '../domain/json.ts'

/** A listener that lags behind by more than this is let go: memory is never without bound. */
const MOST_WAITING_BYTES = 8_000_000
/** Proxies and browsers drop a silent connection after a minute or so. */
const KEEP_ALIVE_MS = 15_000

export type EventSink = {
  send: (event: string, data: Json, id?: string) => void
  close: () => void
}

/**
 * A response of server-sent events. `start` gets the sink, and answers what to do when the stream ends
 * for whatever reason: the reader left, the reader lags, or the lake closes it.
 */
export function eventStream(start: (sink: EventSink) => () => void): Response {
  const encoder = new TextEncoder()
  let end = () => {}
  const stream = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        let open = true
        let stop: (() => void) | undefined
        const write = (text: string) => {
          if (!open) return
          if ((controller.desiredSize ?? 0) < -MOST_WAITING_BYTES) return end()
          controller.enqueue(encoder.encode(text))
        }
        const keepAlive = setInterval(() => write(': keep-alive\n\n'), KEEP_ALIVE_MS)
        keepAlive.unref()
        end = () => {
          if (!open) return
          open = false
          clearInterval(keepAlive)
          stop?.()
          controller.close()
        }
        stop = start({
          send: (event, data, id) => {
            const idLine = id === undefined ? '' : `id: ${id}\n`
            write(`${idLine}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
          },
          close: () => end(),
        })
        if (!open) stop()
      },
      cancel: () => {
        // The stream is closed already by its reader; only our side is left to tidy up.
        endQuietly()
      },
    },
    new ByteLengthQueuingStrategy({highWaterMark: 1_000_000}),
  )
  const endQuietly = () => {
    try {
      end()
    } catch {
      // controller.close() throws on a cancelled stream: nothing is left to close.
    }
  }
  return new Response(stream, {
    headers: {'content-type': 'text/event-stream', 'cache-control': 'no-cache', 'x-accel-buffering': 'no'},
  })
}
