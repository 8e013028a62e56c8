import {connect} from 'node:net'

/** What came back, as it was sent. */
export type RawAnswer = {status: number; text: string}

const TIMEOUT_MS = 20_000

/** Asks for exactly these bytes: `fetch` would mend an address before it is sent. `status` is 0 where nothing came back. */
export function rawRequest(
  origin: string,
  target: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<RawAnswer> {
  const {hostname, port, host} = new URL(origin)
  const lines = Object.entries({host, connection: 'close', ...headers}).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  return new Promise((resolve) => {
    let text = ''
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${target} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1')
    })
    socket.setTimeout(TIMEOUT_MS, () => socket.destroy())
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1')
    })
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve({status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0), text}))
  })
}

/** Asks for all, a few at a time. */
export async function inTurns<One, Answer>(
  all: readonly One[],
  ask: (one: One) => Promise<Answer>,
  atOnce = 6,
): Promise<Answer[]> {
  const queue = [...all.entries()]
  const answers: Answer[] = []
  await Promise.all(
    Array.from({length: atOnce}, async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [index, one] = next
        answers[index] = await ask(one)
      }
    }),
  )
  return answers
}
