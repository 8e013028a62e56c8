import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {applyPatch} from 'mendoza'
import {firstValueFrom, take, toArray} from 'rxjs'

import {openTestLake, type TestLake} from './test-lake.ts'

let lake: TestLake
beforeEach(() => {
  lake = openTestLake()
})
afterEach(() => lake.close())

/** Resolves once the listener is welcomed, with a promise of its next mutation events. */
async function listening(role: string | undefined, query: string, count: number) {
  const client = lake.client(role)
  let welcomed = () => {}
  const welcome = new Promise<void>((resolve) => {
    welcomed = resolve
  })
  const events = firstValueFrom(
    client
      .listen(query, {}, {events: ['welcome', 'mutation'], includePreviousRevision: true})
      .pipe(take(count + 1), toArray()),
  )
  const subscription = client.listen(query, {}, {events: ['welcome']}).subscribe(() => welcomed())
  await welcome
  subscription.unsubscribe()
  await new Promise((resolve) => setTimeout(resolve, 50))
  return {events: events.then((all) => all.slice(1))}
}

test('a document appears, changes and disappears for the filter that it matches', async () => {
  const editor = lake.client('editor')
  const {events} = await listening(undefined, '*[_type == "note" && open == true]', 3)
  await editor.create({_id: 'other', _type: 'other'})
  await editor.create({_id: 'a', _type: 'note', open: false})
  await editor.patch('a').set({open: true}).commit()
  await editor.patch('a').set({title: 'Title'}).commit()
  await editor.patch('a').set({open: false}).commit()
  const seen = await events
  expect(seen.map((event) => event.type === 'mutation' && event.transition)).toEqual([
    'appear',
    'update',
    'disappear',
  ])
  expect(seen[1]).toMatchObject({documentId: 'a', result: {title: 'Title'}, previous: {_id: 'a'}})
})

test('revisions make a chain, through a deletion and what comes after it', async () => {
  const editor = lake.client('editor')
  const {events} = await listening('editor', '*[_id == "a"]', 4)
  await editor.create({_id: 'a', _type: 'note'})
  await editor.patch('a').set({n: 1}).commit()
  const {transactionId} = await editor.delete('a')
  await editor.create({_id: 'a', _type: 'note'})
  const links = (await events).map((event) => (event.type === 'mutation' ? event : undefined))
  const [made, changed, deleted, again] = links
  expect(made?.previousRev).toBeUndefined()
  expect(changed?.previousRev).toBe(made?.resultRev)
  expect(deleted?.previousRev).toBe(changed?.resultRev)
  expect(deleted).toMatchObject({transition: 'disappear', resultRev: transactionId})
  expect(again?.previousRev).toBeUndefined()
})

test('how many events a transaction has is told of those that this listener hears: the Studio waits for as many', async () => {
  const editor = lake.client('editor')
  const one = await listening('editor', '*[_id == "b"]', 1)
  const both = await listening('editor', '*[_id in ["a", "b"]]', 2)
  await editor
    .transaction()
    .create({_id: 'a', _type: 'note'})
    .create({_id: 'b', _type: 'note'})
    .create({_id: 'c', _type: 'note'})
    .commit()
  const counted = async ({events}: typeof one) =>
    (await events).map(
      (event) => event.type === 'mutation' && [event.transactionCurrentEvent, event.transactionTotalEvents],
    )
  expect(await counted(one)).toEqual([[1, 1]])
  expect(await counted(both)).toEqual([
    [1, 2],
    [2, 2],
  ])
})

test('an anonymous listener hears nothing of drafts', async () => {
  const editor = lake.client('editor')
  const {events} = await listening(undefined, '*', 1)
  await editor.create({_id: 'drafts.a', _type: 'note'})
  await editor.create({_id: 'consent.a', _type: 'note'})
  await editor.create({_id: 'a', _type: 'note'})
  expect((await events).map((event) => event.type === 'mutation' && event.documentId)).toEqual(['a'])
})

test('a listener that comes back hears what it missed, once', async () => {
  const editor = lake.client('editor')
  const first = await editor.create({_id: 'a', _type: 'note', n: 0})
  for (const n of [1, 2]) await editor.patch('a').set({n}).commit()
  const path = `/v1/data/listen/production?query=${encodeURIComponent('*')}&enableResume=true`
  const response = await lake.request(path, {role: 'editor', headers: {'last-event-id': `${first._rev}#a`}})
  const text = await readUntil(response, (sofar) => sofar.split('event: mutation').length === 3)
  expect(text).toContain('event: welcomeback')
  expect([...text.matchAll(/"n":(\d)/g)].map(([, n]) => n)).toEqual(expect.arrayContaining(['1', '2']))
  expect(text).not.toContain('"n":0')
})

test('a listener that comes back from nowhere starts anew', async () => {
  const path = `/v1/data/listen/production?query=${encodeURIComponent('*')}&enableResume=true`
  const response = await lake.request(path, {headers: {'last-event-id': 'unknown#a'}})
  expect(await readUntil(response, (sofar) => sofar.includes('event:'))).toContain('event: reset')
})

test('a filter that does not parse is 400', async () => {
  expect((await lake.request('/v1/data/listen/production?query=*%5B')).status).toBe(400)
})

async function readUntil(response: Response, enough: (sofar: string) => boolean): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (let part = await reader?.read(); part && !part.done && !enough((text += part.value));)
    part = await reader?.read()
  await reader?.cancel()
  return text
}

test('effects are patches of the document without its revision, which the event tells', async () => {
  const editor = lake.client('editor')
  const text = 'Words that are long enough to be told in parts'
  await editor.create({_id: 'a', _type: 'note', text})
  const {_rev, ...before} = (await editor.getDocument('a')) ?? {_rev: ''}
  const path = `/v1/data/listen/production?query=${encodeURIComponent('*')}&effectFormat=mendoza&enableResume=true`
  const response = await lake.request(path, {role: 'editor', headers: {'last-event-id': `${_rev}#a`}})
  await editor
    .patch('a')
    .set({text: `${text} again`})
    .commit()
  const told = await readUntil(
    response,
    (sofar) => sofar.includes('event: mutation') && sofar.endsWith('\n\n'),
  )
  const data = told.split('event: mutation\ndata: ')[1]?.split('\n')[0] ?? 'null'
  const event: {effects: {apply: unknown[]}; resultRev: string} = JSON.parse(data)
  const {_rev: last, ...after} = (await editor.getDocument('a')) ?? {_rev: ''}
  expect(applyPatch(before, event.effects.apply)).toEqual(after)
  expect(event.resultRev).toBe(last)
  expect(JSON.stringify(event.effects)).not.toContain(text)
})
