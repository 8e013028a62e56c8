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

test('effects lead from nothing to the document and back', async () => {
  const client = lake.client('editor')
  await client.create({
    _id: 'a',
    _type: 'note',
    title: 'One',
    blocks: [{_key: 'x', text: 'A longer text that stays as it is'}],
  })
  await client.patch('a').set({title: 'Two'}).commit()
  const lines = await transactions('effectFormat=mendoza', 'editor')
  let state: unknown = null
  for (const line of lines) state = applyPatch(state, line.effects['a']?.apply ?? [])
  expect(state).toEqual(await client.getDocument('a'))
  expect(JSON.stringify(lines[1]?.effects)).not.toContain('longer text')
  for (const line of lines.toReversed()) state = applyPatch(state, line.effects['a']?.revert ?? [])
  expect(state).toBeNull()
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
