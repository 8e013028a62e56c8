import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {withdrawConsent} from '@healing-library/content/rules/testimonials'
import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {encodeSignatureHeader} from '@sanity/webhook'
import {z} from 'zod'

import {roundRobin, type Running, startInstance, startRedis} from './harness/instances.ts'
import {lakeClient} from './harness/lake-client.ts'
import {currentLibrary, freePort, lakeCommand, type Library, until} from './harness/library.ts'
import {publishStory} from './harness/story.ts'

jest.setTimeout(120_000)

/** What a publish, and a withdrawal, may take to be seen at every instance. */
const SEEN_WITHIN_MS = 2000
const METRICS_TOKEN = 'a token that reads metrics'
const GUIDE = 'guide-psilocybin'
const PATH = '/library/psilocybin'

let library: Library
let editor: SanityClient
let folder: string
let redisPort: number
let redis: Running
let instances: Running[]
let proxy: {url: string; close: () => void}
let summaryBefore: unknown

beforeAll(async () => {
  library = await currentLibrary()
  editor = lakeClient(
    library,
    await lakeCommand(['token', 'add', 'two instances', '--role', 'administrator']),
  )
  folder = await mkdtemp(join(tmpdir(), 'two-instances-'))
  redisPort = await freePort()
  redis = await startRedis(redisPort, folder)
  const environment = {REDIS_URL: `redis://127.0.0.1:${redisPort}`, METRICS_TOKEN}
  instances = await Promise.all(['one', 'two'].map((name) => startInstance(library, name, environment)))
  proxy = await roundRobin(instances.map(({port}) => port))
  summaryBefore = (await editor.getDocument(GUIDE))?.['summary']
})

afterAll(async () => {
  await editor.patch(GUIDE).set({summary: summaryBefore}).commit()
  proxy.close()
  await Promise.all([...instances.map((one) => one.stop('SIGKILL')), redis.stop('SIGKILL')])
  await rm(folder, {recursive: true, force: true})
})

test('what one instance has heard of, both show; a page is made once for both', async () => {
  const summary = `Psilocybin, as it was said to one of two at ${Date.now()}.`
  await Promise.all(instances.map((one) => textOf(one, PATH)))
  await editor.patch(GUIDE).set({summary}).commit({visibility: 'sync'})
  await tellOne({_id: GUIDE, _type: 'substanceGuide', slug: 'psilocybin', operation: 'update'})
  await seen((text) => text.includes(summary))

  // Past the second time that the tags are expired, the page stands: one makes it, the other finds it.
  await new Promise((done) => setTimeout(done, 2500))
  const [one, two] = instances
  if (one === undefined || two === undefined) throw new Error('There are two.')
  await textOf(one, PATH)
  const before = await metricOf(two, 'site_pages_made_total')
  expect(await textOf(two, PATH)).toContain(summary)
  expect(await metricOf(two, 'site_pages_made_total')).toBe(before)
  expect(await metricOf(two, 'site_pages_found_shared_total')).toBeGreaterThan(0)
})

