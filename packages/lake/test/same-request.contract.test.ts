import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {Action} from '@sanity/client'

import {openTestLake, type TestLake} from './test-lake.ts'

let lake: TestLake
beforeEach(() => {
  lake = openTestLake()
})
afterEach(() => lake.close())

const pair = {draftId: 'drafts.a', publishedId: 'a'}
const publish: Action = {actionType: 'sanity.action.document.publish', ...pair}
const unpublish: Action = {actionType: 'sanity.action.document.unpublish', ...pair}

describe('actions with an id of their own', () => {
  test('sent twice are done once', async () => {
    const client = lake.client('editor')
    await client.create({_id: 'drafts.a', _type: 'note', title: 'One'})
    const send = () => client.action(publish, {transactionId: 'mine'})
    expect(await send()).toMatchObject({transactionId: 'mine'})
    // Without it the second would fail: the draft is gone.
    expect(await send()).toMatchObject({transactionId: 'mine'})
    expect(await client.getDocument('a')).toMatchObject({title: 'One', _rev: 'mine'})
    lake.reopen()
    expect(await lake.client('editor').action(publish, {transactionId: 'mine'})).toMatchObject({
      transactionId: 'mine',
    })
  })

  test('are refused for something else, even where neither is a mutation that listeners see', async () => {
    const client = lake.client('editor')
    await client.create({_id: 'drafts.a', _type: 'note'})
    await client.action(publish, {transactionId: 'mine'})
    await expect(client.action(unpublish, {transactionId: 'mine'})).rejects.toMatchObject({statusCode: 409})
    expect(await client.getDocument('a')).toMatchObject({_rev: 'mine'})
    await expect(lake.client('administrator').action(publish, {transactionId: 'mine'})).rejects.toMatchObject(
      {
        statusCode: 409,
      },
    )
  })
})

describe('array keys', () => {
  const items = [{text: 'x'}, {text: 'x'}, {text: 'y', inner: [{n: 1}]}]
  type Keyed = {_key: string; inner?: Keyed[]}

  async function keysOf(transactionId: string): Promise<string[]> {
    const own = openTestLake()
    try {
      await own
        .client('editor')
        .transaction()
        .create({_id: 'a', _type: 'note', items})
        .transactionId(transactionId)
        .commit({autoGenerateArrayKeys: true})
      const found: Keyed[] = await own.client('editor').fetch('*[_id == "a"][0].items')
      return found.flatMap(({_key, inner = []}) => [_key, ...inner.map((one) => one._key)])
    } finally {
      own.close()
    }
  }

  test('are the same for the same transaction and content, and others for another', async () => {
    const [first, again, other] = [await keysOf('t1'), await keysOf('t1'), await keysOf('t2')]
    expect(first).toEqual(again)
    expect(new Set([...first, ...other]).size).toBe(8)
    expect(first.every((key) => /^[0-9a-f]{12}$/.test(key))).toBe(true)
  })

  test('stay apart when one transaction puts the same thing into the same place twice', async () => {
    const client = lake.client('editor')
    await client
      .transaction()
      .create({_id: 'a', _type: 'note', items: [{text: 'x'}]})
      .patch('a', {insert: {before: 'items[0]', items: [{text: 'x'}]}})
      .commit({autoGenerateArrayKeys: true})
    const keys: string[] = await client.fetch('*[_id == "a"][0].items[]._key')
    expect(new Set(keys).size).toBe(2)
  })

  test('that are there are left', async () => {
    const client = lake.client('editor')
    await client.create(
      {_id: 'a', _type: 'note', items: [{_key: 'mine', n: 1}, {n: 2}]},
      {autoGenerateArrayKeys: true},
    )
    expect(await client.fetch('*[0].items[0]._key')).toBe('mine')
  })
})

