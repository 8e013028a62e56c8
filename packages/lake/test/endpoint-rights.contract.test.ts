import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'

import {ENDPOINTS} from '../src/endpoints/index.ts'
import {openTestLake, type TestLake} from './test-lake.ts'

jest.setTimeout(30_000)

const PUBLIC = 'everybody may know this'
const DRAFT = 'the staff may know this'
const PRIVATE = 'only editors may know this'

let lake: TestLake
// One lake for all: each answer depends on who asks, not on what was asked before.
beforeAll(async () => {
  lake = openTestLake({allowedOrigins: ['http://studio.example']})
  const client = lake.client('editor')
  await client.create({_id: 'a', _type: 'note', text: PUBLIC})
  await client.create({_id: 'drafts.a', _type: 'note', text: DRAFT})
  await client.create({_id: 'consent.a', _type: 'note', text: PRIVATE})
  await client
    .patch('consent.a')
    .set({text: `${PRIVATE}!`})
    .commit()
})
afterAll(() => lake.close())

type Expectation = {
  /** The address, with every part filled in; `/v1` stands before it unless it is unversioned. */
  path: string
  body?: string
  /** The status that each gets. */
  anonymous: number
  viewer: number
  editor: number
}

const all = (path: string, status = 200, body?: string): Expectation => ({
  path,
  ...(body === undefined ? {} : {body}),
  anonymous: status,
  viewer: status,
  editor: status,
})
const signedIn = (path: string, status = 200): Expectation => ({...all(path, status), anonymous: 401})
const editors = (path: string, body: string): Expectation => ({...all(path, 403, body), editor: 200})

const ids = 'a,drafts.a,consent.a'
const everything = encodeURIComponent('*{_id, text, "again": *[_type == "note"].text}')
const edit = {
  actionType: 'sanity.action.document.edit',
  draftId: 'drafts.a',
  publishedId: 'a',
  patch: {set: {n: 1}},
}
const sha1 = '0'.repeat(40)

/** Who gets what, for every endpoint: one that is added must be added here, or the first test fails. */
const EXPECTED: Record<string, Expectation> = {
  'GET /healthz': all('/healthz'),
  // For who has the token of the configuration: no role is one.
  'GET /metrics': all('/metrics', 404),
  'GET /data/query/:dataset': all(`/data/query/production?perspective=raw&query=${everything}`),
  'POST /data/query/:dataset': all(
    '/data/query/production?perspective=raw',
    200,
    JSON.stringify({query: '*'}),
  ),
  'POST /data/mutate/:dataset': editors(
    '/data/mutate/production?returnDocuments=true',
    JSON.stringify({
      mutations: [{patch: {query: '*[_id in path("**")]', set: {n: 1}}}, {create: {_type: 'note'}}],
    }),
  ),
  'POST /data/actions/:dataset': editors('/data/actions/production', JSON.stringify({actions: [edit]})),
  'GET /data/doc/:dataset/:ids': all(`/data/doc/production/${ids}`),
  'GET /data/references/:dataset/documents/:id/to': all('/data/references/production/documents/a/to'),
  'GET /data/export/:dataset': all('/data/export/production'),
  'GET /data/listen/:dataset': all('/data/listen/production?query=*'),
  'GET /data/live/events/:dataset': all('/data/live/events/production'),
  'GET /data/history/:dataset/transactions/:ids': all(
    `/data/history/production/transactions/${ids}?effectFormat=mendoza`,
  ),
  'GET /data/history/:dataset/documents/:ids': all(
    `/data/history/production/documents/${ids}?time=2100-01-01T00:00:00Z`,
  ),
  'GET /data/history/:dataset/events/documents/:ids': all(
    '/data/history/production/events/documents/consent.a',
  ),
  'GET /data/history/:dataset/events/releases/:release': all('/data/history/production/events/releases/r1'),
  'GET /audit/:dataset': {...signedIn('/audit/production', 403), editor: 403},
  'GET /auth/providers': all('/auth/providers'),
  'GET /auth/login/password': all('/auth/login/password', 400),
  'POST /auth/login/password': all('/auth/login/password', 400, 'email=a'),
  'GET /auth/fetch': all('/auth/fetch?sid=none', 404),
  'POST /auth/logout': all('/auth/logout', 200, ''),
  'GET /auth/id': signedIn('/auth/id'),
  'GET /users/me': all('/users/me'),
  'GET /users/me/keyvalue/:keys': signedIn('/users/me/keyvalue/a'),
  'PUT /users/me/keyvalue': {...signedIn('/users/me/keyvalue'), body: '[]'},
  'GET /users/:ids': signedIn('/users/x'),
  'GET /datasets': signedIn('/datasets'),
  'GET /projects/:projectId': signedIn('/projects/test'),
  'GET /projects/:projectId/datasets': signedIn('/projects/test/datasets'),
  'GET /projects/:projectId/datasets/:dataset/acl': all('/projects/test/datasets/production/acl'),
  'GET /projects/:projectId/datasets/:dataset/settings/indexing': all(
    '/projects/test/datasets/production/settings/indexing',
  ),
  'GET /projects/:projectId/grants': signedIn('/projects/test/grants'),
  'GET /projects/:projectId/roles': signedIn('/projects/test/roles'),
  'GET /projects/:projectId/new-content-release-allowed': signedIn(
    '/projects/test/new-content-release-allowed',
  ),
  'GET /projects/:projectId/user-applications': signedIn('/projects/test/user-applications'),
  'GET /features': all('/features'),
  'GET /ping': all('/ping'),
  'GET /data/ping/:dataset': all('/data/ping/production'),
  'GET /check/cors': all('/check/cors'),
  'GET /help': all('/help'),
  'GET /journey/announcements': all('/journey/announcements'),
  'GET /journey/:name': all('/journey/trial'),
  'GET /intake/telemetry-status': all('/intake/telemetry-status'),
  'POST /intake/batch': all('/intake/batch', 200, '{}'),
  'GET /geoip/country': all('/geoip/country'),
  'GET /access/requests/me': signedIn('/access/requests/me'),
  'GET /access/project/:projectId/requests': signedIn('/access/project/test/requests'),
  'GET /subscriptions/project/:projectId': signedIn('/subscriptions/project/test'),
  'POST /assets/images/:dataset': {...editors('/assets/images/production', 'no image'), editor: 415},
  'POST /assets/files/:dataset': editors('/assets/files/production', 'a file'),
  'GET /images/:projectId/:dataset/:file/:vanity?': all(`/images/test/production/${sha1}-1x1.png`, 404),
  'GET /files/:projectId/:dataset/:file/:vanity?': all(`/files/test/production/${sha1}.txt`, 404),
}

