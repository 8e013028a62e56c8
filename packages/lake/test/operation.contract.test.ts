import {mkdtempSync, rmSync} from 'node:fs'
import {Agent, request as ask} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterEach, expect, jest, test} from '@jest/globals'
import parsePrometheus from 'parse-prometheus-text-format'

import {openLake} from '../src/open-lake.ts'
import {createLakeLog, createRequestIds} from '../src/operation/lake-log.ts'
import {serveLake} from '../src/server/serve.ts'
import {openTestLake, type TestLake} from './test-lake.ts'

jest.setTimeout(30_000)

const TOKEN = 'a token for the metrics'
let lake: TestLake | undefined
afterEach(() => {
  lake?.close()
  lake = undefined
})

test('metrics are for who has the token, by the names of endpoints, and another parser reads them', async () => {
  lake = openTestLake({metricsToken: TOKEN})
  await lake.client('editor').create({_id: 'a', _type: 'note'})
  await lake.client().fetch('*[_type == "note"]')
  await lake
    .client()
    .fetch('*[')
    .catch(() => undefined)
  expect((await lake.request('/metrics')).status).toBe(404)
  expect((await lake.request('/metrics', {role: 'administrator'})).status).toBe(404)
  const response = await lake.request('/metrics', {headers: {authorization: `Bearer ${TOKEN}`}})
  expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4')
  const families = parsePrometheus(await response.text())
  const family = (name: string) => families.find((one) => one.name === name)
  expect(family('lake_requests_total')).toMatchObject({type: 'COUNTER'})
  expect(family('lake_requests_total')?.metrics).toContainEqual({
    value: '1',
    labels: {endpoint: '/data/query/:dataset', method: 'GET', status: '400'},
  })
  expect(family('lake_request_duration_seconds')).toMatchObject({type: 'HISTOGRAM'})
  expect(family('lake_queries_refused_total')?.metrics).toEqual([{value: '1', labels: {code: 'queryParse'}}])
  expect(family('lake_transactions')?.metrics).toEqual([{value: '1', labels: {dataset: 'production'}}])
  expect(family('lake_listeners')?.metrics).toEqual([{value: '0', labels: {dataset: 'production'}}])
  expect(Number(family('lake_disk_free_bytes')?.metrics[0]?.value)).toBeGreaterThan(0)
  expect(family('lake_file_bytes')?.metrics.length).toBeGreaterThan(1)
})

test('a request keeps a well-formed id, in its answer and its error; anything else gets a new one', async () => {
  lake = openTestLake()
  const given = await lake.request('/v1/nothing', {headers: {'x-request-id': 'abcdef-0123456789'}})
  expect(given.headers.get('x-request-id')).toBe('abcdef-0123456789')
  expect(await given.json()).toMatchObject({statusCode: 501, requestId: 'abcdef-0123456789'})
  for (const wrong of ['short', 'x'.repeat(65), 'has a space in it', '{"level":"error"}']) {
    const made = await lake.request('/healthz', {headers: {'x-request-id': wrong}})
    expect(made.headers.get('x-request-id')).toMatch(/^[A-Za-z0-9]{22}$/)
  }
})

test('the log tells of a slow query and a failed sign-in with the request, and nothing of who it was or looked for', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'lake-operation-'))
  const lines: string[] = []
  const requestIds = createRequestIds()
  const log = createLakeLog({level: 'debug', requestIds}, {write: (line: string) => void lines.push(line)})
  let nowMs = Date.parse('2026-11-29T10:00:00Z')
  // Each look at the clock is a second later: every query is slow.
  const clock = {now: () => new Date((nowMs += 1000))}
  const open = openLake({
    dataDir,
    config: {limits: {slowQueryMs: 500}, allowedOrigins: ['http://studio.test']},
    log,
    clock,
    requestIds,
  })
  try {
    const {token} = open.parts.directory.addToken({label: 'Anna Example', roleNames: ['viewer']})
    const query = '*[_type == "person" && email == "anna@example.org" && name == $name]'
    const address = `http://lake.test/v1/data/query/production?query=${encodeURIComponent(query)}&$name="Anna+Example"`
    const headers = {authorization: `Bearer ${token}`, 'x-request-id': 'request-0001'}
    const answered = await open.fetch(new Request(address, {headers}), {address: '203.0.113.77'})
    expect(answered.status).toBe(200)
    log.error({error: new Error('Asking http://lake.test/?q=secret for bob@example.org failed')}, 'it failed')

    const told = lines.map((line): unknown => JSON.parse(line))
    expect(told).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        service: 'lake',
        requestId: 'request-0001',
        msg: 'a query was slow',
        query: '*[_type == "person" && email == "…" && name == $name]',
        params: ['name'],
        tried: 0,
        by: 'token',
      }),
    )
    expect(told).toContainEqual(expect.objectContaining({level: 'debug', msg: 'answered', status: 200}))
    const all = lines.join('')
    for (const personal of ['anna@', 'Anna', 'bob@', 'q=secret', '203.0.113.77', token])
      expect(all).not.toContain(personal)
  } finally {
    open.close()
    rmSync(dataDir, {recursive: true})
  }
})

test('a lake that stops says so, answers what it was asked, refuses what comes, and lets its listeners go', async () => {
  lake = openTestLake()
  const served = await serveLake(lake.lake, {host: '127.0.0.1', port: 0})
  const agent = new Agent({keepAlive: true, maxSockets: 1})
  const get = (path: string) =>
    new Promise<{status: number; text: string}>((resolve, reject) => {
      ask({agent, host: '127.0.0.1', port: served.port, path}, (response) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.on('end', () =>
          resolve({status: response.statusCode ?? 0, text: Buffer.concat(pieces).toString()}),
        )
      })
        .on('error', reject)
        .end()
    })
  expect((await get('/healthz')).status).toBe(200)
  lake.lake.announceStop()
  expect(await get('/healthz')).toMatchObject({status: 503, text: expect.stringContaining('stopping')})
  // Announced, it still serves: who sends requests here has not noticed yet.
  expect((await get('/v1/data/query/production?query=1')).status).toBe(200)

  const listening = await fetch(`${served.url}/v1/data/listen/production?query=*`)
  const heard = listening.text().catch(() => 'cut off')
  // A body that is still coming: half of it before the lake is asked to stop.
  const uploaded = Promise.withResolvers<number>()
  const upload = ask(
    {
      host: '127.0.0.1',
      port: served.port,
      path: '/v1/data/query/production',
      method: 'POST',
      headers: {'content-type': 'application/json'},
    },
    (response) => {
      response.resume()
      uploaded.resolve(response.statusCode ?? 0)
    },
  )
  upload.on('error', uploaded.reject)
  upload.write('{"query": ')
  await new Promise((resolve) => setTimeout(resolve, 100))
  const closed = served.close()
  setTimeout(() => upload.end('"1 + 1"}'), 400)
  expect(await uploaded.promise).toBe(200)
  await closed
  await heard
  await expect(fetch(`${served.url}/healthz`)).rejects.toThrow('fetch failed')
  agent.destroy()
})
