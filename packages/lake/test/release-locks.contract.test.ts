import {afterEach, beforeEach, expect, test} from '@jest/globals'

import {prepareSpring} from './prepared-release.ts'
import {openTestLake, type TestLake} from './test-lake.ts'

let lake: TestLake
beforeEach(() => {
  lake = openTestLake()
})
afterEach(() => lake.close())

const later = () => new Date(Date.now() + 3_600_000).toISOString()

test('what is scheduled is locked, whoever comes by whichever way', async () => {
  const client = await prepareSpring(lake)
  await client.releases.schedule({releaseId: 'spring', publishAt: later()})
  expect(await client.releases.get({releaseId: 'spring'})).toMatchObject({state: 'scheduled'})
  const attempts = [
    () => client.patch('versions.spring.a').set({title: 'Sneaked in'}).commit(),
    () => client.delete('versions.spring.a'),
    () => client.delete({query: '*[_id in path("versions.**")]'}),
    () => client.create({_id: 'versions.spring.c', _type: 'guide'}),
    () => client.discardVersion({releaseId: 'spring', publishedId: 'a'}),
    () => client.createVersion({releaseId: 'spring', publishedId: 'c', document: {_type: 'guide'}}),
    () => client.releases.archive({releaseId: 'spring'}),
    () => client.releases.schedule({releaseId: 'spring', publishAt: later()}),
  ]
  for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({statusCode: 409})
  await client.releases.unschedule({releaseId: 'spring'})
  await client.patch('versions.spring.a').set({title: 'Openly'}).commit()
  expect(await client.releases.get({releaseId: 'spring'})).not.toHaveProperty('publishAt')
})

test('what could not be published is not scheduled', async () => {
  const client = await prepareSpring(lake)
  // A strong reference to what the release takes away.
  await client.create({_id: 'c', _type: 'guide', see: {_type: 'reference', _ref: 'old'}})
  for (const asked of [
    client.releases.schedule({releaseId: 'spring', publishAt: later()}),
    client.releases.publish({releaseId: 'spring'}),
  ]) {
    await expect(asked).rejects.toMatchObject({statusCode: 409})
    await expect(asked).rejects.toThrow(/cannot be deleted/)
  }
  expect(await client.releases.get({releaseId: 'spring'})).toMatchObject({state: 'active'})
  expect(await lake.client().getDocument('a')).toMatchObject({title: 'Old'})
})

test('who may not publish a document may not schedule it either', async () => {
  lake.close()
  const all = ['read', 'create', 'update', 'history'] as const
  const preparer = {
    name: 'preparer',
    title: 'Preparer',
    grants: [
      {filter: '_id in path("versions.**") || _id in path("_.releases.**")', permissions: [...all]},
      {filter: 'true', permissions: ['read' as const]},
    ],
  }
  const editor = {name: 'editor', title: 'Editor', grants: [{filter: 'true', permissions: [...all]}]}
  lake = openTestLake({roles: [preparer, editor]})
  await prepareSpring(lake)
  const client = lake.client('preparer')
  await client.patch('versions.spring.a').set({title: 'Prepared'}).commit()
  for (const publishAt of [later(), '2020-01-01T00:00:00Z']) {
    await expect(client.releases.schedule({releaseId: 'spring', publishAt})).rejects.toMatchObject({
      statusCode: 403,
    })
  }
  await expect(client.releases.publish({releaseId: 'spring'})).rejects.toMatchObject({statusCode: 403})
})

test('a time that is past means now', async () => {
  const client = await prepareSpring(lake)
  await client.releases.schedule({releaseId: 'spring', publishAt: '2020-01-01T00:00:00Z'})
  expect(await lake.client().getDocument('a')).toMatchObject({title: 'New'})
  expect(await client.releases.get({releaseId: 'spring'})).toMatchObject({
    state: 'published',
    publishAt: '2020-01-01T00:00:00.000Z',
  })
})
