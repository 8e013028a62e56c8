import {afterEach, beforeEach, expect, test} from '@jest/globals'

import {openTestLake, type TestLake} from './test-lake.ts'

let lake: TestLake
beforeEach(() => {
  lake = openTestLake()
})
afterEach(() => lake.close())

test('a transaction is all or nothing', async () => {
  const client = lake.client('editor')
  await client.create({_id: 'a', _type: 'note', n: 1})
  const failing = client
    .transaction()
    .patch('a', {inc: {n: 1}})
    .create({_id: 'a', _type: 'note'})
    .commit()
  await expect(failing).rejects.toMatchObject({statusCode: 409})
  expect(await client.getDocument('a')).toMatchObject({n: 1})
})

test('every patch operation', async () => {
  const client = lake.client('editor')
  await client.create({
    _id: 'a',
    _type: 'note',
    n: 1,
    tags: ['x'],
    blocks: [{_key: 'k1', text: 'one'}],
    gone: true,
  })
  const document = await client
    .patch('a')
    .set({'blocks[_key=="k1"].text': 'two'})
    .setIfMissing({title: 'Title'})
    .unset(['gone'])
    .inc({n: 4})
    .dec({n: 2})
    .insert('after', 'tags[-1]', ['y'])
    .diffMatchPatch({title: '@@ -1,5 +1,3 @@\n T\n-itl\n+i\n e\n'})
    .commit()
  expect(document).toMatchObject({n: 3, tags: ['x', 'y'], title: 'Tie', blocks: [{_key: 'k1', text: 'two'}]})
  expect(document).not.toHaveProperty('gone')
})

test('a stale revision is 409 and changes nothing', async () => {
  const client = lake.client('editor')
  const made = await client.create({_id: 'a', _type: 'note', n: 1})
  await client.patch('a').set({n: 2}).commit()
  await expect(client.patch('a').ifRevisionId(made._rev).set({n: 3}).commit()).rejects.toMatchObject({
    statusCode: 409,
  })
  expect(await client.getDocument('a')).toMatchObject({n: 2})
})

test('the same transaction id twice changes nothing the second time', async () => {
  const client = lake.client('editor')
  const send = () =>
    client
      .transaction()
      .patch('a', {inc: {n: 1}})
      .transactionId('tx-1')
      .commit()
  await client.create({_id: 'a', _type: 'note', n: 1})
  expect((await send()).transactionId).toBe('tx-1')
  expect((await send()).transactionId).toBe('tx-1')
  expect(await client.getDocument('a')).toMatchObject({n: 2, _rev: 'tx-1'})
  const other = client
    .transaction()
    .patch('a', {inc: {n: 5}})
    .transactionId('tx-1')
    .commit()
  await expect(other).rejects.toMatchObject({statusCode: 409})
})

test('a query selects what is patched or deleted', async () => {
  const client = lake.client('editor')
  for (const id of ['a', 'b']) await client.create({_id: id, _type: 'note', kind: id})
  await client.patch({query: '*[_type == "note"]'}).set({seen: true}).commit()
  expect(await client.fetch('count(*[seen])')).toBe(2)
  await client.delete({query: '*[kind == $kind]', params: {kind: 'a'}})
  expect(await client.fetch('*[]._id')).toEqual(['b'])
})

test('strong references lead somewhere, and what is referenced stays', async () => {
  const client = lake.client('editor')
  const reference = {_type: 'reference', _ref: 'b'}
  await expect(client.create({_id: 'a', _type: 'note', link: reference})).rejects.toMatchObject({
    statusCode: 409,
  })
  await client
    .transaction()
    .create({_id: 'a', _type: 'note', link: reference})
    .create({_id: 'b', _type: 'note'})
    .commit()
  await expect(client.delete('b')).rejects.toThrow(/references to it from "a"/)
  await client.patch('a').set({'link._weak': true}).commit()
  await client.delete('b')
  expect(await client.fetch('*[]._id')).toEqual(['a'])
})

test('dryRun tells and does not do; array keys are made when asked for', async () => {
  const client = lake.client('editor')
  await client.create({_id: 'a', _type: 'note'}, {dryRun: true})
  expect(await client.getDocument('a')).toBeUndefined()
  const made = await client.create(
    {_id: 'a', _type: 'note', items: [{text: 'x'}]},
    {autoGenerateArrayKeys: true},
  )
  expect(made['items'][0]).toEqual({_key: expect.stringMatching(/^[0-9a-f]{12}$/), text: 'x'})
})

test.each([
  ['no JSON', '{'],
  ['an unknown mutation', '{"mutations":[{"destroy":{"id":"a"}}]}'],
  ['an id that is none', '{"mutations":[{"create":{"_id":"-a b","_type":"note"}}]}'],
  ['no type', '{"mutations":[{"create":{"_id":"a"}}]}'],
  ['an id and a query', '{"mutations":[{"delete":{"id":"a","query":"*"}}]}'],
  [
    'a patch of what is not there',
    '{"mutations":[{"create":{"_id":"a","_type":"t"}},{"patch":{"id":"b","set":{"x":1}}}]}',
  ],
  [
    'a patch of the id',
    '{"mutations":[{"create":{"_id":"a","_type":"t"}},{"patch":{"id":"a","set":{"_id":"b"}}}]}',
  ],
])('bad input is a clear 400 and no change: %s', async (_name, body) => {
  const response = await lake.request('/v1/data/mutate/production', {method: 'POST', body, role: 'editor'})
  expect(response.status).toBe(400)
  expect(JSON.stringify(await response.json()).length).toBeGreaterThan(40)
  expect(await lake.client('editor').fetch('count(*)')).toBe(0)
})

test('who has no right writes nothing', async () => {
  await lake.client('editor').create({_id: 'a', _type: 'note'})
  for (const client of [lake.client(), lake.client('viewer')]) {
    await expect(client.create({_id: 'b', _type: 'note'})).rejects.toMatchObject({statusCode: 403})
    await expect(client.patch('a').set({x: 1}).commit()).rejects.toMatchObject({statusCode: 403})
    await expect(client.delete('a')).rejects.toMatchObject({statusCode: 403})
  }
  expect(await lake.client('editor').fetch('*[]{_id, x}')).toEqual([{_id: 'a', x: null}])
})

test('what was acknowledged is there after a restart, with its history', async () => {
  const made = await lake.client('editor').create({_id: 'a', _type: 'note', n: 1})
  await lake.client('editor').patch('a').set({n: 2}).commit()
  lake.reopen()
  expect(await lake.client().getDocument('a')).toMatchObject({n: 2})
  const response = await lake.request(`/v1/data/history/production/documents/a?revision=${made._rev}`, {
    role: 'editor',
  })
  expect(await response.json()).toMatchObject({documents: [{n: 1}]})
})
