import {afterEach, beforeEach, expect, test} from '@jest/globals'

import {openTestLake, type TestLake} from './test-lake.ts'

let lake: TestLake
beforeEach(() => {
  lake = openTestLake()
})
afterEach(() => lake.close())

const later = () => new Date(Date.now() + 3_600_000).toISOString()

/** A release `spring` with a changed guide, a new guide, and one that it takes away. */
async function prepared() {
  const client = lake.client('editor')
  await client.mutate([
    {create: {_id: 'a', _type: 'guide', title: 'Old'}},
    {create: {_id: 'old', _type: 'guide', title: 'Gone soon'}},
  ])
  await client.releases.create({releaseId: 'spring', metadata: {title: 'Spring', releaseType: 'asap'}})
  await client.createVersion({releaseId: 'spring', publishedId: 'a', baseId: 'a'})
  await client.action({
    actionType: 'sanity.action.document.edit',
    draftId: 'versions.spring.a',
    publishedId: 'a',
    patch: {set: {title: 'New'}},
  })
  await client.createVersion({
    releaseId: 'spring',
    publishedId: 'b',
    document: {_type: 'guide', title: 'Added'},
  })
  await client.unpublishVersion({releaseId: 'spring', publishedId: 'old'})
  return client
}

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
  const client = await prepared()
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

test('a perspective shows what would be, the first release on top', async () => {
  const client = await prepared()
  await client.create({_id: 'drafts.a', _type: 'guide', title: 'Draft'})
  await client.create({_id: 'drafts.old', _type: 'guide', title: 'Draft of old'})
  await client.releases.create({releaseId: 'autumn', metadata: {releaseType: 'undecided'}})
  await client.createVersion({
    releaseId: 'autumn',
    publishedId: 'b',
    document: {_type: 'guide', title: 'Autumn'},
  })
  const query = '*[_type == "guide"]{_id, title, _originalId}'
  const seen = (perspective: string[]) => client.fetch<unknown>(query, {}, {perspective})
  expect(await seen(['spring'])).toEqual([
    {_id: 'a', title: 'New', _originalId: 'versions.spring.a'},
    {_id: 'b', title: 'Added', _originalId: 'versions.spring.b'},
  ])
  expect(await seen(['autumn', 'spring', 'drafts'])).toEqual([
    {_id: 'a', title: 'New', _originalId: 'versions.spring.a'},
    {_id: 'b', title: 'Autumn', _originalId: 'versions.autumn.b'},
  ])
  expect(await seen(['autumn', 'drafts', 'spring'])).toEqual([
    {_id: 'a', title: 'Draft', _originalId: 'drafts.a'},
    {_id: 'b', title: 'Autumn', _originalId: 'versions.autumn.b'},
    {_id: 'old', title: 'Draft of old', _originalId: 'drafts.old'},
  ])
  expect(await seen(['published', 'spring'])).toEqual([
    {_id: 'a', title: 'Old', _originalId: 'a'},
    {_id: 'old', title: 'Gone soon', _originalId: 'old'},
  ])
  // What it shows follows each change.
  await client.discardVersion({releaseId: 'autumn', publishedId: 'b'})
  expect(await client.fetch('*[_id == "b"][0].title', {}, {perspective: ['autumn', 'spring']})).toBe('Added')
})

test('a stack that cannot be is refused; one without versions shows what is below it', async () => {
  const client = await prepared()
  for (const perspective of ['raw,spring', 'a.b', 'spring,,drafts', "r'1"]) {
    const address = `/v2026-11-01/data/query/production?query=*&perspective=${encodeURIComponent(perspective)}`
    expect((await lake.request(address, {role: 'editor'})).status).toBe(400)
  }
  expect(await client.fetch('*[_id == "a"][0].title', {}, {perspective: ['nowhere', 'drafts']})).toBe('Old')
})

test('versions are for those whose grants cover them', async () => {
  await prepared()
  const everybody = lake.client()
  for (const perspective of [['spring'], ['spring', 'drafts'], 'raw'] as const) {
    const ids = await everybody.fetch(
      '*[]._id',
      {},
      {perspective: [...(perspective === 'raw' ? ['raw'] : perspective)]},
    )
    expect(ids).toEqual(['a', 'old'])
  }
  expect(await everybody.getDocument('versions.spring.a')).toBeUndefined()
  expect(await everybody.releases.get({releaseId: 'spring'})).toBeUndefined()
  expect(await everybody.fetch('releases::all()')).toEqual([])
  const viewer = lake.client('viewer')
  expect(await viewer.fetch('*[sanity::partOfRelease("spring")]._id')).toEqual([
    'versions.spring.a',
    'versions.spring.b',
    'versions.spring.old',
  ])
  expect(await viewer.fetch('releases::all()[].name')).toEqual(['spring'])
  // As the Studio finds out which of its buttons to show.
  for (const dryRun of [true, false])
    await expect(viewer.releases.publish({releaseId: 'spring'}, {dryRun})).rejects.toMatchObject({
      statusCode: 403,
      details: {type: 'insufficientPermissionsError'},
    })
  await expect(everybody.releases.publish({releaseId: 'spring'})).rejects.toMatchObject({statusCode: 403})
})

test('queries of before releases are spared of versions', async () => {
  const client = await prepared()
  const before = client.withConfig({apiVersion: '2024-01-01'})
  expect(await before.fetch('*[_type == "guide"]._id')).toEqual(['a', 'old'])
  expect(await client.fetch('count(*[_type == "guide"])')).toBe(5)
})

test('versions by their functions, in raw and in a perspective', async () => {
  const client = await prepared()
  expect(await client.fetch('*[sanity::versionOf("a")]._id')).toEqual(['a', 'versions.spring.a'])
  expect(await client.releases.fetchDocuments({releaseId: 'spring'})).toMatchObject({
    result: [{_id: 'versions.spring.a'}, {_id: 'versions.spring.b'}, {_id: 'versions.spring.old'}],
  })
  expect(await client.fetch('*[sanity::partOfRelease("spring")]._id', {}, {perspective: ['spring']})).toEqual(
    ['a', 'b'],
  )
  const versions = await client.getDocument('a', {includeAllVersions: true})
  expect(versions.map(({_id}) => _id)).toEqual(['a', 'versions.spring.a'])
  expect(await client.getDocument('a', {releaseId: 'spring'})).toMatchObject({title: 'New'})
})

test('a version is made, replaced, discarded, and published by itself', async () => {
  const client = await prepared()
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
  const client = await prepared()
  const stale = client.createVersion({
    releaseId: 'spring2',
    publishedId: 'old',
    baseId: 'old',
    ifBaseRevisionId: 'another',
  })
  await expect(stale).rejects.toMatchObject({statusCode: 409})
})

test('archive takes the documents away, unarchive brings them back as they were', async () => {
  const client = await prepared()
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

test('what is scheduled is locked, whoever comes by whichever way', async () => {
  const client = await prepared()
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
  const client = await prepared()
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
  await prepared()
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
  const client = await prepared()
  await client.releases.schedule({releaseId: 'spring', publishAt: '2020-01-01T00:00:00Z'})
  expect(await lake.client().getDocument('a')).toMatchObject({title: 'New'})
  expect(await client.releases.get({releaseId: 'spring'})).toMatchObject({
    state: 'published',
    publishAt: '2020-01-01T00:00:00.000Z',
  })
})

test('mutations do not change what describes a release; actions of two kinds are not mixed', async () => {
  const client = await prepared()
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
  const client = await prepared()
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
