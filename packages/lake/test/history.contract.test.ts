import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {applyPatch} from 'mendoza'

import {openTestLake, type TestLake} from './test-lake.ts'

let lake: TestLake
beforeEach(() => {
  lake = openTestLake()
})
afterEach(() => lake.close())

type Line = {
  id: string
  author: string
  documentIDs: string[]
  effects: Record<string, {apply: unknown[]; revert: unknown[]}>
}

async function transactions(search: string, role: string): Promise<Line[]> {
  const response = await lake.request(`/v1/data/history/production/transactions/a,drafts.a?${search}`, {role})
  const lines = (await response.text()).split('\n').filter((line) => line !== '')
  return lines.map((line): Line => JSON.parse(line))
}

/** As a client keeps a document when it applies patches to it: patches name attributes by their place. */
function withoutRevision(document: Record<string, unknown> | undefined) {
  const {_rev, ...rest} = document ?? {}
  return rest
}

test('effects lead from nothing to the document and back, as the Studio applies them: without its revision', async () => {
  const client = lake.client('editor')
  await client.create({
    _id: 'a',
    _type: 'note',
    title: 'One',
    blocks: [{_key: 'x', text: 'A longer text that stays as it is'}],
  })
  await client.patch('a').set({title: 'Two'}).commit()
  await client.patch('a').set({'blocks[0].text': 'A longer text that has changed'}).commit()
  const lines = await transactions('effectFormat=mendoza', 'editor')
  let state: unknown = null
  for (const line of lines) state = applyPatch(state, line.effects['a']?.apply ?? [])
  expect(state).toEqual(withoutRevision(await client.getDocument('a')))
  expect(JSON.stringify(lines[1]?.effects)).not.toContain('longer text')
  for (const line of lines.toReversed()) state = applyPatch(state, line.effects['a']?.revert ?? [])
  expect(state).toBeNull()
})

test('a page of the past has the same effects, and a document that is gone has them too', async () => {
  const client = lake.client('editor')
  await client.create({_id: 'a', _type: 'note', title: 'One of many words that go on and on'})
  await client.create({_id: 'drafts.a', _type: 'note'})
  for (const title of ['Two of many words that go on and on', 'Three of many words that go on and on'])
    await client.transaction().patch('a', {set: {title}}).patch('drafts.a', {set: {title}}).commit()
  const second = withoutRevision(await client.getDocument('a'))
  await client.delete('a')
  const all = await transactions('effectFormat=mendoza', 'editor')
  const page = await transactions('effectFormat=mendoza&reverse=true&limit=2', 'editor')
  expect(page).toEqual(all.slice(-2).reverse())
  expect(applyPatch(null, page[0]?.effects['a']?.revert ?? [])).toEqual(second)
})

test('limit, order and bounds', async () => {
  const client = lake.client('editor')
  const made = await client.create({_id: 'a', _type: 'note', n: 0})
  const revisions = [made._rev]
  for (const n of [1, 2, 3]) revisions.push((await client.patch('a').set({n}).commit())._rev)
  expect((await transactions('limit=2&reverse=true', 'editor')).map(({id}) => id)).toEqual([
    revisions[3],
    revisions[2],
  ])
  const between = await transactions(
    `fromTransaction=${revisions[1]}&toTransaction=${revisions[2]}`,
    'editor',
  )
  expect(between.map(({id}) => id)).toEqual([revisions[1], revisions[2]])
})

test('the story of a document, newest first', async () => {
  const client = lake.client('editor')
  const pair = {draftId: 'drafts.a', publishedId: 'a'}
  await client.create({_id: 'drafts.a', _type: 'note'})
  await client.action({actionType: 'sanity.action.document.publish', ...pair})
  await client.action({actionType: 'sanity.action.document.unpublish', ...pair})
  const response = await lake.request('/v1/data/history/production/events/documents/drafts.a?limit=10', {
    role: 'editor',
  })
  const {events}: {events: Record<string, {type: string}[]>} = await response.json()
  expect(events['drafts.a']?.map(({type}) => type)).toEqual([
    'unpublishDocument',
    'publishDocumentVersion',
    'createDocumentVersion',
  ])
})

test('history is for those who have the right to it', async () => {
  await lake.client('editor').create({_id: 'a', _type: 'note'})
  expect(await (await lake.request('/v1/data/history/production/transactions/a')).text()).toBe('')
  const documents = await lake.request('/v1/data/history/production/documents/a?lastRevision=true')
  expect(await documents.json()).toEqual({documents: []})
})

async function eventsOf(path: string, role = 'editor'): Promise<Record<string, unknown>[]> {
  const response = await lake.request(`/v1/data/history/production/events/${path}?limit=50`, {role})
  const {events}: {events: Record<string, unknown>[] | Record<string, Record<string, unknown>[]>} =
    await response.json()
  return Array.isArray(events) ? events : Object.values(events).flat()
}

