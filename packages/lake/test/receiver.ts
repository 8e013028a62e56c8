import {createServer, type IncomingHttpHeaders} from 'node:http'

/** A webhook's receiver on a free port, which keeps what it gets and answers as it is told. */
export type Receiver = {
  url: string
  requests: {headers: IncomingHttpHeaders; text: string; body: unknown}[]
  /** Resolves when so many requests have come in. */
  received: (count: number) => Promise<void>
  /** The answers to the next requests about a document; 200 after them. */
  answerNext: (documentId: string, ...statuses: number[]) => void
  close: () => Promise<void>
}

export async function startReceiver(port = 0): Promise<Receiver> {
  const requests: Receiver['requests'] = []
  const answers = new Map<string, number[]>()
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const text = Buffer.concat(parts).toString('utf8')
      requests.push({headers: request.headers, text, body: JSON.parse(text)})
      const documentId = String(request.headers['sanity-document-id'])
      response.writeHead(answers.get(documentId)?.shift() ?? 200).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the receiver has no port')
  return {
    url: `http://127.0.0.1:${address.port}/hook`,
    requests,
    received: async (count) => {
      const giveUpAtMs = Date.now() + 15_000
      while (requests.length < count) {
        if (Date.now() > giveUpAtMs) throw new Error(`only ${requests.length} of ${count} requests came`)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    },
    answerNext: (documentId, ...statuses) => {
      answers.set(documentId, statuses)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