const nameOf = ({method, path}: {method: string; path: string}) => `${method} ${path}`

test('the table names every endpoint, and none that is not served', () => {
  expect(Object.keys(EXPECTED).sort()).toEqual([...new Set(ENDPOINTS.map(nameOf))].sort())
})

const ROLES = ['anonymous', 'viewer', 'editor'] as const

describe.each(ENDPOINTS.map((endpoint) => [nameOf(endpoint), endpoint] as const))('%s', (name, endpoint) => {
  const expected = EXPECTED[name] ?? all('/not-in-the-table', 999)
  const path = (endpoint.unversioned ? '' : '/v1') + expected.path
  const init = {
    method: endpoint.method,
    headers: {
      'content-type': endpoint.path.includes('login')
        ? 'application/x-www-form-urlencoded'
        : 'application/json',
    },
    ...(expected.body === undefined ? {} : {body: expected.body}),
  }

  test.each(ROLES)('%s gets what is theirs and nothing else', async (role) => {
    const before = state()
    const response = await lake.request(path, role === 'anonymous' ? init : {...init, role})
    expect({name, role, status: response.status}).toEqual({name, role, status: expected[role]})
    const text = await firstWords(response)
    if (role !== 'editor') expect(text).not.toContain(PRIVATE)
    if (role === 'anonymous') expect(text).not.toContain(DRAFT)
    if (role !== 'editor') expect(state()).toEqual(before)
  })

  test('a token that is none is 401, whatever is asked', async () => {
    const headers = {...init.headers, authorization: 'Bearer sk-not-one-of-ours'}
    const response = await lake.request(path, {...init, headers})
    await response.body?.cancel()
    // An endpoint with a token of its own says nothing of itself.
    const status = endpoint.ownToken === true ? 404 : 401
    expect({name, status: response.status}).toEqual({name, status})
  })

  test('a page of another origin may not read the answer; one on the list may', async () => {
    const from = async (origin: string) => {
      const response = await lake.request(path, {...init, headers: {...init.headers, origin}})
      await response.body?.cancel()
      return response.headers.get('access-control-allow-origin')
    }
    // `/check/cors` is there to be read by everybody: it says who may.
    expect(await from('https://evil.example')).toBe(name === 'GET /check/cors' ? '*' : null)
    expect(await from('http://studio.example')).toMatch(/^(?:http:\/\/studio\.example|\*)$/)
  })
})

test('a listener hears of what its reader may read, and of nothing else', async () => {
  const heard = new Map<string, string>()
  const open = await Promise.all(
    ROLES.map(async (role) => {
      const init = role === 'anonymous' ? {} : {role}
      const response = await lake.request(
        '/v1/data/listen/production?query=*&includePreviousRevision=true',
        init,
      )
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
      const reading = (async () => {
        for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
          heard.set(role, (heard.get(role) ?? '') + part.value)
      })()
      return {close: () => reader?.cancel(), reading}
    }),
  )
  const client = lake.client('editor')
  for (const id of ['consent.a', 'drafts.a', 'a']) await client.patch(id).set({n: 2}).commit()
  await new Promise((resolve) => setTimeout(resolve, 200))
  for (const {close, reading} of open) {
    await close()
    await reading
  }
  const knows = (role: string) => [PUBLIC, DRAFT, PRIVATE].map((text) => heard.get(role)?.includes(text))
  expect(ROLES.map(knows)).toEqual([
    [true, false, false],
    [true, true, false],
    [true, true, true],
  ])
})

function state() {
  const store = lake.lake.parts.datasets.get('production')?.store
  return {last: store?.lastTransaction(), count: store?.documents().length}
}

async function firstWords(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response.text()
  const reader = response.body?.getReader()
  const first = await reader?.read()
  await reader?.cancel()
  return new TextDecoder().decode(first?.value)
}
