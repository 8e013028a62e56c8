import {afterAll, beforeAll, expect, test} from '@jest/globals'

import {openTestLake, type TestLake} from './test-lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = openTestLake()
  await lake
    .client('administrator')
    .transaction()
    .create({
      _id: 'guide-a',
      _type: 'guide',
      slug: {current: 'a'},
      author: {_type: 'reference', _ref: 'person-1'},
    })
    .create({_id: 'drafts.guide-a', _type: 'guide', slug: {current: 'a'}, title: 'Draft'})
    .create({_id: 'drafts.guide-b', _type: 'guide', slug: {current: 'b'}})
    .create({_id: 'person-1', _type: 'person', name: 'Editor'})
    .create({_id: 'consent.secret', _type: 'consent', name: 'Somebody'})
    .commit()
})
afterAll(() => lake.close())

test('a query with parameters and a dereference', async () => {
  const found = await lake
    .client()
    .fetch('*[_type == $type && slug.current == $slug][0]{_id, "by": author->name}', {
      type: 'guide',
      slug: 'a',
    })
  expect(found).toEqual({_id: 'guide-a', by: 'Editor'})
})

test('a query that is too long for an address comes as POST', async () => {
  const ids = Array.from({length: 1_000}, (_, index) => `guide-${index}`)
  expect(await lake.client().fetch('*[_id in $ids]._id', {ids: [...ids, 'guide-a']})).toEqual(['guide-a'])
})

test('an anonymous reader sees no id with a dot, whatever the perspective', async () => {
  for (const perspective of ['raw', 'published', 'drafts'] as const) {
    const ids = await lake.client().fetch('*[]._id', {}, {perspective})
    expect(ids).toEqual(['guide-a', 'person-1'])
  }
  expect(await lake.client().fetch('count(*[_type == "consent"])')).toBe(0)
  expect(await lake.client().getDocument('drafts.guide-a')).toBeUndefined()
})

test('a viewer sees drafts, but nothing that is private by its id', async () => {
  expect(await lake.client('viewer').fetch('*[]._id')).toEqual([
    'drafts.guide-a',
    'drafts.guide-b',
    'guide-a',
    'person-1',
  ])
})

test('perspectives', async () => {
  const client = lake.client('administrator')
  const query = '*[_type == "guide"]{_id, _originalId, title}'
  expect(await client.fetch(query, {}, {perspective: 'published'})).toEqual([
    {_id: 'guide-a', _originalId: null, title: null},
  ])
  expect(await client.fetch(query, {}, {perspective: 'drafts'})).toEqual([
    {_id: 'guide-a', _originalId: 'drafts.guide-a', title: 'Draft'},
    {_id: 'guide-b', _originalId: 'drafts.guide-b', title: null},
  ])
})

test('GROQ that does not parse: 400 with the place, as the client shows it', async () => {
  const failure = lake.client().fetch('*[_type == ')
  await expect(failure).rejects.toMatchObject({
    statusCode: 400,
    details: {type: 'queryParseError', start: 10},
  })
  await expect(failure).rejects.toThrow(/unable to parse query/)
})

test('a bad token is 401, not an anonymous answer', async () => {
  const response = await lake.request('/v1/data/query/production?query=*', {
    headers: {authorization: 'Bearer nonsense'},
  })
  expect(response.status).toBe(401)
})

test('an unknown dataset and an endpoint that is not served say so by name', async () => {
  expect((await lake.request('/v1/data/query/nowhere?query=*')).status).toBe(404)
  const response = await lake.request('/v2026-11-01/agent/action/generate/production', {method: 'POST'})
  expect(response.status).toBe(501)
  expect(await response.json()).toMatchObject({
    statusCode: 501,
    message: expect.stringContaining('/agent/action/generate'),
  })
})

test('parameters that are no JSON: 400', async () => {
  const response = await lake.request('/v1/data/query/production?query=*&%24a=%7B')
  expect(response.status).toBe(400)
})
