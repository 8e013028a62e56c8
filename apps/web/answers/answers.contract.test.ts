import {createServer, type IncomingMessage, request, type Server, type ServerResponse} from 'node:http'
import {brotliDecompressSync, gunzipSync} from 'node:zlib'

import {afterEach, expect, test} from '@jest/globals'

import {createAnswers} from './answers.ts'
import {createAsk} from './ask-handler.ts'
import {answersByKind} from './by-kind.ts'
import {createListener} from './listener.ts'
import {createMemory} from './memory.ts'
import {addressPages, staticPages} from './page-kinds.ts'

const STATIC = {'content-type': 'text/html; charset=utf-8', 'cache-control': 's-maxage=3600', vary: 'rsc'}
const MAX_ANSWER_BYTES = 1_000_000

let server: Server | undefined

afterEach(async () => {
  server?.closeAllConnections()
  await new Promise((done) => server?.close(done))
})

/** A small site behind the memory. `gate` holds its pages back; what it is asked is written down. */
async function site() {
  const state = {
    text: 'word '.repeat(5000),
    gate: Promise.resolve(),
    changeGate: Promise.resolve(),
    arrived: 0,
    clockMs: 0,
    refuses: false,
    nonce: 0,
  }
  const asked: {path: string; headers: IncomingMessage['headers']}[] = []
  const delayed: (() => void)[] = []
  const upstream = async (incoming: IncomingMessage, response: ServerResponse) => {
    const {method, url = ''} = incoming
    asked.push({path: `${method} ${url}`, headers: incoming.headers})
    if (url === '/api/revalidate') {
      incoming.resume()
      await state.changeGate
      response.writeHead(state.refuses ? 401 : 200).end()
    } else if (url === '/broken') throw new Error('It broke.')
    else if (url === '/each')
      response.writeHead(200, {...STATIC, 'cache-control': 'private, no-store'}).end('each')
    else if (url.startsWith('/search')) {
      state.nonce += 1
      const script = url.endsWith('late')
        ? '<template id="B:0"></template>'
        : '<link rel="stylesheet" href="/a.css" nonce="n"/>'
      const headers = {...STATIC, 'cache-control': 'private, no-store', link: '</a.js>; rel=preload'}
      response.writeHead(200, {
        ...headers,
        'content-security-policy': `script-src 'self' 'nonce-${state.nonce}'`,
      })
      response.end(
        `<html><body>${script}${state.text}<script nonce="${state.nonce}">x()</script></body></html>`,
      )
    } else if (url === '/large') response.writeHead(200, STATIC).end('x'.repeat(MAX_ANSWER_BYTES + 1))
    else if (url === '/missing') response.writeHead(404, STATIC).end('missing')
    else {
      // As it was when it was begun.
      const {text} = state
      await state.gate
      response.writeHead(200, STATIC).end(text)
    }
  }
  const memory = createMemory({nowMs: () => state.clockMs, maxBytes: 10_000_000})
  const addressMemory = createMemory({nowMs: () => state.clockMs, maxBytes: 1_000_000})
  const asks = createAsk(upstream, {host: 'site.test', address: '127.0.0.1', maxBytes: MAX_ANSWER_BYTES})
  const answers = answersByKind({
    static: createAnswers({ask: asks, memory, rules: staticPages}),
    address: createAnswers({ask: asks, memory: addressMemory, rules: addressPages}),
  })
  const failures: unknown[] = []
  const listening = createServer(
    createListener({
      handler: upstream,
      answers,
      later: (run) => void delayed.push(run),
      failed: (_, error) => void failures.push(error),
    }),
  )
  listening.on('request', () => {
    state.arrived += 1
  })
  server = listening
  await new Promise<void>((done) => void listening.listen(0, '127.0.0.1', done))
  const address = listening.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    state,
    asked,
    delayed,
    failures,
    port,
    get: (path: string, options: Options = {}) => ask(port, path, options),
  }
}

type Options = {method?: string; headers?: Record<string, string>; signal?: AbortSignal}

