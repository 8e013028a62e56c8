import {afterEach, beforeEach, expect, test} from '@jest/globals'

import {createHttp} from '../src/http/http.ts'
import {startRegistryServer, type RegistryServer} from '../src/server/registry-server.ts'
import {sourceOf} from '../src/server/study-source.ts'
import {allOf, clientOf, timedFetch} from './clients.ts'
import {testStudies} from './studies.fixture.ts'

let server: RegistryServer
beforeEach(async () => {
  server = await startRegistryServer({source: sourceOf(testStudies(30), '2026-03-02T09:00:00')})
})
afterEach(() => server.close())

const query = {intervention: 'ketamine', pageSize: 10}
const countOf = (pages: {studies: unknown[]}[]) => pages.reduce((sum, {studies}) => sum + studies.length, 0)

test.each([
  ['an answer that comes too late', {kind: 'slow', delayMs: 2500}],
  ['no answer at all', {kind: 'silent'}],
  ['a connection that breaks', {kind: 'cutOff'}],
  ['too many requests', {kind: 'status', status: 429}],
  ['a failing server', {kind: 'status', status: 500}],
  ['a gateway that waits', {kind: 'status', status: 503}],
  ['JSON that breaks off', {kind: 'truncatedJson'}],
  ['a web page in between', {kind: 'webPage'}],
] as const)('%s costs a retry, and no record', async (_, fault) => {
  server.faults.plan(fault, /pageToken/)
  const pages = await allOf(clientOf(server.baseUrl, {timeoutMs: 1000}).pages(query))
  expect(countOf(pages)).toBe(30)
  // Four pages (the last one is exactly full), and the one that was asked for twice.
  expect(server.requests).toHaveLength(5)
})

test('what goes on failing ends with what happened', async () => {
  server.faults.plan(
    Array.from({length: 9}, () => ({kind: 'status' as const, status: 503, body: 'Overloaded'})),
  )
  const reading = clientOf(server.baseUrl, {retries: 3}).version()
  await expect(reading).rejects.toMatchObject({code: 'busy', status: 503})
  await expect(reading).rejects.toThrow('answered 503: Overloaded')
  expect(server.requests).toHaveLength(4)
})

test('web pages and damaged JSON are tried three times, not for minutes', async () => {
  server.faults.plan(Array.from({length: 9}, () => ({kind: 'webPage' as const})))
  await expect(clientOf(server.baseUrl).version()).rejects.toMatchObject({
    code: 'webPage',
    message: expect.stringContaining('a web page instead of data'),
  })
  expect(server.requests).toHaveLength(3)
})

test('the classic API is refused at once, with what to do', async () => {
  server.faults.plan({kind: 'classicApi'})
  await expect(allOf(clientOf(server.baseUrl).pages(query))).rejects.toMatchObject({
    code: 'classicApi',
    message: expect.stringContaining('closed in June 2024'),
  })
  expect(server.requests).toHaveLength(1)
})

test.each([
  ['its list of fields', '{"StudyFieldsResponse":{"APIVrs":"1.01.05","StudyFields":[]}}'],
  ['its counts at the top', '{"Expression":"ketamine","NStudiesFound":3,"StudyFields":[]}'],
  ['its records in a page', '{"studies":[{"Rank":1,"Study":{"ProtocolSection":{}}}]}'],
  ['its XML', '<?xml version="1.0"?><FullStudiesResponse><APIVrs>1.01.05</APIVrs></FullStudiesResponse>'],
  ['its CSV', '"APIVrs: 1.01.05"\n"Rank","NCTId"\n1,NCT01945047'],
])('the classic API is known by %s', async (_name, body) => {
  server.faults.plan({kind: 'status', status: 200, body})
  await expect(allOf(clientOf(server.baseUrl).pages(query))).rejects.toMatchObject({code: 'classicApi'})
  expect(server.requests).toHaveLength(1)
})

test.each([
  ['text', 'NCT Number,Title'],
  ['a list', '[]'],
  ['another API’s page', '{"results":[]}'],
  ['records of another kind', '{"studies":[{"id":1},{"id":2}]}'],
])('%s is refused as no page of studies', async (_name, body) => {
  server.faults.plan(Array.from({length: 3}, () => ({kind: 'status' as const, status: 200, body})))
  await expect(allOf(clientOf(server.baseUrl).pages(query))).rejects.toThrow(/right address/)
})

test('Retry-After is kept to, and one that asks for hours is told', async () => {
  server.faults.plan({kind: 'status', status: 429, retryAfter: '1'})
  const start = Date.now()
  await clientOf(server.baseUrl).version()
  expect(Date.now() - start).toBeGreaterThanOrEqual(990)
  server.faults.plan({kind: 'status', status: 429, retryAfter: '7200'})
  await expect(clientOf(server.baseUrl).version()).rejects.toThrow('come back in 7200 s')
})

test('requests of one client start a second apart, redirects and retries too', async () => {
  server.faults.plan({kind: 'status', status: 500}, /version/)
  const timed = timedFetch()
  const client = clientOf(server.baseUrl, {intervalMs: 150, concurrency: 2, fetch: timed.fetch})
  await Promise.all([client.version(), client.count(query), client.version()])
  expect(timed.gapsMs()).toHaveLength(3)
  // Timers may fire a millisecond early.
  for (const gap of timed.gapsMs()) expect(gap).toBeGreaterThanOrEqual(148)
})

test('an answer without end is not read', async () => {
  const reading = clientOf(server.baseUrl, {maxBytes: 1000}).pages(query).next()
  await expect(reading).rejects.toMatchObject({code: 'tooLarge'})
  expect(server.requests).toHaveLength(1)
  server.faults.plan({kind: 'endless'})
  const unannounced = clientOf(server.baseUrl, {maxBytes: 200_000}).version()
  await expect(unannounced).rejects.toMatchObject({code: 'tooLarge'})
})

test('the caller can stop a wait', async () => {
  server.faults.plan({kind: 'status', status: 429, retryAfter: '60'})
  const stop = AbortSignal.timeout(100)
  const client = clientOf(server.baseUrl)
  await expect(client.version(stop)).rejects.toMatchObject({name: 'TimeoutError'})
  expect(server.requests).toHaveLength(1)
})

test('nobody there is said so', async () => {
  const {url} = server
  await server.close()
  await expect(clientOf(url, {retries: 1}).version()).rejects.toMatchObject({code: 'network'})
})

test('redirects without end are given up', async () => {
  await server.close()
  server = await startRegistryServer({
    routes: [() => ({status: 302, contentType: 'text/plain', body: '', headers: {location: '/round'}})],
  })
  const http = createHttp({intervalMs: 0})
  await expect(http.get(`${server.url}/round`, {read: ({status}) => status})).rejects.toThrow('without end')
})
