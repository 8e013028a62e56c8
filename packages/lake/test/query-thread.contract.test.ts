import {afterEach, expect, test} from '@jest/globals'

import type {LakeConfigInput} from '../src/config.ts'
import {openTestLake, type TestLake} from './test-lake.ts'

let lake: TestLake
afterEach(() => lake.close())

async function filled(limits: NonNullable<LakeConfigInput['limits']>): Promise<TestLake> {
  lake = openTestLake({limits}, {queryThread: true})
  const notes = Array.from({length: 2_000}, (_, n) => ({
    create: {_id: `note-${n}`, _type: 'note', n, text: 'word '.repeat(40)},
  }))
  await lake.client('editor').mutate([...notes, {create: {_id: 'drafts.secret', _type: 'note'}}])
  return lake
}

/** Compares every note with every other, and each pair with every note again. */
const HEAVY = 'count(*[count(*[n != ^.n && count(*[n < ^.^.n]) > -1]) > -1])'

test('what was written is read at once, by the rights of who asks', async () => {
  const {client} = await filled({})
  expect(await client().fetch('count(*)')).toBe(2_000)
  expect(await client('editor').fetch('*[_id == $id]._id', {id: 'drafts.secret'})).toEqual(['drafts.secret'])
  for (let n = 0; n < 20; n += 1) {
    await client('editor')
      .patch('note-0')
      .set({n: 10_000 + n})
      .commit()
    expect(await client().fetch('*[_id == "note-0"][0].n')).toBe(10_000 + n)
  }
  await client('editor').delete('note-0')
  expect(await client().fetch('count(*)')).toBe(1_999)
})

test('errors keep their place', async () => {
  const {client} = await filled({})
  await expect(client().fetch('*[_type == ')).rejects.toMatchObject({
    details: {type: 'queryParseError', start: 10},
  })
  await expect(client().fetch('*[0]{"x": media::aspect(a, "b")}')).rejects.toThrow(/media::aspect/)
})

test('a query that takes too long is refused with the reason, and those behind it are answered', async () => {
  const {client} = await filled({queryMs: 400})
  const heavy = client().fetch(HEAVY)
  const behind = client().fetch('count(*[_type == "note"])')
  await expect(heavy).rejects.toMatchObject({statusCode: 408})
  await expect(heavy).rejects.toThrow(/longer than the 400 ms/)
  expect(await behind).toBe(2_000)
}, 30_000)

test('an answer that is too long, and one that needs too much memory', async () => {
  const {client} = await filled({maxResultBytes: 50_000, queryMemoryMb: 64, queryMs: 30_000})
  await expect(client().fetch('*')).rejects.toMatchObject({statusCode: 413})
  const doubled = Array.from({length: 18}).reduce((inner: string) => `(${inner} + ${inner})`, '*.text')
  await expect(client().fetch(`count(${doubled})`)).rejects.toThrow(/64 MB of memory/)
  expect(await client().fetch('count(*)')).toBe(2_000)
}, 60_000)
