import {afterEach, beforeEach, expect, test} from '@jest/globals'

import {quickHttp} from '../../test/clients.ts'
import {createCrossrefClient} from '../crossref/client.ts'
import {lookUpPublication} from '../publications/look-up.ts'
import {createPubmedClient} from '../pubmed/client.ts'
import type {JsonObject} from './json.ts'
import {literatureRoutes} from './literature-routes.ts'
import {startLocalRegistry} from './local-registry.ts'
import {startRegistryServer, type RegistryServer} from './registry-server.ts'

/** Made up, under Crossref's prefix for tests. */
const works: JsonObject[] = [
  {DOI: '10.5555/sound', title: ['A Sound Trial of Care'], issued: {'date-parts': [[2023, 5]]}},
  {DOI: '10.5555/unaware', title: ['A Paper Whose Record Does Not Know']},
  {DOI: '10.5555/notice', title: ['Notice'], 'update-to': [{DOI: '10.5555/unaware', type: 'retraction'}]},
]
const summaries: JsonObject[] = [
  // A comment that names the paper's DOI beside its own.
  {
    uid: '1002',
    title: 'A comment.',
    articleids: [
      {idtype: 'doi', value: '10.5555/comment'},
      {idtype: 'pii', value: '10.5555/sound'},
    ],
  },
  {
    uid: '1001',
    title: 'A Sound Trial of Care.',
    pubtype: ['Randomized Controlled Trial'],
    articleids: [{idtype: 'doi', value: '10.5555/SOUND'}],
  },
]
const STUDIO = 'http://127.0.0.1:3333'

let indexes: RegistryServer
let gateway: RegistryServer

const start = (more: Parameters<typeof startLocalRegistry>[0]['literature'] = {}) =>
  startLocalRegistry({
    port: 0,
    whoMayAsk: {origins: [STUDIO], hosts: ['127.0.0.1']},
    literature: {
      crossrefUrl: `${indexes.url}/crossref`,
      pubmedUrl: `${indexes.url}/pubmed`,
      mailto: 'staff@example.org',
      http: {intervalMs: 0, backoffBaseMs: 1, backoffCapMs: 5, timeoutMs: 1000},
      ...more,
    },
  })

beforeEach(async () => {
  indexes = await startRegistryServer({routes: [literatureRoutes({works, summaries})]})
  gateway = await start()
})
afterEach(async () => {
  await gateway.close()
  await indexes.close()
})