test('a story that was withdrawn is gone from both; Redis that dies costs no page, and nothing old comes back with it', async () => {
  const stamp = Date.now().toString(36)
  const words = {
    title: `Tarn${stamp}`,
    quote: `Fjord${stamp}`,
    name: `Heron${stamp}`,
    context: `Moor${stamp}`,
  }
  const story = {id: `testimonial-e2e-two-${stamp}`, recordId: `e2e-two-${stamp}`, words}
  const record = `consent.${story.recordId}`
  const told = {_id: story.id, _type: 'testimonial', about: ['guide-ketamine']}
  await publishStory(library, editor, story)
  await tellOne({...told, operation: 'create'})
  await seen((text) => text.includes(words.quote), '/stories')

  await redis.stop('SIGKILL')
  const statuses = await Promise.all(
    ['/', '/library', PATH, '/stories', '/trials', '/'].map(
      async (path) => (await fetch(proxy.url + path)).status,
    ),
  )
  expect(statuses).toEqual([200, 200, 200, 200, 200, 200])

  // Nobody can be told over Redis: who has heard says so, and is told again; the other asks the lake by itself.
  const today = new Date().toISOString().slice(0, 10)
  await editor.mutate(withdrawConsent({recordIds: [record], storyIds: [story.id]}, today), {
    visibility: 'sync',
  })
  expect(await tell({...told, operation: 'delete'})).toBe(502)
  await seen((text) => !text.includes(words.quote), '/stories', SEEN_WITHIN_MS + 2000)

  redis = await startRedis(redisPort, folder)
  await until(
    async () => (await metricOf(instances[0], 'site_redis_reachable')) === 1,
    10_000,
    'Redis is not back',
  )
  for (let round = 0; round < 10; round += 1) {
    const response = await fetch(`${proxy.url}/stories`)
    expect(response.status).toBe(200)
    expect(await response.text()).not.toContain(words.quote)
    await new Promise((done) => setTimeout(done, 100))
  }
  await tellOne({...told, operation: 'delete'})
  await editor.delete(record)
})

test('metrics are for who has the token; an instance that stops says so, answers to the end, and ends with 0', async () => {
  const [one, two] = instances
  if (one === undefined || two === undefined) throw new Error('There are two.')
  expect((await fetch(`http://127.0.0.1:${one.port}/metrics`)).status).toBe(404)
  const wrong = {authorization: 'Bearer wrong'}
  expect((await fetch(`http://127.0.0.1:${one.port}/metrics`, {headers: wrong})).status).toBe(404)

  const named = await fetch(`http://127.0.0.1:${two.port}/?q=somebody@example.org`, {
    headers: {'x-request-id': 'given-by-a-proxy-1'},
  })
  expect(named.headers.get('x-request-id')).toBe('given-by-a-proxy-1')
  const made = await fetch(`http://127.0.0.1:${two.port}/`, {headers: {'x-request-id': 'no good {}'}})
  expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)

  expect(await two.stop('SIGTERM')).toBe(0)
  expect(two.output()).toContain('"event":"stopping"')
  for (const {output} of instances) expect(output()).not.toMatch(/example\.org|127\.0\.0\.1:\d+ - |Bearer/)
})

/** Signed as the lake signs, to whichever instance the proxy sends it. */
async function tell(change: Record<string, unknown>): Promise<number> {
  const {webhookSecret} = z
    .object({webhookSecret: z.string()})
    .parse(JSON.parse(await readFile(join(library.dataFolder, 'secrets.json'), 'utf8')))
  const body = JSON.stringify(change)
  const response = await fetch(`${proxy.url}/api/revalidate`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sanity-webhook-signature': await encodeSignatureHeader(body, Date.now(), webhookSecret),
    },
    body,
  })
  await response.text()
  return response.status
}

async function tellOne(change: Record<string, unknown>): Promise<void> {
  expect(await tell(change)).toBe(200)
}

/** Waits until every instance shows it, and holds that against the time. */
async function seen(holds: (text: string) => boolean, path = PATH, withinMs = SEEN_WITHIN_MS): Promise<void> {
  const beganMs = performance.now()
  await until(
    async () => (await Promise.all(instances.map((one) => textOf(one, path)))).every(holds),
    withinMs * 3,
    `an instance does not show it at ${path}`,
  )
  const tookMs = Math.round(performance.now() - beganMs)
  process.stdout.write(`Both instances show it at ${path} after ${tookMs} ms\n`)
  expect(tookMs).toBeLessThan(withinMs)
}

async function textOf({port}: Running, path: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return await response.text()
}

async function metricOf(instance: Running | undefined, name: string): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${instance?.port}/metrics`, {
    headers: {authorization: `Bearer ${METRICS_TOKEN}`},
  })
  const line = (await response.text()).split('\n').find((one) => one.startsWith(`${name} `))
  return Number(line?.split(' ')[1] ?? Number.NaN)
}
