import {createServer, type IncomingMessage, request, type ServerResponse} from 'node:http'
import {duplexPair} from 'node:stream'

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

/** An answer to nobody in particular. */
export type Asked = {response: IncomingMessage; body: Buffer}

/** Gives undefined where the answer is not `wanted`, by what its head says, or is larger than may be kept. */
export type Ask = (path: string, wanted: (response: IncomingMessage) => boolean) => Promise<Asked | undefined>

/**
 * Asks a handler for a page over a connection in memory, with nothing of a visitor's in the request: what it answers
 * can be meant for everybody. No `accept-encoding`, so that it is not compressed.
 */
export function createAsk(
  handler: Handler,
  {host, address, maxBytes}: {host: string; address: string; maxBytes: number},
): Ask {
  // Next takes the last from the connection, and this one has no address.
  const headers = {host, accept: 'text/html', 'x-forwarded-for': address}
  // It never listens: its connections are handed to it.
  const answer = async (incoming: IncomingMessage, response: ServerResponse) => {
    try {
      await handler(incoming, response)
    } catch {
      response.destroy()
    }
  }
  const server = createServer((incoming, response) => void answer(incoming, response))
  return (path, wanted) =>
    new Promise((resolve, reject) => {
      const [near, far] = duplexPair()
      server.emit('connection', far)
      const asked = request({path, headers, createConnection: () => near})
      asked.once('error', reject)
      asked.once('response', (response) => {
        // Once it is settled, what goes wrong with the rest is of no interest.
        const leave = () => {
          asked.on('error', () => {})
          asked.destroy()
          resolve(undefined)
        }
        if (!wanted(response)) return leave()
        const pieces: Buffer[] = []
        let sizeBytes = 0
        response.on('data', (piece: Buffer) => {
          pieces.push(piece)
          sizeBytes += piece.length
          if (sizeBytes > maxBytes) leave()
        })
        response.once('error', reject)
        response.once('end', () => resolve({response, body: Buffer.concat(pieces)}))
      })
      asked.end()
    })
}
