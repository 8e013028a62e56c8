import {afterEach, beforeEach, expect, test} from '@jest/globals'

import {prepareSpring} from './prepared-release.ts'
import {openTestLake, type TestLake} from './test-lake.ts'

let lake: TestLake
beforeEach(() => {
  lake = openTestLake()
})
afterEach(() => lake.close())

test('a release is made, described anew, and read', async () => {
  const client = lake.client('editor')
  await client.releases.create({releaseId: 'spring', metadata: {title: 'Spring', releaseType: 'asap'}})
  expect(await client.releases.get({releaseId: 'spring'})).toMatchObject({
    _id: '_.releases.spring',
    _type: 'system.release',
    name: 'spring',
    state: 'active',
    metadata: {title: 'Spring', releaseType: 'asap'},
  })
  await client.releases.edit({
    releaseId: 'spring',
    patch: {set: {'metadata.title': 'Summer'}, unset: ['metadata.description']},
  })
  expect(await client.fetch('releases::all()[].metadata.title')).toEqual(['Summer'])
  await expect(client.releases.create({releaseId: 'spring'})).rejects.toMatchObject({statusCode: 409})
  await expect(
    client.releases.edit({releaseId: 'spring', patch: {set: {state: 'published'}}}),
  ).rejects.toThrow(/"metadata" only/)
  await expect(client.releases.create({releaseId: 'drafts'})).rejects.toMatchObject({statusCode: 400})
  await expect(client.releases.create({releaseId: 'a.b'})).rejects.toMatchObject({statusCode: 400})
})

test('what is in a release is published at once, in one transaction, and only then seen', async () => {
  const client = await prepareSpring(lake)
  expect(await lake.client().fetch('*[_type == "guide"]|order(_id){_id, title}')).toEqual([
    {_id: 'a', title: 'Old'},
    {_id: 'old', title: 'Gone soon'},
  ])
  const {transactionId} = await client.releases.publish({releaseId: 'spring'})
  expect(await lake.client().fetch('*[_type == "guide"]|order(_id)')).toEqual([
    expect.objectContaining({_id: 'a', title: 'New', _rev: transactionId}),
    expect.objectContaining({_id: 'b', title: 'Added', _rev: transactionId}),
  ])
  // No mark of the release stays in what is published, and what was taken away stays as a draft.
  expect(await client.fetch('*[defined(_system)]')).toEqual([])
  expect(await client.fetch('*[_id in path("drafts.**") || _id in path("versions.**")]._id')).toEqual([
    'drafts.old',
  ])
  expect(await client.releases.get({releaseId: 'spring'})).toMatchObject({
    state: 'published',
    publishedAt: expect.any(String),
    finalDocumentStates: [
      {id: 'versions.spring.a', revisionId: expect.any(String), _key: expect.any(String)},
      {id: 'versions.spring.b'},
      {id: 'versions.spring.old'},
    ],
  })
  await expect(client.releases.publish({releaseId: 'spring'})).rejects.toMatchObject({statusCode: 409})
  await client.releases.delete({releaseId: 'spring'})
  expect(await client.releases.get({releaseId: 'spring'})).toBeUndefined()
})

test('a version is made, replaced, discarded, and published by itself', async () => {
  const client = await prepareSpring(lake)
  const base = await client.getDocument('a')
  expect(await client.getDocument('versions.spring.a')).toMatchObject({
    _system: {base: {id: 'a', rev: base?._rev}},
  })
  await expect(
    client.createVersion({releaseId: 'spring', publishedId: 'a', baseId: 'a'}),
  ).rejects.toMatchObject({statusCode: 409})
  await client.replaceVersion({
    releaseId: 'spring',
    publishedId: 'a',
    document: {_type: 'guide', title: 'Newer'},
  })
  await client.action({
    actionType: 'sanity.action.document.publish',
    draftId: 'versions.spring.a',
    publishedId: 'a',
  })
  expect(await lake.client().getDocument('a')).toMatchObject({title: 'Newer'})
  expect(await client.getDocument('versions.spring.a')).toBeUndefined()
  await client.discardVersion({releaseId: 'spring', publishedId: 'b'})
  expect(await client.fetch('*[sanity::partOfRelease("spring")]._id')).toEqual(['versions.spring.old'])
  // "Revert": the version is one that changes the document again.
  await client.action({
    actionType: 'sanity.action.document.edit',
    draftId: 'versions.spring.old',
    publishedId: 'old',
    patch: {unset: ['_system.delete'], set: {title: 'Stays'}},
  })
  await client.releases.publish({releaseId: 'spring'})
  expect(await lake.client().getDocument('old')).toMatchObject({title: 'Stays'})
})

