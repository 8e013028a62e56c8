import {createServer, request} from 'node:http'

import {expect, test} from '@jest/globals'

import {isBearer} from './bearer.ts'
import {kindOfRequest} from './kind-of-request.ts'
import {requestIdOf} from './request-id.ts'
import {createSiteMetrics} from './site-metrics.ts'
import {stopServing} from './stop.ts'

test('an id that is well-formed is taken, any other is made', () => {
  const made = () => 'made'
  expect(requestIdOf('0123-abcd_EFGH', made)).toBe('0123-abcd_EFGH')
  for (const wrong of [
    undefined,
    'short',
    'x'.repeat(65),
    'with a space',
    ['two', 'of them'],
    '{"level":50}',
  ])
    expect(requestIdOf(wrong, made)).toBe('made')
})

test.each([
  ['/', 'page'],
  ['/library/ketamine?x=1', 'page'],
  ['/feed.atom', 'data'],
  ['/_next/static/a.js', 'asset'],
  ['/api/revalidate', 'api'],
  ['/healthz', 'health'],
  ['/metrics', 'metrics'],
])('%s is of the kind %s', (url, kind) => {
  expect(kindOfRequest(url)).toBe(kind)
})

test('a token is compared as a whole', () => {
  expect(isBearer('Bearer abc', 'abc')).toBe(true)
  for (const wrong of [undefined, '', 'abc', 'Bearer ab', 'Bearer abcd', 'bearer abc'])
    expect(isBearer(wrong, 'abc')).toBe(false)
})

test('figures count what happened', async () => {
  const metrics = createSiteMetrics({answersBytes: () => 7, sharedIsReady: () => false})
  metrics.request({kind: 'page', source: 'memory', status: 200, seconds: 0.004})
  metrics.count('page-made')
  metrics.count('lake-unreachable')
  const {body} = await metrics.text()
  for (const line of [
    'site_requests_total{kind="page",source="memory",status="200"} 1',
    'site_request_duration_seconds_bucket{le="0.005",kind="page"} 1',
    'site_pages_made_total 1',
    'site_lake_reachable 0',
    'site_answers_memory_bytes 7',
    'site_redis_reachable 0',
  ])
    expect(body.split('\n')).toContain(line)
})

test('what is being answered when a stop is asked for is answered to its end', async () => {
  const gate = Promise.withResolvers<void>()
  const server = createServer((_, response) => void gate.promise.then(() => response.end('whole')))
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const answered = new Promise<string>((resolve, reject) => {
    request({port, host: '127.0.0.1'}, (response) =>
      response.on('data', (data: Buffer) => resolve(data.toString())),
    )
      .on('error', reject)
      .end()
  })
  await new Promise((done) => server.once('request', done))
  const order: string[] = []
  const stopped = stopServing({
    server,
    announce: () => void order.push('announced'),
    close: async () => void order.push('closed'),
    delayMs: 20,
    wait: (ms) => new Promise((done) => void setTimeout(done, ms).unref()),
  })
  setTimeout(gate.resolve, 100)
  expect(await answered).toBe('whole')
  await stopped
  expect(order).toEqual(['announced', 'closed'])
})