const typesOf = (events: Record<string, unknown>[]) => events.map(({type}) => type)

test('the story of a version, of its document, and of its release', async () => {
  const client = lake.client('editor')
  const {_rev} = await client.create({_id: 'a', _type: 'note', title: 'One'})
  await client.releases.create({releaseId: 'r1', metadata: {releaseType: 'scheduled'}})
  await client.createVersion({releaseId: 'r1', publishedId: 'a', baseId: 'a'})
  await client.createVersion({releaseId: 'r1', publishedId: 'b', baseId: 'a'})
  await client.discardVersion({releaseId: 'r1', publishedId: 'b'})
  await client.releases.archive({releaseId: 'r1'})
  await client.releases.unarchive({releaseId: 'r1'})
  const version = await client.getDocument('versions.r1.a')
  const publishAt = new Date(Date.now() + 60_000).toISOString()
  await client.releases.schedule({releaseId: 'r1', publishAt})
  await client.releases.unschedule({releaseId: 'r1'})
  await client.releases.schedule({releaseId: 'r1', publishAt})
  const {transactionId} = await client.releases.publish({releaseId: 'r1'})

  const ofVersion = await eventsOf('documents/versions.r1.a')
  expect(typesOf(ofVersion)).toEqual([
    'publishDocumentVersion',
    'scheduleDocumentVersion',
    'unscheduleDocumentVersion',
    'scheduleDocumentVersion',
    'createDocumentVersion',
    'deleteDocumentVersion',
    'createDocumentVersion',
  ])
  expect(ofVersion[0]).toMatchObject({
    documentId: 'a',
    releaseId: 'r1',
    versionId: 'versions.r1.a',
    versionRevisionId: version?._rev,
    revisionId: transactionId,
    publishCause: 'release.publish',
  })
  expect(ofVersion[1]).toMatchObject({state: 'published', publishAt, releaseId: 'r1'})
  expect(ofVersion[3]).toMatchObject({state: 'unscheduled'})

  const ofDocument = await eventsOf('documents/a')
  expect(typesOf(ofDocument)).toEqual(['publishDocumentVersion', 'createLiveDocument'])
  expect(ofDocument[0]).toMatchObject({releaseId: 'r1', publishCause: 'release.publish'})
  expect(ofDocument[1]).toMatchObject({revisionId: _rev})

  const ofRelease = await eventsOf('releases/r1')
  expect(typesOf(ofRelease)).toEqual([
    'publishRelease',
    'scheduleRelease',
    'unscheduleRelease',
    'scheduleRelease',
    'unarchiveRelease',
    'archiveRelease',
    'discardDocumentFromRelease',
    'addDocumentToRelease',
    'addDocumentToRelease',
    'createRelease',
  ])
  expect(ofRelease[1]).toMatchObject({publishAt})
  expect(ofRelease[7]).toMatchObject({documentId: 'b', documentType: 'note', versionId: 'versions.r1.b'})
})

test('the story of a document that a release takes away', async () => {
  const client = lake.client('editor')
  await client.create({_id: 'a', _type: 'note', title: 'One'})
  await client.create({_id: 'drafts.a', _type: 'note', title: 'Kept'})
  await client.releases.create({releaseId: 'r1', metadata: {releaseType: 'asap'}})
  await client.unpublishVersion({releaseId: 'r1', publishedId: 'a'})
  await client.releases.publish({releaseId: 'r1'})
  expect(await client.getDocument('drafts.a')).toMatchObject({title: 'Kept'})
  for (const id of ['a', 'versions.r1.a'])
    expect((await eventsOf(`documents/${id}`))[0]).toMatchObject({
      type: 'unpublishDocument',
      versionId: 'versions.r1.a',
      releaseId: 'r1',
    })
})

test('the story of a release leaves out what is not for who asks', async () => {
  lake.close()
  const everything = {filter: 'true', permissions: ['read', 'create', 'update', 'history'] as const}
  const some = {filter: '!(_id in path("versions.**"))', permissions: ['read', 'history'] as const}
  lake = openTestLake({
    roles: [
      {name: 'editor', title: 'Editor', grants: [{...everything, permissions: [...everything.permissions]}]},
      {name: 'guest', title: 'Guest', grants: [{...some, permissions: [...some.permissions]}]},
    ],
  })
  const client = lake.client('editor')
  await client.releases.create({releaseId: 'r1'})
  await client.createVersion({releaseId: 'r1', publishedId: 'a', document: {_type: 'note'}})
  expect(typesOf(await eventsOf('releases/r1', 'guest'))).toEqual(['createRelease'])
  expect(typesOf(await eventsOf('releases/r1'))).toEqual(['addDocumentToRelease', 'createRelease'])
})
