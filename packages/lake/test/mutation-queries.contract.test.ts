import {afterEach, expect, test} from '@jest/globals'

import type {LakeConfigInput} from '../src/config.ts'
import {openTestLake, type TestLake} from './test-lake.ts'

let lake: TestLake
afterEach(() => lake.close())

async function filled(limits: NonNullable<LakeConfigInput['limits']> = {}, count = 1_500): Promise<TestLake> {
  lake = openTestLake({limits}, {queryThread: true})
  const notes = Array.from({length: count}, (_, n) => ({
    create: {_id: `note-${n}`, _type: 'note', n, text: 'word '.repeat(40)},
  }))
  await lake.client('editor').mutate(notes)
  return lake
}

/** Compares every note with every other, and each pair with every note again. */
const HEAVY = '*[count(*[n != ^.n && count(*[n < ^.^.n]) > -1]) > -1]'
const DOUBLED = Array.from({length: 18}).reduce((inner: string) => `(${inner} + ${inner})`, '*.text')

test.each<[string, NonNullable<LakeConfigInput['limits']>, string, number, RegExp]>([
  ['too long', {queryMs: 300}, HEAVY, 408, /longer than the 300 ms/],
  [
    'too much memory',
    {queryMemoryMb: 64, queryMs: 30_000},
    `*[count(${DOUBLED}) > 0]`,
    400,
    /64 MB of memory/,
  ],
  ['too many documents', {maxResultBytes: 5_000}, '*', 413, /bytes long, and 5000 are allowed/],
  ['no documents', {}, '*.n', 400, /must select documents/],
])(
  'a query of a mutation that takes %s: refused with the reason, nothing changed, and on it goes',
  async (_name, limits, query, statusCode, reason) => {
    const {client} = await filled(limits)
    const editor = client('editor')
    const sent = editor.mutate([{create: {_id: 'mark', _type: 'mark'}}, {patch: {query, set: {seen: true}}}])
    // Whatever comes behind it waits, and is then written as if nothing had been.
    const behind = editor.create({_id: 'behind', _type: 'mark'})
    await expect(sent).rejects.toMatchObject({statusCode})
    await expect(sent).rejects.toThrow(reason)
    await behind
    expect(await editor.fetch('*[_type == "mark" || seen]._id')).toEqual(['behind'])
    expect(await editor.fetch('count(*[_type == "note"])')).toBe(1_500)
  },
  60_000,
)

test('all queries of one transaction have the time of one', async () => {
  const {client} = await filled({queryMs: 1_000}, 400)
  const slow = '*[count(*[n != ^.n && count(*[n < ^.^.n]) > 9999]) > 0]'
  const started = performance.now()
  const sent = client('editor').mutate(Array.from({length: 100}, () => ({delete: {query: slow}})))
  await expect(sent).rejects.toMatchObject({statusCode: 408})
  expect(performance.now() - started).toBeLessThan(8_000)
}, 30_000)

test('while a query of a mutation is answered, everything but writing goes on, and later writes see what it did', async () => {
  const {client} = await filled({queryMs: 20_000}, 250)
  const editor = client('editor')
  const order: string[] = []
  const slow = '*[_type == "note" && count(*[n != ^.n && count(*[n < ^.^.n]) > -1]) > -1 && n < 100]'
  const deleted = editor.delete({query: slow}).then(() => order.push('deleted'))
  const patched = editor
    .patch('note-0')
    .set({x: 1})
    .commit()
    .catch((error: unknown) => order.push(String(error)))
  const read = lake.request('/v1/data/doc/production/note-0').then(async (response) => {
    await response.json()
    order.push('read')
  })
  await Promise.all([deleted, patched, read])
  expect(order).toEqual(['read', 'deleted', expect.stringContaining('"note-0" was not found')])
  expect(await editor.fetch('count(*)')).toBe(150)
}, 60_000)

test('a ten-deep "_id in" as the query of a deletion is answered', async () => {
  const {client} = await filled({}, 1_000)
  const nested = Array.from({length: 10}).reduce(
    (inner: string) => `*[_id in ${inner}._id]`,
    '*[_type == "note" && n < 600]',
  )
  await client('editor').delete({query: nested})
  expect(await client('editor').fetch('count(*)')).toBe(400)
}, 30_000)

test('each query sees what the transaction has done so far, by the rights of who asks, and nobody else does', async () => {
  const {client} = await filled({}, 10)
  const editor = client('editor')
  await editor.mutate([
    {patch: {id: 'note-1', set: {n: 100}}},
    {create: {_id: 'new', _type: 'note', n: 200}},
    {delete: {id: 'note-2'}},
    {patch: {query: '*[n >= 100 || _id == "note-2"]', set: {found: true}}},
    {delete: {query: '*[_type == $type && !defined(found)]', params: {type: 'note'}}},
  ])
  expect(await editor.fetch('*[]{_id, found}')).toEqual([
    {_id: 'new', found: true},
    {_id: 'note-1', found: true},
  ])
  const refused = editor.mutate([
    {delete: {id: 'new'}},
    {patch: {query: '*[_id == "new"]', set: {x: 1}}},
    {patch: {query: '*[n == 100]', set: {_id: 'y'}}},
  ])
  await expect(refused).rejects.toMatchObject({statusCode: 400})
  expect(await editor.fetch('*[x == 1 || _id == "new"]._id')).toEqual(['new'])
})
