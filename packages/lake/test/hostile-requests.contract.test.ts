import {mkdtempSync, rmSync} from 'node:fs'
import {connect} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import {WebSocket} from 'ws'

import {MAX_NESTING} from '../src/domain/json.ts'
import {type SpawnedLake, spawnLake} from './spawn-lake.ts'

jest.setTimeout(60_000)

// A process of its own: what would end it is seen as its end, and by nobody else.
let dataDir: string
let lake: SpawnedLake
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'lake-hostile-'))
  lake = await spawnLake(dataDir, {LAKE_CONFIG: ''})
})
afterAll(async () => {
  await lake.kill()
  rmSync(dataDir, {recursive: true})
})

async function expectAnswers(): Promise<void> {
  const response = await fetch(new URL('/healthz', lake.url), {signal: AbortSignal.timeout(5000)})
  expect(response.status).toBe(200)
}

/** The first line that comes back, of a request that no client would write. */
function send(text: string, {hangUp = false} = {}): Promise<string> {
  return new Promise((resolve) => {
    let got = ''
    const socket = connect(Number(new URL(lake.url).port), '127.0.0.1', () => {
      socket.write(text)
      if (hangUp) socket.resetAndDestroy()
    })
    socket.on('data', (chunk: Buffer) => {
      got += chunk.toString('latin1')
    })
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve(got.split('\r\n')[0] ?? ''))
  })
}

const upgrade = (target: string) =>
  [
    `GET ${target} HTTP/1.1`,
    'Host: lake',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    '\r\n',
  ].join('\r\n')

test.each(['http://[', '//', 'http://x:99999/', '*', '/v1/socket/..%2f', '/healthz'])(
  'a socket asked for at %s is refused, and the lake goes on',
  async (target) => {
    expect(await send(upgrade(target))).toBe('HTTP/1.1 404 Not Found')
    await expectAnswers()
  },
)

test('who hangs up while a socket is refused does no harm', async () => {
  await Promise.all(Array.from({length: 30}, () => send(upgrade('/nothing'), {hangUp: true})))
  await expectAnswers()
})

test.each(['//', 'http://[', '/%', '/v1/%ff', '/v1/data/query/%00', '/v1/data/doc/production/%E0%A4%A'])(
  'an address that is none, %s, is answered',
  async (target) => {
    const first = await send(`GET ${target} HTTP/1.1\r\nHost: lake\r\nConnection: close\r\n\r\n`)
    expect(first).toMatch(/^HTTP\/1\.1 (?:200|400|404|501) /)
    await expectAnswers()
  },
)

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

test.each([
  ['/v1/socket/production', nested(200_000)],
  [
    '/v1/socket/production',
    `{"jsonrpc":"2.0","id":1,"method":"presence_announce","params":{"data":{"sessionId":"a","locations":[${nested(200_000)}]}}}`,
  ],
  ['/v1/socket/production', '{"jsonrpc":"2.0","id":1,"method":"__proto__"}'],
  ['/v1/streams', nested(200_000)],
  ['/v1/streams', '{"open":1,"url":"http://[","headers":{}}'],
  ['/v1/streams', '{"open":1,"url":"/v1/data/listen/production?query=*","headers":{"a b":"c\\r\\nd"}}'],
])('what a stranger says on %s does no harm', async (path, message) => {
  const socket = new WebSocket(lake.url.replace('http', 'ws') + path)
  await new Promise((resolve, reject) => {
    socket.on('open', resolve)
    socket.on('error', reject)
  })
  socket.send(message)
  // What was sent before it was read is answered before a ping is: then it has been dealt with.
  const dealtWith = new Promise((resolve) => {
    socket.on('pong', resolve)
    socket.on('close', resolve)
  })
  socket.ping()
  await dealtWith
  socket.terminate()
  await expectAnswers()
})

test.each(['/v1/data/query/production', '/v1/data/mutate/production', '/v1/data/actions/production'])(
  'a body nested without end is refused in words at %s',
  async (path) => {
    const response = await fetch(new URL(path, lake.url), {
      method: 'POST',
      body: `{"actions":[{"actionType":${nested(200_000)}}]}`,
      headers: {'content-type': 'application/json'},
    })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(`nested deeper than ${MAX_NESTING} levels`)
    await expectAnswers()
  },
)

test.each([
  ['brackets', '('.repeat(50_000) + '1' + ')'.repeat(50_000)],
  ['arrays', nested(50_000)],
  ['negations', '!'.repeat(50_000) + 'true'],
  ['powers', '9**9**9**9'],
  ['a path of many stars', `"${'a.'.repeat(500)}b" in path("${'**.'.repeat(30)}c")`],
  ['a match of many stars', `"${'aaaaaaaaaa '.repeat(2_000)}" match "${'*a'.repeat(30)}b"`],
])('a query of %s costs little', async (_name, query) => {
  const began = performance.now()
  const response = await fetch(new URL('/v1/data/query/production', lake.url), {
    method: 'POST',
    body: JSON.stringify({query}),
    headers: {'content-type': 'application/json'},
  })
  await response.body?.cancel()
  expect([200, 400]).toContain(response.status)
  // Far below the time that a query may take: it was not ended for it.
  expect(performance.now() - began).toBeLessThan(8000)
  await expectAnswers()
})