const clients = () => ({
  crossref: createCrossrefClient({http: quickHttp({retries: 0}), baseUrl: `${gateway.url}/crossref`}),
  pubmed: createPubmedClient({http: quickHttp({retries: 0}), baseUrl: `${gateway.url}/pubmed`}),
})
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${gateway.url}${path}`, {headers})

test('a DOI brings both indexes: PubMed is found by it, and each field has its source', async () => {
  const {found, retraction, answers, publicationTypes} = await lookUpPublication(
    {doi: '10.5555/Sound'},
    clients(),
  )
  expect(found).toMatchObject({
    title: {value: 'A Sound Trial of Care', source: 'crossref', agrees: 'pubmed'},
    year: {value: 2023, source: 'crossref'},
    pmid: {value: '1001', source: 'pubmed'},
  })
  expect(retraction.status).toBe('none')
  expect(answers).toEqual({
    crossref: {kind: 'found', isOwnRecord: false},
    pubmed: {kind: 'found', isOwnRecord: false},
  })
  expect(publicationTypes).toEqual(['Randomized Controlled Trial'])
})

test('a PMID brings both, too; a retraction that only a notice knows of is found', async () => {
  const {found} = await lookUpPublication({pmid: '1001'}, clients())
  expect(found.doi).toEqual({value: '10.5555/sound', source: 'crossref', agrees: 'pubmed'})
  const {retraction} = await lookUpPublication({doi: '10.5555/unaware'}, clients())
  expect(retraction).toMatchObject({status: 'retracted', evidence: [{notice: '10.5555/notice'}]})
})

test('what neither holds is said to be held by neither, and nothing is known of its retraction', async () => {
  const {found, answers, retraction} = await lookUpPublication({doi: '10.5555/nowhere'}, clients())
  expect(found).toEqual({})
  expect(answers).toEqual({crossref: {kind: 'notFound'}, pubmed: {kind: 'notFound'}})
  expect(retraction.status).toBe('unknown')
})

test('the same question is asked once, also at the same time; what failed is asked again', async () => {
  const path = '/crossref/works/10.5555%2Fsound'
  await Promise.all([get(path), get(path)])
  await get(path)
  expect(indexes.requests).toHaveLength(1)
  indexes.faults.plan([{kind: 'webPage'}, {kind: 'webPage'}], /unaware/)
  const other = '/crossref/works/10.5555%2Funaware'
  expect((await get(other)).status).toBe(502)
  expect((await get(other)).status).toBe(200)
})

test('who asks is told to the index, and nothing else of the question goes there', async () => {
  await get('/crossref/works/10.5555%2Fsound?mailto=evil@example.org&select=x&url=http://169.254.169.254/')
  expect(indexes.requests.map(({path}) => path)).toEqual([
    '/crossref/works/10.5555%2Fsound?mailto=staff%40example.org',
  ])
})

test.each([
  '/crossref/works/http%3A%2F%2F169.254.169.254%2Flatest',
  '/crossref/works/..%2F..%2Fadmin',
  '/crossref/works/%E0%A4%A',
  '/crossref/members/98',
  '/crossref/works?query=ketamine',
  '/crossref/works?filter=updates:10.5555/a,from-pub-date:2020',
  '/pubmed/esummary.fcgi?id=1001%26db=protein',
  '/pubmed/esummary.fcgi?id=',
  `/pubmed/esummary.fcgi?id=${Array.from({length: 101}, () => '1001').join(',')}`,
  '/pubmed/esearch.fcgi?term=ketamine',
  '/pubmed/efetch.fcgi?id=1001',
])('it is no proxy: %s is refused, and nobody is asked', async (path) => {
  expect((await get(path)).status).toBe(400)
  expect(indexes.requests).toEqual([])
})

test('a redirect to another host is not followed', async () => {
  const elsewhere = await startRegistryServer({
    routes: [() => ({status: 200, contentType: 'application/json', body: '{}'})],
  })
  const leading = await startRegistryServer({
    routes: [
      () => ({status: 302, contentType: 'text/plain', body: '', headers: {location: `${elsewhere.url}/x`}}),
    ],
  })
  await gateway.close()
  gateway = await start({crossrefUrl: leading.url, http: {intervalMs: 0, retries: 0}})
  const answer = await get('/crossref/works/10.5555%2Fsound')
  expect(answer.status).toBe(502)
  expect(await answer.text()).toContain('where it may not lead')
  expect(elsewhere.requests).toEqual([])
  await leading.close()
  await elsewhere.close()
})

test('the Studio may read it, another page may not; only reading is answered', async () => {
  const path = '/crossref/works/10.5555%2Fsound'
  const studio = await get(path, {origin: STUDIO})
  expect(studio.headers.get('access-control-allow-origin')).toBe(STUDIO)
  const other = await get(path, {origin: 'https://elsewhere.example'})
  expect(other.status).toBe(403)
  expect(other.headers.get('access-control-allow-origin')).toBeNull()
  const trials = await get('/api/v2/version', {origin: 'https://elsewhere.example'})
  expect(trials.status).toBe(403)
  expect((await fetch(`${gateway.url}${path}`, {method: 'POST'})).status).toBe(405)
  expect(indexes.requests).toHaveLength(1)
})

test('under a name that is not its own it answers nothing (DNS rebinding)', async () => {
  const {port} = new URL(gateway.url)
  expect((await fetch(`http://localhost:${port}/healthz`).catch(() => ({status: 421}))).status).toBe(421)
})

test.each([
  [
    [
      {kind: 'status', status: 429},
      {kind: 'status', status: 429},
    ],
    429,
  ],
  [
    [
      {kind: 'status', status: 503},
      {kind: 'status', status: 503},
    ],
    503,
  ],
  [[{kind: 'silent'}, {kind: 'silent'}], 504],
  [[{kind: 'truncatedJson'}, {kind: 'truncatedJson'}], 502],
] as const)('what an index does wrong is told by its status: %j is %i', async (faults, status) => {
  indexes.faults.plan(faults, /works/)
  const answer = await get('/crossref/works/10.5555%2Fsound')
  expect(answer.status).toBe(status)
  expect(await answer.text()).toContain('Crossref could not be asked')
})

test('without a network our own records answer, marked, and what they do not know is unknown', async () => {
  await gateway.close()
  gateway = await start({isOffline: true})
  const held = await lookUpPublication({doi: '10.1056/NEJMoa2302399', pmid: '37224232'}, clients())
  expect(held.found.title?.value).toMatch(/^Ketamine versus ECT/)
  expect(held.answers).toMatchObject({crossref: {isOwnRecord: true}, pubmed: {isOwnRecord: true}})
  expect(held.retraction.status).toBe('unknown')

  const pmidAlone = await lookUpPublication({pmid: '37224232'}, clients())
  expect(pmidAlone.retraction.status).toBe('unknown')

  // A yes needs no network.
  const retracted = await lookUpPublication({doi: '10.5555/healing-library.retracted'}, clients())
  expect(retracted.retraction.status).toBe('retracted')

  const other = await lookUpPublication({doi: '10.5555/sound'}, clients())
  expect(other.found).toEqual({})
  expect(other.answers).toMatchObject({crossref: {kind: 'failed', error: {status: 502}}})
  expect(indexes.requests).toEqual([])
})

test('an index that cannot be reached is stood in for by our own record, marked', async () => {
  await indexes.close()
  const {answers} = await lookUpPublication({doi: '10.5555/12345678'}, clients())
  expect(answers).toMatchObject({crossref: {kind: 'found', isOwnRecord: true}, pubmed: {kind: 'failed'}})
  indexes = await startRegistryServer({routes: []})
})
