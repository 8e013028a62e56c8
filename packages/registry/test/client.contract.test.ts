import {afterEach, beforeEach, expect, test} from '@jest/globals'

import {RegistryError} from '../src/errors.ts'
import type {JsonObject} from '../src/server/json.ts'
import {startRegistryServer, type RegistryServer} from '../src/server/registry-server.ts'
import {sourceOf} from '../src/server/study-source.ts'
import {allOf, clientOf} from './clients.ts'
import {testNctId, testStudies, testStudy} from './studies.fixture.ts'

let server: RegistryServer

const serve = async (studies: readonly JsonObject[]) => {
  server = await startRegistryServer({source: sourceOf(studies, '2026-03-02T09:00:00')})
}

beforeEach(() => serve(testStudies(25)))
afterEach(() => server.close())

const paths = () => server.requests.map(({path}) => path)

test('pages are read one after another, the total is told once and stays known', async () => {
  const pages = await allOf(clientOf(server.baseUrl).pages({intervention: 'ketamine', pageSize: 10}))
  expect(pages.map(({studies, totalCount}) => [studies.length, totalCount])).toEqual([
    [10, 25],
    [10, 25],
    [5, 25],
  ])
  expect(pages.map(({nextToken}) => nextToken === undefined)).toEqual([false, false, true])
  const [first, second] = paths()
  expect(first).toContain('countTotal=true')
  expect(first).not.toContain('pageToken')
  expect(second).not.toContain('countTotal')
})

test('a last page that is exactly full leads to an empty one, and the run ends', async () => {
  await server.close()
  await serve(testStudies(20))
  const pages = await allOf(clientOf(server.baseUrl).pages({intervention: 'ketamine', pageSize: 10}))
  expect(pages.map(({studies}) => studies.length)).toEqual([10, 10, 0])
})

test('a page may be empty and yet not the last', async () => {
  await server.close()
  const pages = [[testStudy({number: 1})], [], [testStudy({number: 2})]]
  server = await startRegistryServer({
    routes: [
      (_path, params) => {
        const at = Number(params.get('pageToken') ?? 0)
        const nextPageToken = at < 2 ? {nextPageToken: String(at + 1)} : {}
        const body = JSON.stringify({studies: pages[at], ...nextPageToken})
        return {status: 200, contentType: 'application/json', body}
      },
    ],
  })
  const read = await allOf(clientOf(server.baseUrl).pages({}))
  expect(read.map(({studies, totalCount}) => [studies.length, totalCount])).toEqual([
    [1, undefined],
    [0, undefined],
    [1, undefined],
  ])
})

test('pages that lead in a circle are not read for ever', async () => {
  await server.close()
  server = await startRegistryServer({
    routes: [
      (_path, params) => {
        const body = JSON.stringify({studies: [], nextPageToken: params.get('pageToken') === 'a' ? 'b' : 'a'})
        return {status: 200, contentType: 'application/json', body}
      },
    ],
  })
  await expect(allOf(clientOf(server.baseUrl).pages({}))).rejects.toThrow('read already')
  expect(server.requests).toHaveLength(3)
})

test('a run is taken up from the token of the page that was not finished', async () => {
  const client = clientOf(server.baseUrl)
  const query = {intervention: 'ketamine', pageSize: 10}
  const firstRun = client.pages(query)
  await firstRun.next()
  const interrupted = await firstRun.next()
  if (interrupted.done) throw new Error('There should be a second page.')
  await firstRun.return()
  const rest = await allOf(client.pages(query, {fromToken: interrupted.value.token}))
  expect(rest.map(({studies}) => studies.length)).toEqual([10, 5])
  const ids = rest.flatMap(({studies}) =>
    studies.map((study) => study.protocolSection.identificationModule.nctId),
  )
  expect(ids).toEqual(Array.from({length: 15}, (_, index) => testNctId(index + 11)))
})

test('a token that the registry does not know says to begin again', async () => {
  server.faults.plan({kind: 'wrongToken'})
  const reading = allOf(clientOf(server.baseUrl).pages({intervention: 'ketamine', pageSize: 10}))
  await expect(reading).rejects.toMatchObject({
    code: 'badToken',
    message: expect.stringContaining('Begin again'),
  })
  expect(server.requests).toHaveLength(2)
})

test('a token does not hold when the data of the registry moved on', async () => {
  const pages = clientOf(server.baseUrl).pages({intervention: 'ketamine', pageSize: 10})
  await pages.next()
  server.setSource(sourceOf(testStudies(26), '2026-03-03T09:00:00'))
  await expect(pages.next()).rejects.toMatchObject({code: 'badToken'})
})

