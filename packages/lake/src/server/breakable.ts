import type {Socket} from 'node:net'

import type {Log} from '../ports.ts'

/**
 * A response of events that the lake may break off: then its connection ends, and the log says why in one line. The
 * server would print the error with its stack, as if something were wrong with the lake.
 */
export function breakable(response: Response, socket: Socket, log: Log): Response {
  if (!response.body || response.headers.get('content-type') !== 'text/event-stream') return response
  const reader = response.body.getReader()
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const {done, value} = await reader.read()
          if (done) controller.close()
          else controller.enqueue(value)
        } catch (error) {
          log.warn({reason: error instanceof Error ? error.message : String(error)}, 'a listener was dropped')
          socket.destroy()
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    // Nothing is read before it is wanted: what waits is counted where the events are made.
    {highWaterMark: 0},
  )
  return new Response(body, {status: response.status, headers: response.headers})
}
