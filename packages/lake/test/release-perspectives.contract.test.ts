import {afterEach, beforeEach, expect, test} from '@jest/globals'

import {prepareSpring} from './prepared-release.ts'
import {openTestLake, type TestLake} from './test-lake.ts'

let lake: TestLake
beforeEach(() => {
  lake = openTestLake()
})
afterEach(() => lake.close())

test('a perspective shows what would be, the first release on top', async () => {
  const client = await prepareSpring(lake)
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
  const client = await prepareSpring(lake)
  for (const perspective of ['raw,spring', 'a.b', 'spring,,drafts', "r'1"]) {
    const address = `/v2026-11-01/data/query/production?query=*&perspective=${encodeURIComponent(perspective)}`
    expect((await lake.request(address, {role: 'editor'})).status).toBe(400)
  }
  expect(await client.fetch('*[_id == "a"][0].title', {}, {perspective: ['nowhere', 'drafts']})).toBe('Old')
})

test('versions are for those whose grants cover them', async () => {
  await prepareSpring(lake)
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
  const client = await prepareSpring(lake)
  const before = client.withConfig({apiVersion: '2024-01-01'})
  expect(await before.fetch('*[_type == "guide"]._id')).toEqual(['a', 'old'])
  expect(await client.fetch('count(*[_type == "guide"])')).toBe(5)
})

test('versions by their functions, in raw and in a perspective', async () => {
  const client = await prepareSpring(lake)
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
