import {afterEach, beforeEach, expect, test} from '@jest/globals'
import type {ListenEvent, SanityClient} from '@sanity/client'

import {openTestLake, type TestLake} from './test-lake.ts'

let lake: TestLake
let client: SanityClient
beforeEach(async () => {
  lake = openTestLake({webhooks: [{name: 'site', url: 'http://127.0.0.1:9', projection: '{_id, title}'}]})
  client = lake.client('editor')
  await client.create({
    _id: 'a',
    _type: 'guide',
    title: 'Old',
    author: {_type: 'reference', _ref: 'bo', _weak: true},
  })
  await client.create({_id: 'bo', _type: 'person', name: 'Bo'})
  await client.releases.create({releaseId: 'r1', metadata: {releaseType: 'asap'}})
  await client.createVersion({releaseId: 'r1', publishedId: 'a', baseId: 'a'})
  await client.patch('versions.r1.a').set({title: 'New'}).commit()
  await client.createVersion({releaseId: 'r1', publishedId: 'bo', baseId: 'bo'})
  await client.patch('versions.r1.bo').set({name: 'Bo B.'}).commit()
})
afterEach(() => lake.close())

test('a source map leads to the version that a value came from, through references too', async () => {
  const {result, resultSourceMap} = await client.fetch<unknown>(
    '*[_id == "a"][0]{title, "by": author->name}',
    {},
    {perspective: ['r1', 'drafts'], filterResponse: false, resultSourceMap: true},
  )
  expect(result).toEqual({title: 'New', by: 'Bo B.'})
  const {documents = [], mappings = {}} = resultSourceMap ?? {}
  const sourceOf = (path: string) => {
    const source = mappings[path]?.source
    return source?.type === 'documentValue' ? documents[source.document]?._id : undefined
  }
  expect([sourceOf("$['title']"), sourceOf("$['by']")]).toEqual(['versions.r1.a', 'versions.r1.bo'])
})

/** What a listener hears until the marker comes. */
async function heard(role: string | undefined, includeAllVersions: boolean, work: () => Promise<unknown>) {
  const events: ListenEvent<Record<string, unknown>>[] = []
  const {promise: welcomed, resolve: welcome} = Promise.withResolvers<void>()
  const {promise: done, resolve: end} = Promise.withResolvers<void>()
  const subscription = lake
    .client(role)
    .listen('*[_type in ["guide", "marker"]]', {}, {events: ['welcome', 'mutation'], includeAllVersions})
    .subscribe((event) => {
      events.push(event)
      if (event.type === 'welcome') welcome()
      if (event.type === 'mutation' && event.documentId === 'marker') end()
    })
  await welcomed
  await work()
  await client.create({_id: 'marker', _type: 'marker'})
  await done
  subscription.unsubscribe()
  return events.flatMap((event) =>
    event.type === 'mutation' && event.documentId !== 'marker'
      ? [`${event.transition} ${event.documentId}`]
      : [],
  )
}

test('a listener hears of versions when it asks for them and may read them', async () => {
  const edit = (title: string) => () => client.patch('versions.r1.a').set({title}).commit()
  expect(await heard('editor', true, edit('One'))).toEqual(['update versions.r1.a'])
  await client.delete('marker')
  expect(await heard('editor', false, edit('Two'))).toEqual([])
  await client.delete('marker')
  expect(await heard(undefined, true, edit('Three'))).toEqual([])
})

test('a release that is published is told as what it does to each document, to everybody for what is public', async () => {
  const publish = () => client.releases.publish({releaseId: 'r1'})
  expect(await heard(undefined, false, publish)).toEqual(['update a'])
})

test('webhooks hear of what a release publishes, and of nothing before', async () => {
  const outbox = () =>
    (lake.lake.parts.datasets.get('production')?.store.deliveries(undefined, 100) ?? [])
      .map(({body}) => body)
      .reverse()
  expect(outbox()).toEqual([
    {_id: 'a', title: 'Old'},
    {_id: 'bo', title: null},
  ])
  await client.releases.publish({releaseId: 'r1'})
  expect(outbox().slice(2)).toEqual([
    {_id: 'a', title: 'New'},
    {_id: 'bo', title: null},
  ])
})

test('a release is one transaction: what cannot be published whole is not published in part', async () => {
  await client.createVersion({releaseId: 'r1', publishedId: 'c', document: {_type: 'guide', title: 'C'}})
  await client
    .patch('versions.r1.c')
    .set({see: {_type: 'reference', _ref: 'nowhere', _weak: true, _strengthenOnPublish: {type: 'guide'}}})
    .commit()
  await expect(client.releases.publish({releaseId: 'r1'})).rejects.toMatchObject({statusCode: 409})
  expect(await lake.client().fetch('*[_type == "guide"].title')).toEqual(['Old'])
  expect(await client.fetch('count(*[sanity::partOfRelease("r1")])')).toBe(3)
  // Two documents of one release may point at each other: they come at the same time.
  await client.patch('versions.r1.c').set({'see._ref': 'd'}).commit()
  await client.createVersion({releaseId: 'r1', publishedId: 'd', document: {_type: 'guide', title: 'D'}})
  await client.releases.publish({releaseId: 'r1'})
  expect(await lake.client().fetch('*[_id == "c"][0].see->title')).toBe('D')
})
