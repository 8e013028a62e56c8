import {afterEach, beforeEach, expect, test} from '@jest/globals'

import {openTestLake, type TestLake} from './test-lake.ts'

let lake: TestLake
beforeEach(() => {
  lake = openTestLake()
})
afterEach(() => lake.close())

const pair = {draftId: 'drafts.a', publishedId: 'a'}
const create = {actionType: 'sanity.action.document.create', publishedId: 'a', ifExists: 'fail'} as const

test('a draft is made, edited, published, unpublished and deleted', async () => {
  const client = lake.client('editor')
  await client.action({...create, attributes: {_id: 'drafts.a', _type: 'note', title: 'One'}})
  await client.action({actionType: 'sanity.action.document.edit', ...pair, patch: {set: {title: 'Two'}}})
  expect(await lake.client().fetch('*[]')).toEqual([])

  await client.action({actionType: 'sanity.action.document.publish', ...pair})
  expect(await lake.client().fetch('*[]{_id, title}')).toEqual([{_id: 'a', title: 'Two'}])
  expect(await client.getDocument('drafts.a')).toBeUndefined()

  await client.action({actionType: 'sanity.action.document.edit', ...pair, patch: {set: {title: 'Three'}}})
  expect(await lake.client().fetch('*[]{_id, title}')).toEqual([{_id: 'a', title: 'Two'}])
  await client.action({actionType: 'sanity.action.document.discard', draftId: 'drafts.a'})

  await client.action({actionType: 'sanity.action.document.unpublish', ...pair})
  expect(await lake.client().fetch('count(*)')).toBe(0)
  expect(await client.getDocument('drafts.a')).toMatchObject({title: 'Two'})

  await client.action({
    actionType: 'sanity.action.document.delete',
    publishedId: 'a',
    includeDrafts: ['drafts.a'],
  })
  expect(await client.fetch('count(*)')).toBe(0)
})

test('publishing what someone else has published meanwhile is 409', async () => {
  const client = lake.client('editor')
  const published = await client.create({_id: 'a', _type: 'note', title: 'One'})
  const draft = await client.create({_id: 'drafts.a', _type: 'note', title: 'Mine'})
  await client.patch('a').set({title: 'Theirs'}).commit()
  const publish = client.action({
    actionType: 'sanity.action.document.publish',
    ...pair,
    ifDraftRevisionId: draft._rev,
    ifPublishedRevisionId: published._rev,
  })
  await expect(publish).rejects.toMatchObject({statusCode: 409, details: {type: 'actionError'}})
  expect(await lake.client().getDocument('a')).toMatchObject({title: 'Theirs'})
})

test('references that were weak until their target is published become strong', async () => {
  const client = lake.client('editor')
  await client.create({_id: 'b', _type: 'note'})
  await client.create({
    _id: 'drafts.a',
    _type: 'note',
    link: {_type: 'reference', _ref: 'b', _weak: true, _strengthenOnPublish: {type: 'note'}},
  })
  await client.action({actionType: 'sanity.action.document.publish', ...pair})
  expect(await client.getDocument('a')).toMatchObject({link: {_type: 'reference', _ref: 'b'}})
  await expect(client.delete('b')).rejects.toMatchObject({statusCode: 409})
})

test('several actions are all or nothing', async () => {
  const client = lake.client('editor')
  const actions = client.action([
    {...create, attributes: {_id: 'drafts.a', _type: 'note'}},
    {actionType: 'sanity.action.document.publish', draftId: 'drafts.b', publishedId: 'b'},
  ])
  await expect(actions).rejects.toMatchObject({statusCode: 404})
  expect(await client.fetch('count(*)')).toBe(0)
})

test('what is not served is refused by name', async () => {
  const variant = lake.client('editor').action({
    actionType: 'sanity.action.document.variant.delete',
    publishedId: 'a',
    variantId: 'v1',
  })
  await expect(variant).rejects.toMatchObject({statusCode: 501})
  await expect(variant).rejects.toThrow(/sanity\.action\.document\.variant\.delete/)
})

test('the right to publish is looked at on both documents', async () => {
  await lake.client('editor').create({_id: 'drafts.a', _type: 'note'})
  const publish = lake.client('viewer').action({actionType: 'sanity.action.document.publish', ...pair})
  await expect(publish).rejects.toMatchObject({statusCode: 403})
  expect(await lake.client().fetch('count(*)')).toBe(0)
})
