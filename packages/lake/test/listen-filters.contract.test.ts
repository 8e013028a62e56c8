import {afterEach, expect, test} from '@jest/globals'
import type {MutationEvent, SanityClient} from '@sanity/client'

import type {LakeConfigInput} from '../src/config.ts'
import {openTestLake, type TestLake} from './test-lake.ts'

let lake: TestLake
const subscriptions: {unsubscribe: () => void}[] = []
afterEach(() => {
  for (const subscription of subscriptions.splice(0)) subscription.unsubscribe()
  lake.close()
})

function opened(limits: NonNullable<LakeConfigInput['limits']> = {}): SanityClient {
  lake = openTestLake({limits}, {queryThread: true})
  return lake.client('editor')
}

type Heard = {events: MutationEvent[]; errors: Error[]; names: () => string[]}

async function listen(
  client: SanityClient,
  query: string,
  params: Record<string, unknown> = {},
): Promise<Heard> {
  const events: MutationEvent[] = []
  const errors: Error[] = []
  await new Promise<void>((resolve) => {
    const listening = client.listen(query, params, {events: ['welcome', 'mutation'], visibility: 'query'})
    subscriptions.push(
      listening.subscribe({
        next: (event) => {
          if (event.type === 'mutation') events.push(event)
          resolve()
        },
        error: (error: Error) => {
          errors.push(error)
          resolve()
        },
      }),
    )
  })
  return {events, errors, names: () => events.map((one) => `${one.transition} ${one.documentId}`)}
}

async function eventually(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 600 && !holds(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20))
  expect(holds()).toBe(true)
}

const reference = (_ref: string) => ({_type: 'reference', _ref})

test('a filter that looks at other documents sees them as they were before, and are after, each transaction', async () => {
  const client = opened()
  await client.create({_id: 'ann', _type: 'author', name: 'Ann'})
  await client.create({_id: 'bob', _type: 'author', name: 'Bob'})
  const byReference = await listen(client, '*[_type == "book" && author->name == $name]', {name: 'Ann'})
  const bySubquery = await listen(client, '*[_type == "book" && author._ref in *[name == $name]._id]', {
    name: 'Ann',
  })
  await client.create({_id: 'one', _type: 'book', author: reference('ann')})
  await client.create({_id: 'two', _type: 'book', author: reference('bob')})
  await client
    .patch('one')
    .set({author: reference('bob')})
    .commit()
  // The author and the book in one transaction: before it, the filter held of neither.
  await client
    .transaction()
    .patch('bob', {set: {name: 'Ann'}})
    .patch('two', {set: {title: 'Two'}})
    .commit()
  await client.patch('two').set({title: 'Two, again'}).commit()
  await client.delete('two')
  const expected = ['appear one', 'disappear one', 'appear two', 'update two', 'disappear two']
  await eventually(() => byReference.events.length >= 5 && bySubquery.events.length >= 5)
  expect(byReference.names()).toEqual(expected)
  expect(bySubquery.names()).toEqual(expected)
})

test('events keep their order, however long a filter takes', async () => {
  const client = opened()
  await client.create({_id: 'ann', _type: 'author', name: 'Ann'})
  const heard = await listen(client, '*[_type == "book" && author->name == "Ann" && text match "x*"]')
  const versions = Array.from({length: 60}, (_, n) => n)
  await Promise.all(
    versions.map((n) =>
      client.createOrReplace({_id: 'one', _type: 'book', n, author: reference('ann'), text: 'xyz'}),
    ),
  )
  await eventually(() => heard.events.length === 60)
  expect(heard.events.map(({result}) => result?.['n'])).toEqual(versions)
})

test('a filter that takes too long: its listener is told why and ended; others hear everything', async () => {
  const client = opened({filterMs: 1_000})
  await client.mutate(Array.from({length: 1_500}, (_, n) => ({create: {_id: `note-${n}`, _type: 'note', n}})))
  const heavy = await listen(
    client,
    '*[_type == "note" && count(*[count(*[n < ^.n && count(*[n > ^.n]) > -1]) > -1]) > -1]',
  )
  const cheap = await listen(client, '*[_type == "note"]')
  const costly = await listen(client, '*[_type == "note" && count(*[_type == "note"]) > 2]')
  await client.create({_id: 'a', _type: 'note', n: 1})
  await eventually(() => heavy.errors.length === 1 && costly.events.length === 1)
  expect(heavy.errors[0]?.message).toMatch(/longer than the 1000 ms/)
  expect(heavy.errors[0]?.name).toBe('ChannelError')
  await client.create({_id: 'b', _type: 'note', n: 1})
  await eventually(() => costly.events.length === 2)
  expect([cheap.names(), costly.names(), heavy.names()]).toEqual([
    ['appear a', 'appear b'],
    ['appear a', 'appear b'],
    [],
  ])
  expect(await client.fetch('count(*[_type == "note"])')).toBe(1_502)
}, 30_000)

test('a costly filter is asked once a change, however many listen with it', async () => {
  const client = opened()
  const dataset = lake.lake.parts.datasets.get('production')
  const query = '*[_type == "note" && count(*) > 0]'
  const lists = await Promise.all(Array.from({length: 20}, () => listen(client, query)))
  const reader = {id: 'x', access: lake.lake.parts.directory.authenticate(null).access}
  const mine = dataset?.filters.of({query, params: {}, reader, includeAllVersions: false})
  const again = dataset?.filters.of({query, params: {}, reader, includeAllVersions: false})
  expect(mine?.matches).toBe(again?.matches)
  await client.create({_id: 'a', _type: 'note'})
  await eventually(() => lists.every(({events}) => events.length === 1))
  expect(lists.every((list) => list.names()[0] === 'appear a')).toBe(true)
})

test.each([
  ['no filter', 'count(*)', 400],
  ['what does not parse', '*[_type == ', 400],
])('%s is refused when it is listened to', async (_name, query, status) => {
  opened()
  const search = new URLSearchParams({query})
  const response = await lake.request(`/v1/data/listen/production?${search}`, {role: 'editor'})
  expect(response.status).toBe(status)
  await response.body?.cancel()
})

test('more costly filters at a time than the lake asks are refused; those that leave make room', async () => {
  opened()
  const {access} = lake.lake.parts.directory.authenticate(null)
  const filters = lake.lake.parts.datasets.get('production')?.filters
  const of = (n: number) =>
    filters?.of({
      query: `*[count(*) > ${n}]`,
      params: {},
      reader: {id: 'x', access},
      includeAllVersions: false,
    })
  const kept = Array.from({length: 100}, (_, n) => of(n))
  expect(() => of(100)).toThrow(/Too many listeners/)
  kept[0]?.leave()
  expect(() => of(100)).not.toThrow()
})
