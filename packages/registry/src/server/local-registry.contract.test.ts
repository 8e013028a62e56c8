import {trialSnapshot} from '@healing-library/content/documents/registry-shape'
import {afterEach, expect, test} from '@jest/globals'

import {allOf, clientOf, timedFetch} from '../../test/clients.ts'
import {toTrialSnapshot} from '../map/trial-snapshot.ts'
import {startLocalRegistry} from './local-registry.ts'
import {generatedSource} from './records/generated-source.ts'
import type {RegistryServer} from './registry-server.ts'

const running: RegistryServer[] = []
const started = async (options: Partial<Parameters<typeof startLocalRegistry>[0]> = {}) => {
  const server = await startLocalRegistry({port: 0, ...options})
  running.push(server)
  return server
}
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()))
})

const idsOf = (
  pages: Awaited<
    ReturnType<typeof allOf<{studies: {protocolSection: {identificationModule: {nctId: string}}}[]}>>
  >,
) => pages.flatMap(({studies}) => studies.map((study) => study.protocolSection.identificationModule.nctId))

test('the library’s own trials are found as the registry finds them', async () => {
  const client = clientOf((await started()).baseUrl)
  const ketamine = idsOf(await allOf(client.pages({intervention: 'ketamine', pageSize: 50})))
  expect(ketamine).toEqual(expect.arrayContaining(['NCT03113968', 'NCT02649231', 'NCT01740492']))
  expect(ketamine).not.toContain('NCT04077437')
  const recruiting = idsOf(await allOf(client.pages({statuses: ['RECRUITING'], pageSize: 100})))
  expect(recruiting).toContain('NCT06341426')
  expect(recruiting).not.toContain('NCT03113968')
  const phrase = await allOf(client.pages({term: '"alcohol use disorder" AND NOT ketamine', pageSize: 100}))
  expect(idsOf(phrase)).not.toContain('NCT02649231')
  expect(idsOf(phrase).length).toBeGreaterThan(0)
})

test('a page in a browser may read it, and nobody may write', async () => {
  const {baseUrl} = await started()
  const answer = await fetch(`${baseUrl}/studies?pageSize=1`)
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  const refused = await fetch(`${baseUrl}/studies`, {method: 'POST', body: '{}'})
  expect(refused.status).toBe(405)
})

test.each([
  ['?bogus=1', 'Unknown parameter'],
  ['?fields=', 'must not be empty'],
  ['?fields=NoSuchPiece', 'unknown field'],
  ['?sort=LastUpdatePostDate:up', 'unknown direction'],
  ['?pageToken=bm9wZQ', 'not valid for these parameters'],
  ['?filter.ids=trial7', 'invalid NCT number'],
  ['?query.term=AREA[LastUpdatePostDate]RANGE[2020', 'RANGE[2020 cannot be read'],
])('%s is refused in plain text', async (query, words) => {
  const answer = await fetch(`${(await started()).baseUrl}/studies${query}`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'text/plain'])
  expect(await answer.text()).toContain(words)
})

test('the newest first, and pages larger than a thousand are a thousand', async () => {
  const {baseUrl} = await started({generated: 1500})
  const client = clientOf(baseUrl)
  const [page] = await allOf(client.pages({sort: ['LastUpdatePostDate:desc'], pageSize: 1000}))
  const dates = page?.studies.map(
    (study) => study.protocolSection.statusModule?.lastUpdatePostDateStruct?.date ?? '',
  )
  expect(dates).toEqual(dates?.toSorted().toReversed())
  const large = await fetch(`${baseUrl}/studies?pageSize=99999`)
  expect((await large.text()).match(/"nctId":/g)).toHaveLength(1000)
})

test('generated records say what they are, fit the library, and change from day to day', async () => {
  const first = generatedSource({count: 300})
  const later = generatedSource({count: 300, edition: 1, changedEvery: 50})
  expect(later.dataTimestamp).not.toBe(first.dataTimestamp)
  const changed = Array.from({length: 300}, (_, index) => index).filter(
    (index) => JSON.stringify(first.at(index)) !== JSON.stringify(later.at(index)),
  )
  expect(changed).toHaveLength(6)
  const server = await started({generated: 300})
  const [page] = await allOf(clientOf(server.baseUrl).pages({pageSize: 300}))
  for (const study of page?.studies ?? []) {
    const snapshot = toTrialSnapshot(study)
    expect(trialSnapshot.safeParse(snapshot).error).toBeUndefined()
    expect(snapshot.briefTitle).toMatch(/^Generated record/)
  }
})

test('a gateway does not follow the registry to another host', async () => {
  const asked: string[] = []
  const gateway = await started({
    upstream: 'https://registry.example/api/v2',
    http: {
      intervalMs: 0,
      retries: 0,
      fetch: async (input) => {
        asked.push(input instanceof Request ? input.url : String(input))
        return new Response(null, {
          status: 302,
          headers: {location: 'http://169.254.169.254/latest/meta-data'},
        })
      },
    },
  })
  const answer = await fetch(`${gateway.baseUrl}/version`)
  expect([answer.status, asked]).toEqual([502, ['https://registry.example/api/v2/version']])
  expect(await answer.text()).toContain('may not lead')
})

test.each([
  '/api/v2/../../etc',
  '/api/v2/studies/..%2f..',
  '/api/v2//evil.example',
  '/@evil.example',
  '/healthz/x',
])('a gateway has nothing at %s', async (path) => {
  const gateway = await started({upstream: 'https://registry.example/api/v2'})
  expect((await fetch(new URL(path, gateway.url))).status).toBe(404)
})

test('as a gateway it answers what the registry behind it answers, one request after another', async () => {
  const behind = await started()
  const timed = timedFetch()
  const gateway = await started({
    upstream: behind.baseUrl,
    http: {intervalMs: 60, retries: 0, fetch: timed.fetch},
  })
  const client = clientOf(gateway.baseUrl)
  expect(await client.study('NCT03113968')).toMatchObject({kind: 'found'})
  expect(await client.study('NCT00000009')).toMatchObject({kind: 'gone'})
  await Promise.all([client.version(), client.count({intervention: 'ketamine'}), client.version()])
  expect(timed.gapsMs()).toHaveLength(4)
  for (const gap of timed.gapsMs()) expect(gap).toBeGreaterThanOrEqual(58)
  behind.faults.plan({kind: 'status', status: 503})
  const refused = await fetch(`${gateway.baseUrl}/version`)
  expect([refused.status, await refused.text()]).toEqual([503, expect.stringContaining('answered 503')])
})