/** As it comes over the wire: nothing is decompressed. */
function ask(port: number, path: string, options: Options) {
  return new Promise<{status: number; headers: IncomingMessage['headers']; body: Buffer}>(
    (resolve, reject) => {
      request({port, host: '127.0.0.1', path, ...options}, (response) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.on('error', reject)
        response.on('end', () =>
          resolve({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces)}),
        )
      })
        .on('error', reject)
        .end()
    },
  )
}

const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((done) => setTimeout(done, 5))
}

function gate() {
  const {promise, resolve} = Promise.withResolvers<void>()
  return {promise, open: resolve}
}

test('one page made serves every form of it, with the lengths, the tag and the headers that belong to it', async () => {
  const {get, asked, state} = await site()
  const plain = await get('/a')
  const gzip = await get('/a', {headers: {'accept-encoding': 'gzip'}})
  const br = await get('/a', {headers: {'accept-encoding': 'gzip, br'}})
  const head = await get('/a', {method: 'HEAD', headers: {'accept-encoding': 'br'}})
  expect(asked.map(({path}) => path)).toEqual(['GET /a'])
  expect(plain.body.toString()).toBe(state.text)
  expect(gunzipSync(gzip.body).toString()).toBe(state.text)
  expect(brotliDecompressSync(br.body).toString()).toBe(state.text)
  expect([plain, gzip, br].map(({headers}) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br'])
  expect(
    [plain, gzip, br].map(({headers, body}) => Number(headers['content-length']) === body.length),
  ).toEqual([true, true, true])
  expect(br.headers).toMatchObject({...STATIC, vary: 'rsc, Accept-Encoding', etag: plain.headers.etag})
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([
    200,
    String(br.body.length),
    0,
  ])
})

test('who has the page is told so, and who has another gets this one', async () => {
  const {get} = await site()
  const {etag = ''} = (await get('/a')).headers
  const same = await get('/a', {headers: {'if-none-match': `"other", ${etag}`}})
  expect([same.status, same.body.length, same.headers.etag]).toEqual([304, 0, etag])
  expect((await get('/a', {headers: {'if-none-match': '"other"'}})).status).toBe(200)
})

test('the page for everybody is asked for with nothing of the visitor who came first', async () => {
  const {get, asked} = await site()
  await get('/a', {
    headers: {'user-agent': 'somebody', 'x-forwarded-for': '192.0.2.7', 'if-none-match': '"x"'},
  })
  expect(asked.map(({headers}) => headers)).toEqual([
    {host: 'site.test', accept: 'text/html', 'x-forwarded-for': '127.0.0.1', connection: 'close'},
  ])
})

test('who asks at the same time waits for the same page, also when the first of them leaves', async () => {
  const {get, asked, state} = await site()
  const {promise, open} = gate()
  state.gate = promise
  const leaving = new AbortController()
  const left = get('/a', {signal: leaving.signal}).then(
    () => 'answered',
    () => 'left',
  )
  await until(() => asked.length === 1)
  const others = [get('/a'), get('/a'), get('/a')]
  await until(() => state.arrived === 4)
  leaving.abort()
  expect(await left).toBe('left')
  open()
  expect((await Promise.all(others)).map(({body}) => body.toString() === state.text)).toEqual([
    true,
    true,
    true,
  ])
  expect(asked).toHaveLength(1)
})

test('a page is made again after its second', async () => {
  const {get, state} = await site()
  await get('/a')
  state.text = 'new'
  state.clockMs += 999
  expect((await get('/a')).body.toString()).not.toBe('new')
  state.clockMs += 1
  expect((await get('/a')).body.toString()).toBe('new')
})

test('after the news of a change nothing is as it was before, and once more when late renders are over', async () => {
  const {get, state, delayed} = await site()
  await get('/a')
  state.text = 'new'
  await get('/api/revalidate', {method: 'POST'})
  expect((await get('/a')).body.toString()).toBe('new')
  state.text = 'newer'
  expect((await get('/a')).body.toString()).toBe('new')
  expect(delayed).toHaveLength(1)
  for (const run of delayed) run()
  expect((await get('/a')).body.toString()).toBe('newer')
})

test('a page that was begun before a change is neither kept nor given to who asks after it', async () => {
  const {get, asked, state} = await site()
  const {promise, open} = gate()
  state.gate = promise
  const before = get('/a')
  await until(() => asked.length === 1)
  state.text = 'new'
  await get('/api/revalidate', {method: 'POST'})
  const after = get('/a')
  await until(() => asked.length === 3)
  open()
  expect((await before).body.toString()).not.toBe('new')
  expect((await after).body.toString()).toBe('new')
  expect((await get('/a')).body.toString()).toBe('new')
})

test('while the news of a change is being answered nothing comes from memory', async () => {
  const {get, asked, state} = await site()
  await get('/a')
  const {promise, open} = gate()
  state.changeGate = promise
  const told = get('/api/revalidate', {method: 'POST'})
  await until(() => asked.length === 2)
  state.text = 'new'
  expect((await get('/a')).body.toString()).toBe('new')
  open()
  await told
})

test('who may not tell of changes makes nothing be forgotten', async () => {
  const {get, asked, state, delayed} = await site()
  await get('/a')
  state.refuses = true
  expect((await get('/api/revalidate', {method: 'POST'})).status).toBe(401)
  await get('/a')
  expect(asked.filter(({path}) => path === 'GET /a')).toHaveLength(1)
  expect(delayed).toHaveLength(0)
})

test('what is not for everybody comes from the site itself, to the visitor who asks', async () => {
  const {get, asked} = await site()
  const options = {headers: {'user-agent': 'somebody'}}
  expect((await get('/each', options)).body.toString()).toBe('each')
  expect((await get('/each', options)).body.toString()).toBe('each')
  expect(asked.map(({headers}) => headers['user-agent'])).toEqual([undefined, 'somebody', 'somebody'])
  expect((await get('/missing')).status).toBe(404)
  const large = await get('/large')
  expect([large.body.length, large.headers.etag]).toEqual([MAX_ANSWER_BYTES + 1, undefined])
  expect((await get('/a', {headers: {cookie: 'a=b'}})).headers.etag).toBeUndefined()
})

test('a page of an address is made once a second, and comes without Next’s scripts and the word that names them', async () => {
  const {get, asked, state} = await site()
  state.text = 'found'
  const [first, second] = await Promise.all([get('/search?q=a'), get('/search?q=a')])
  const other = await get('/search?q=b')
  expect(asked.map(({path}) => path)).toEqual(['GET /search?q=a', 'GET /search?q=b'])
  for (const {body, headers} of [first, second, other]) {
    expect(body.toString()).toBe('<html><body><link rel="stylesheet" href="/a.css"/>found</body></html>')
    expect(headers['content-security-policy']).toContain("script-src 'self';")
    expect(headers['cache-control']).toBe('private, no-store')
    expect(headers['link']).toBeUndefined()
  }
  state.text = 'changed'
  expect((await get('/search?q=a')).body.toString()).toContain('found')
  await get('/api/revalidate', {method: 'POST'})
  expect((await get('/search?q=a')).body.toString()).toContain('changed')
})

test('a page of an address that needs its scripts is made for each visitor, with a word of its own', async () => {
  const {get} = await site()
  const nonce = async () =>
    /nonce-(\d+)/.exec(String((await get('/search?late')).headers['content-security-policy']))?.[1]
  const seen = [await nonce(), await nonce(), await nonce()]
  expect(seen).not.toContain(undefined)
  expect(new Set(seen).size).toBe(3)
})

test('an error is answered as one, and the next request is served', async () => {
  const {get, failures} = await site()
  expect((await get('/broken')).status).toBe(500)
  expect(failures).toHaveLength(1)
  expect((await get('/a')).status).toBe(200)
})

test('a stranger who never ends what he sends does not keep the memory off', async () => {
  const {get, asked, port, state} = await site()
  // The route answers when it has read all of it.
  const {promise, open} = gate()
  state.changeGate = promise
  await get('/a')
  const stranger = request({port, host: '127.0.0.1', path: '/api/revalidate', method: 'POST'})
  stranger.on('error', () => {})
  stranger.write('{')
  await until(() => state.arrived === 2)
  await get('/a')
  await get('/a')
  expect(asked.filter(({path}) => path === 'GET /a')).toHaveLength(1)
  stranger.destroy()
  open()
})