test('one bad record is named and does not lose its page', async () => {
  const bad = testStudy({number: 2})
  bad['protocolSection'] = {
    identificationModule: {nctId: testNctId(2), briefTitle: 'Damaged'},
    statusModule: {overallStatus: ['RECRUITING']},
  }
  const nameless: JsonObject = {protocolSection: {statusModule: {overallStatus: 'RECRUITING'}}}
  await server.close()
  const noId = await startRegistryServer({
    routes: [
      () => ({
        status: 200,
        contentType: 'application/json',
        body: JSON.stringify({totalCount: 3, studies: [testStudy({number: 1}), bad, nameless]}),
      }),
    ],
  })
  server = noId
  const [page] = await allOf(clientOf(server.baseUrl).pages({intervention: 'ketamine'}))
  expect(page?.studies).toHaveLength(1)
  expect(page?.bad).toEqual([
    {nctId: testNctId(2), index: 1, problem: expect.stringContaining('overallStatus')},
    {nctId: undefined, index: 2, problem: expect.stringContaining('identificationModule')},
  ])
})

test('words that the registry added since are kept', async () => {
  await server.close()
  await serve([testStudy({number: 1, status: 'PAUSED_BY_SPONSOR'})])
  const [page] = await allOf(clientOf(server.baseUrl).pages({}))
  expect(page?.bad).toEqual([])
  expect(page?.studies[0]?.protocolSection.statusModule?.overallStatus).toBe('PAUSED_BY_SPONSOR')
})

test('`fields` is sent only when there are some, and an answer to it fits', async () => {
  const client = clientOf(server.baseUrl)
  await allOf(client.pages({intervention: 'ketamine', fields: [], pageSize: 100}))
  expect(paths()[0]).not.toContain('fields')
  const [page] = await allOf(client.pages({fields: ['NCTId', 'OverallStatus'], pageSize: 100}))
  const [study] = page?.studies ?? []
  expect(study?.protocolSection).toEqual({
    identificationModule: {nctId: testNctId(1)},
    statusModule: {overallStatus: 'RECRUITING'},
  })
  expect(study?.hasResults).toBeUndefined()
})

test('a query of ids alone goes out as a filter: the registry ignores filters beside it', async () => {
  const query = {term: `${testNctId(1)} ${testNctId(2)}`, statuses: ['COMPLETED']}
  const [page] = await allOf(clientOf(server.baseUrl).pages(query))
  expect(page?.studies).toEqual([])
  expect(paths()[0]).toContain('filter.ids')
  // What it guards against: the registry's answer to the ids as a query.
  const answer = await fetch(
    `${server.baseUrl}/studies?query.term=${testNctId(1)}&filter.overallStatus=COMPLETED`,
  )
  expect(await answer.json()).toMatchObject({studies: [expect.anything()]})
})

test('only what was updated since a day', async () => {
  await server.close()
  await serve([testStudy({number: 1, updated: '2026-01-31'}), testStudy({number: 2, updated: '2026-02-01'})])
  const [page] = await allOf(clientOf(server.baseUrl).pages({term: 'ketamine', updatedSince: '2026-02-01'}))
  expect(page?.studies.map((study) => study.protocolSection.identificationModule.nctId)).toEqual([
    testNctId(2),
  ])
})

test('a study by its id; a former id leads to it; one that is gone is an answer', async () => {
  await server.close()
  await serve([testStudy({number: 1, aliases: [testNctId(900)]})])
  const client = clientOf(server.baseUrl)
  expect(await client.study(testNctId(1))).toMatchObject({kind: 'found', alias: undefined})
  expect(await client.study(testNctId(900))).toMatchObject({
    kind: 'found',
    alias: testNctId(900),
    study: {protocolSection: {identificationModule: {nctId: testNctId(1)}}},
  })
  expect(await client.study(testNctId(2))).toEqual({kind: 'gone', nctId: testNctId(2)})
  await expect(client.study('trial 7')).rejects.toMatchObject({code: 'request'})
})

test('a count without reading, and the version of the data', async () => {
  const client = clientOf(server.baseUrl)
  expect(await client.count({intervention: 'ketamine'})).toBe(25)
  expect(await client.count({intervention: 'psilocybin'})).toBe(0)
  expect(await client.version()).toEqual({apiVersion: '2.0.5', dataTimestamp: '2026-03-02T09:00:00'})
})

test('plain-text errors are told in the registry’s words, never parsed', async () => {
  const reading = allOf(clientOf(server.baseUrl).pages({intervention: '(ketamine'}))
  await expect(reading).rejects.toThrow(/answered 400: A bracket was not closed/)
  expect(server.requests).toHaveLength(1)
})

test('a missing route of another server is no trial that is gone', async () => {
  const elsewhere = clientOf(server.url)
  server.faults.plan({kind: 'webPage'})
  await expect(elsewhere.version()).rejects.toBeInstanceOf(RegistryError)
})