describe('purge', () => {
  test.each<Action>([
    {actionType: 'sanity.action.document.delete', publishedId: 'a', includeDrafts: [], purge: true},
    {actionType: 'sanity.action.document.version.discard', versionId: 'drafts.a', purge: true},
  ])('is refused by name: $actionType', async (action) => {
    const client = lake.client('editor')
    await client.create({_id: 'a', _type: 'note'})
    await client.create({_id: 'drafts.a', _type: 'note'})
    const sent = client.action(action)
    await expect(sent).rejects.toMatchObject({
      statusCode: 501,
      message: expect.stringMatching(/Purging history/),
    })
    expect(await client.fetch('count(*)')).toBe(2)
  })
})

describe('versions: a draft by another name', () => {
  const name = 'sanity.action.document.version'

  test('create, replace, discard', async () => {
    const client = lake.client('editor')
    const base = await client.create({_id: 'a', _type: 'note', title: 'One'})
    await client.action({
      actionType: `${name}.create`,
      publishedId: 'a',
      baseId: 'a',
      versionId: 'drafts.a',
      ifBaseRevisionId: base._rev,
    })
    expect(await client.getDocument('drafts.a')).toMatchObject({title: 'One', _createdAt: base._createdAt})
    await client.action({
      actionType: `${name}.replace`,
      document: {_id: 'drafts.a', _type: 'note', title: 'Two'},
    })
    expect(await client.getDocument('drafts.a')).toMatchObject({title: 'Two'})
    expect(await client.getDocument('a')).toMatchObject({title: 'One'})
    await client.action({actionType: `${name}.discard`, versionId: 'drafts.a'})
    expect(await client.getDocument('drafts.a')).toBeUndefined()
  })

  test.each<[string, Action, number]>([
    [
      'a base that changed meanwhile',
      {
        actionType: `${name}.create`,
        publishedId: 'a',
        baseId: 'a',
        versionId: 'drafts.a',
        ifBaseRevisionId: 'old',
      },
      409,
    ],
    [
      'a version of another document',
      {actionType: `${name}.create`, publishedId: 'a', document: {_id: 'versions.r1.b', _type: 'note'}},
      400,
    ],
    ['what is not there', {actionType: `${name}.replace`, document: {_id: 'drafts.b', _type: 'note'}}, 404],
    ['what is published', {actionType: `${name}.discard`, versionId: 'a'}, 400],
  ])('%s is refused and changes nothing', async (_name, action, statusCode) => {
    const client = lake.client('editor')
    await client.create({_id: 'a', _type: 'note'})
    const before: string[] = await client.fetch('*[]{_id, _rev}')
    await expect(client.action(action)).rejects.toMatchObject({statusCode})
    expect(await client.fetch('*[]{_id, _rev}')).toEqual(before)
  })
})

describe('references', () => {
  const link = (more: object) => ({_type: 'reference', _ref: 'b', ...more})

  test('a weak one may lead nowhere, and does not keep its target', async () => {
    const client = lake.client('editor')
    await client.create({_id: 'a', _type: 'note', link: link({_weak: true})})
    await client.create({_id: 'b', _type: 'note'})
    await client.delete('b')
    expect(await client.fetch('*[references("b")]._id')).toEqual(['a'])
  })

  test('one to be strengthened cannot be published before its target is', async () => {
    const client = lake.client('editor')
    const untilThen = link({_weak: true, _strengthenOnPublish: {type: 'note', weak: false}})
    await client.create({_id: 'drafts.a', _type: 'note', body: [{_key: 'k', link: untilThen}]})
    await client.create({_id: 'drafts.b', _type: 'note'})
    await expect(client.action(publish)).rejects.toMatchObject({statusCode: 409})
    await client.action({actionType: publish.actionType, draftId: 'drafts.b', publishedId: 'b'})
    await client.action(publish)
    expect(await client.fetch('*[_id == "a"][0].body[0].link')).toEqual(link({}))
  })

  test('one that says it stays weak stays weak when it is published', async () => {
    const client = lake.client('editor')
    const weak = link({_weak: true, _strengthenOnPublish: {type: 'note', weak: true}})
    await client.create({_id: 'drafts.a', _type: 'note', link: weak})
    await client.action(publish)
    expect(await client.fetch('*[_id == "a"][0].link')).toEqual(link({_weak: true}))
  })
})
