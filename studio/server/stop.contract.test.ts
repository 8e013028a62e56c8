import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {connect, createServer, type Socket} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterEach, beforeEach, expect, jest, test} from '@jest/globals'

jest.setTimeout(30_000)

/** Longer than what the system keeps for a socket: it is still being sent when the stop is asked for. */
const LARGE_BYTES = 20_000_000
/** `npm start` waits for so long. */
const MOST_MS = 5000

let folder: string
let port: number
let server: ChildProcess
const sockets: Socket[] = []

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'studio-stop-'))
  mkdirSync(join(folder, 'static'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Studio</title>')
  writeFileSync(join(folder, 'static/large-DZ_xrcyK.js'), 'a'.repeat(LARGE_BYTES))
  port = await freePort()
  server = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, '../serve.ts')],
    {
      env: {...process.env, STUDIO_DIST_DIR: folder, STUDIO_PORT: String(port), SANITY_PROJECT_ID: ''},
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  if (server.stdout === null) throw new Error('the server says nothing')
  await once(server.stdout, 'data')
})

afterEach(() => {
  server.kill('SIGKILL')
  for (const socket of sockets.splice(0)) socket.destroy()
  rmSync(folder, {recursive: true})
})

/** A connection on which this was written. */
async function open(text: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  sockets.push(socket)
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.write(text)
  return socket
}

async function stopped(signal: NodeJS.Signals): Promise<{code: unknown; ms: number}> {
  const beganMs = performance.now()
  server.kill(signal)
  const [code]: unknown[] = await once(server, 'exit')
  return {code, ms: performance.now() - beganMs}
}

const ask = (path: string) => `GET ${path} HTTP/1.1\r\nHost: studio\r\n\r\n`

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends it at once while a browser keeps its connection for later',
  async (signal) => {
    const idle = await open(ask('/'))
    await once(idle, 'data')
    const {code, ms} = await stopped(signal)
    expect(code).toBe(0)
    expect(ms).toBeLessThan(2000)
  },
)

test('what is being sent is sent to its end', async () => {
  const reader = await open(ask('/static/large-DZ_xrcyK.js'))
  let received = 0
  await once(reader, 'data')
  const ended = stopped('SIGTERM')
  reader.on('data', (chunk: Buffer) => {
    received += chunk.length
  })
  const {code, ms} = await ended
  expect(code).toBe(0)
  // At once when it has been sent, not when a time is over.
  expect(ms).toBeLessThan(2500)
  expect(received).toBeGreaterThan(LARGE_BYTES - 1_000_000)
})

test('neither who reads nothing nor who never ends his request holds it up', async () => {
  const deaf = await open(ask('/static/large-DZ_xrcyK.js'))
  deaf.pause()
  await open('GET / HTTP/1.1\r\nHost: stu')
  await new Promise((resolve) => setTimeout(resolve, 200))
  const {code, ms} = await stopped('SIGTERM')
  expect(code).toBe(0)
  expect(ms).toBeLessThan(MOST_MS)
})

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const free = createServer()
    free.once('error', reject)
    free.listen(0, '127.0.0.1', () => {
      const address = free.address()
      free.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