test('a version of a base that changed meanwhile: 409', async () => {
  const client = await prepareSpring(lake)
  const stale = client.createVersion({
    releaseId: 'spring2',
    publishedId: 'old',
    baseId: 'old',
    ifBaseRevisionId: 'another',
  })
  await expect(stale).rejects.toMatchObject({statusCode: 409})
})

test('archive takes the documents away, unarchive brings them back as they were', async () => {
  const client = await prepareSpring(lake)
  const ofRelease = '*[sanity::partOfRelease("spring")]{_id, _type, title, _system, _createdAt}'
  const before = await client.fetch<unknown>(ofRelease)
  await client.releases.archive({releaseId: 'spring'})
  expect(await client.fetch(ofRelease)).toEqual([])
  expect(await client.releases.get({releaseId: 'spring'})).toMatchObject({
    state: 'archived',
    finalDocumentStates: [{id: 'versions.spring.a'}, {}, {}],
  })
  await expect(client.create({_id: 'versions.spring.late', _type: 'guide'})).rejects.toMatchObject({
    statusCode: 409,
  })
  await client.releases.unarchive({releaseId: 'spring'})
  expect(await client.fetch(ofRelease)).toEqual(before)
  expect((await client.releases.get({releaseId: 'spring'}))?.finalDocumentStates).toBeUndefined()
  await expect(client.releases.delete({releaseId: 'spring'})).rejects.toThrow(/archive or publish it first/)
})

test('mutations do not change what describes a release; actions of two kinds are not mixed', async () => {
  const client = await prepareSpring(lake)
  for (const mutation of [
    {patch: {id: '_.releases.spring', set: {state: 'published'}}},
    {create: {_id: '_.releases.forged', _type: 'system.release', state: 'scheduled'}},
    {delete: {query: '*[_type == "system.release"]'}},
  ])
    await expect(client.mutate([mutation])).rejects.toMatchObject({statusCode: 400})
  const mixed = client.action([
    {actionType: 'sanity.action.release.create', releaseId: 'two'},
    {actionType: 'sanity.action.document.version.discard', versionId: 'versions.spring.a'},
  ])
  await expect(mixed).rejects.toMatchObject({statusCode: 400})
})

test('dryRun changes nothing; an own transaction id makes a retry harmless', async () => {
  const client = await prepareSpring(lake)
  await client.releases.publish({releaseId: 'spring'}, {dryRun: true})
  expect(await client.releases.get({releaseId: 'spring'})).toMatchObject({state: 'active'})
  const once = {transactionId: 'publish-spring'}
  await client.releases.publish({releaseId: 'spring'}, once)
  const {_rev} = (await client.getDocument('a')) ?? {}
  await client.releases.publish({releaseId: 'spring'}, once)
  expect((await client.getDocument('a'))?._rev).toBe(_rev)
})

test('a release is taken over from another lake; one that was scheduled there waits to be scheduled here', async () => {
  const client = lake.client('administrator')
  const taken = (state: string, ifExists: 'fail' | 'ignore' | 'replace' = 'fail') =>
    client.action({
      actionType: 'sanity.action.release.import',
      releaseId: 'r1',
      attributes: {
        _id: '_.releases.r1',
        _type: 'system.release',
        name: 'r1',
        state,
        publishAt: '2020-01-01T00:00:00Z',
        metadata: {title: 'One', releaseType: 'scheduled'},
      },
      ifExists,
    })
  await taken('scheduled')
  const release = await client.releases.get({releaseId: 'r1'})
  expect(release).toMatchObject({
    state: 'active',
    metadata: {title: 'One', intendedPublishAt: '2020-01-01T00:00:00Z'},
  })
  expect(release).not.toHaveProperty('publishAt')
  await expect(taken('published')).rejects.toMatchObject({statusCode: 409})
  await taken('published', 'ignore')
  expect(await client.releases.get({releaseId: 'r1'})).toMatchObject({state: 'active'})
  await taken('published', 'replace')
  expect(await client.releases.get({releaseId: 'r1'})).toMatchObject({state: 'published'})
})
