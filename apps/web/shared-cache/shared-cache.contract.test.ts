import {type ChildProcess, spawn} from 'node:child_process'
import {createServer} from 'node:net'
import {serialize} from 'node:v8'
import {zstdCompressSync} from 'node:zlib'

import {afterEach, beforeEach, expect, jest, test} from '@jest/globals'

import {decodePage} from './page-entry.ts'
import {connectRedis} from './redis-connection.ts'
import {createSharedCache, type NewPage, type SharedCache} from './shared-cache.ts'

jest.setTimeout(30_000)

/** Beside what is asked of it, a hung Redis may take so long. */
const SOON_MS = 1500

let port: number
let redis: ChildProcess
const open: SharedCache[] = []

beforeEach(async () => {
  port = await freePort()
  redis = await startRedis()
})
afterEach(async () => {
  for (const cache of open.splice(0)) cache.close()
  await stopRedis()
})

/** A page as Next hands it over, read from bytes as one that comes from Redis. */
async function page(html: string): Promise<NewPage> {
  const value = {
    kind: 'APP_PAGE',
    html,
    rscData: Buffer.from('data'),
    headers: {'x-next-cache-tags': 'library,document:a'},
    postponed: undefined,
    status: 200,
    segmentData: new Map([['/a', Buffer.from('segment')]]),
  }
  const tags = ['library', 'document:a']
  const cacheControl = {revalidate: 3600, expire: 7200}
  const stamp = {epoch: '', number: 0}
  const entry = await decodePage(
    zstdCompressSync(serialize({stamp, tags, lastModified: 1000, cacheControl, value})),
  )
  if (entry === undefined) throw new Error('It is a page.')
  return {tags, cacheControl, lastModified: entry.lastModified, value: entry.value}
}

test('a page that one has made the other finds, whole, until a change that touches it', async () => {
  const [one, two] = [await join(), await join()]
  await one.cache.keepPage('k', await page('first'))
  expect((await two.cache.page('k'))?.value).toMatchObject({
    html: 'first',
    rscData: Buffer.from('data'),
    segmentData: new Map([['/a', Buffer.from('segment')]]),
  })
  await one.cache.expire(['document:b'])
  await two.cache.learn()
  expect(await two.cache.page('k')).toBeDefined()
  await one.cache.expire(['document:a'])
  await two.cache.learn()
  expect(await two.cache.page('k')).toBeUndefined()
  expect(two.expired).toEqual([['library'], ['document:b'], ['document:a']])
})

test('what was made before a change that its maker had not heard of does not hold', async () => {
  const [one, two, late] = [await join(), await join(), await join()]
  await one.cache.expire(['document:a'])
  await late.cache.keepPage('k', await page('of before'))
  await two.cache.learn()
  expect(await two.cache.page('k')).toBeUndefined()
  await late.cache.learn()
  await late.cache.keepPage('k', await page('of now'))
  expect(await two.cache.page('k')).toBeDefined()
})

test('a Redis that has forgotten everything: nothing that was held before is trusted', async () => {
  const {cache, expired} = await join()
  await cache.keepPage('k', await page('first'))
  await stopRedis()
  redis = await startRedis()
  await until(() => cache.learn())
  expect(expired.length).toBeGreaterThan(1)
  expect(expired.every((tags) => tags.includes('library'))).toBe(true)
  expect(await cache.page('k')).toBeUndefined()
})

test('who could not tell the others makes it good once Redis is back, though nobody has asked', async () => {
  const {cache} = await join()
  const other = await join()
  await stopRedis()
  await expect(cache.expire(['document:a'])).rejects.toThrow(/closed|offline|Redis|ECONN/i)
  redis = await startRedis()
  await until(() => cache.learn())
  await until(() => other.cache.learn())
  expect(other.expired.at(-1)).toEqual(['library'])
})

test('a Redis that hangs makes nobody wait', async () => {
  const {cache, failures} = await join()
  await cache.keepPage('k', await page('first'))
  redis.kill('SIGSTOP')
  const beganMs = performance.now()
  expect(await cache.learn()).toBe(false)
  expect(performance.now() - beganMs).toBeLessThan(SOON_MS)
  expect(failures).toContain('learn')
  redis.kill('SIGCONT')
})

test('a result that one has seen taken back, no other takes for good', async () => {
  const [one, two] = [await join(), await join()]
  expect(await two.cache.result('q')).toBeUndefined()
  await one.cache.keepResult('q', '{"title":"a story"}')
  expect(await two.cache.result('q')).toBe('{"title":"a story"}')
  await one.cache.keepResult('q', 'null')
  expect(await two.cache.result('q')).toBe('null')
})

async function join() {
  const expired: (readonly string[])[] = []
  const failures: string[] = []
  const silent = {info: () => {}, warn: () => {}}
  const cache = createSharedCache({
    connect: (calls) =>
      connectRedis({url: `redis://127.0.0.1:${port}`, log: silent, lost: calls.lost, changed: () => {}}),
    buildId: 'build',
    newEpoch: () => crypto.randomUUID(),
    expired: (tags) => void expired.push(tags),
    failed: (what) => void failures.push(what),
  })
  open.push(cache)
  await until(() => cache.isReady())
  await cache.learn()
  return {cache, expired, failures}
}

async function startRedis(): Promise<ChildProcess> {
  const child = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', '/tmp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  let said = ''
  child.stdout.on('data', (piece: Buffer) => {
    said += piece.toString()
  })
  await until(() => said.includes('Ready to accept connections'))
  return child
}

async function stopRedis(): Promise<void> {
  const ended = new Promise((done) => redis.once('exit', done))
  if (redis.exitCode !== null || redis.signalCode !== null) return
  redis.kill('SIGKILL')
  await ended
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadlineMs = performance.now() + 10_000
  while (!(await holds())) {
    if (performance.now() > deadlineMs)
      throw new Error('It did not come to hold within 10 s (redis-server?).')
    await new Promise((done) => setTimeout(done, 20))
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
