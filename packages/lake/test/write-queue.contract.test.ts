import {afterEach, beforeEach, expect, test} from '@jest/globals'
import type {MutationEvent} from '@sanity/client'

import type {Committed} from '../src/store/store.ts'
import {openTestLake, type TestLake} from './test-lake.ts'

let lake: TestLake
beforeEach(() => {
  lake = openTestLake()
})
afterEach(() => lake.close())

function production() {
  const dataset = lake.lake.parts.datasets.get('production')
  if (!dataset) throw new Error('there is no dataset')
  return dataset
}

/** How many transactions each commit held, from now on. */
function commitSizes(): number[] {
  const sizes: number[] = []
  const {store} = production()
  const {begin} = store
  store.begin = () => {
    const group = begin()
    const {commit} = group
    const counted = (): readonly Committed[] => {
      const committed = commit()
      sizes.push(committed.length)
      return committed
    }
    return {...group, commit: counted}
  }
  return sizes
}

test('what waits at the same tick is one commit, in its order; each is refused by itself, for its own reason', async () => {
  const client = lake.client('editor')
  await client.create({_id: 'a', _type: 'note', n: 0})
  const sequence = production().store.lastTransaction()?.sequence ?? 0
  const answers = await Promise.allSettled([
    client.patch('a').inc({n: 1}).commit(),
    client.create({_id: 'a', _type: 'note'}),
    client.create({_id: 'b', _type: 'note', link: {_type: 'reference', _ref: 'a'}}),
    client.delete('a'),
    client.patch('a').inc({n: 1}).commit(),
    client.create({_id: 'c', _type: 'note', link: {_type: 'reference', _ref: 'nobody'}}),
    client.delete('b'),
    client.delete('a'),
    client.patch('a').inc({n: 1}).commit(),
  ])
  const codes = answers.map((answer) =>
    answer.status === 'fulfilled' ? 200 : String(answer.reason.statusCode),
  )
  expect(codes).toEqual([200, '409', 200, '409', 200, '409', 200, 200, '400'])
  expect(await client.fetch('*[]._id')).toEqual([])
  const written = production().store.transactionsAfter(sequence, 100)
  expect(written.map(({documents}) => documents.map(({id}) => id))).toEqual([
    ['a'],
    ['b'],
    ['a'],
    ['b'],
    ['a'],
  ])
})

test('sixteen at once need few commits, one after the other need one each', async () => {
  const sizes = commitSizes()
  const client = lake.client('editor')
  await Promise.all(Array.from({length: 16}, (_, n) => client.create({_id: `n${n}`, _type: 'note'})))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(16)
  expect(sizes.length).toBeLessThan(6)
  sizes.length = 0
  for (let n = 0; n < 4; n += 1) await client.patch('n0').set({n}).commit()
  expect(sizes).toEqual([1, 1, 1, 1])
})

test('an own id twice in one commit changes nothing the second time; for something else it is refused', async () => {
  const client = lake.client('editor')
  await client.create({_id: 'a', _type: 'note', n: 0})
  const sizes = commitSizes()
  const send = (by: number) =>
    client
      .transaction()
      .patch('a', {inc: {n: by}})
      .transactionId('own')
      .commit()
  const [first, again, other] = await Promise.allSettled([send(1), send(1), send(5)])
  expect([first, again]).toMatchObject([
    {status: 'fulfilled', value: {transactionId: 'own'}},
    {status: 'fulfilled', value: {transactionId: 'own'}},
  ])
  expect(other).toMatchObject({status: 'rejected', reason: {statusCode: 409}})
  expect(sizes).toEqual([1])
  expect(await client.getDocument('a')).toMatchObject({n: 1, _rev: 'own'})
})

test('listeners hear of each transaction of a commit, in order, and nothing of what was refused', async () => {
  const client = lake.client('editor')
  const heard: MutationEvent[] = []
  let subscription: {unsubscribe: () => void} | undefined
  await new Promise<void>((resolve) => {
    const listening = client.listen('*[_type == "note"]', {}, {events: ['welcome', 'mutation']})
    subscription = listening.subscribe((event) => {
      if (event.type === 'mutation') heard.push(event)
      else resolve()
    })
  })
  const writes = Array.from({length: 30}, (_, n) =>
    client.createOrReplace({_id: 'a', _type: n % 3 === 2 ? 'other' : 'note', n}),
  )
  const answers = await Promise.allSettled([...writes, client.create({_id: 'a', _type: 'note'})])
  await client.create({_id: 'last', _type: 'note'})
  while (heard.at(-1)?.documentId !== 'last') await new Promise((resolve) => setTimeout(resolve, 5))
  subscription?.unsubscribe()
  expect(answers.filter(({status}) => status === 'rejected')).toHaveLength(1)
  expect(heard.slice(0, -1).map(({transition}) => transition)).toEqual(
    Array.from({length: 30}, (_, n) => ['appear', 'update', 'disappear'][n % 3]),
  )
  const numbers = heard.slice(0, -1).map(({result}) => result?.['n'])
  expect(numbers).toEqual(Array.from({length: 30}, (_, n) => n))
})

test('what waits when the lake closes is refused, and not there afterwards', async () => {
  const client = lake.client('editor')
  await client.create({_id: 'a', _type: 'note'})
  const dataset = production()
  const refused = dataset.writes.write((group) => group.document('a'))
  lake.reopen()
  await expect(refused).rejects.toThrow(/The lake is closing: nothing was saved/)
  expect(await lake.client('editor').fetch('*[]._id')).toEqual(['a'])
})
