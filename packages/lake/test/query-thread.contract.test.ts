import {afterEach, expect, test} from '@jest/globals'

import type {LakeConfigInput} from '../src/config.ts'
import type {RequestSource} from '../src/lake.ts'
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

function asked(
  query: string,
  from: RequestSource,
  token?: string,
): Promise<{status: number; text: string; ms: number}> {
  const beganMs = performance.now()
  const headers = new Headers(token === undefined ? {} : {authorization: `Bearer ${token}`})
  const url = `http://lake.test/v2026-11-01/data/query/production?${new URLSearchParams({query})}`
  return lake.lake.fetch(new Request(url, {headers}), from).then(async (response) => ({
    status: response.status,
    text: await response.text(),
    ms: performance.now() - beganMs,
  }))
}

const STRANGER = {address: '203.0.113.9'}
const EDITOR = {address: '198.51.100.1'}
const LOOK_UP = '*[_id == "note-7"][0].n'

test('20 slow queries of one stranger make an editor, the site and another stranger wait for one or two of them', async () => {
  await filled({crowdedQueryMs: 400})
  const {token} = lake.lake.parts.directory.addToken({label: 'editor', roleNames: ['editor']})
  const alone = await asked(LOOK_UP, EDITOR, token)
  expect(alone).toMatchObject({status: 200})
  const done: string[] = []
  const slow = Array.from({length: 20}, () => asked(HEAVY, STRANGER))
  const others = [
    asked(LOOK_UP, {address: '192.0.2.4'}).finally(() => done.push('another stranger')),
    asked(LOOK_UP, {address: '127.0.0.1', isOurs: true}).finally(() => done.push('site')),
    asked(LOOK_UP, EDITOR, token).finally(() => done.push('editor')),
  ]
  const answers = await Promise.all(others)
  expect(answers.map(({status}) => status)).toEqual([200, 200, 200])
  // At most the two that were at the thread already, and what a new thread takes to begin.
  for (const {ms} of answers) expect(ms).toBeLessThan(5_000)
  expect(done).toEqual(['site', 'editor', 'another stranger'])
  const ended = await slow[0]
  expect(ended).toMatchObject({status: 408})
  expect(ended?.text).toContain('400 ms that are allowed while others wait')
}, 60_000)

test('what a stranger listens to, and what he would change, makes no editor wait', async () => {
  await filled({filterMs: 400})
  const {token} = lake.lake.parts.directory.addToken({label: 'editor', roleNames: ['editor']})
  const open = Array.from({length: 10}, (_, n) => {
    const query = `*[count(*[n != ^.n && count(*[n < ^.^.n]) > -1]) > ${n}]`
    const search = new URLSearchParams({query})
    return lake.request(`/v2026-11-01/data/listen/production?${search}`)
  })
  const streams = await Promise.all(open)
  expect(streams.map(({status}) => status)).toEqual(Array(10).fill(200))
  const body = JSON.stringify({mutations: [{delete: {query: `*[${HEAVY} > 0]`}}]})
  const beganMs = performance.now()
  const refused = lake.request('/v2026-11-01/data/mutate/production', {method: 'POST', body})
  await lake.client('editor').patch('note-7').set({n: -7}).commit()
  const seen = await asked(LOOK_UP, EDITOR, token)
  expect(JSON.parse(seen.text)).toMatchObject({result: -7})
  // One filter at most is at the thread before it.
  expect(performance.now() - beganMs).toBeLessThan(3_000)
  expect((await refused).status).toBe(403)
  for (const {body: stream} of streams) await stream?.cancel()
}, 60_000)

test('an answer that is too long, and one that needs too much memory', async () => {
  const {client} = await filled({maxResultBytes: 50_000, queryMemoryMb: 64, queryMs: 30_000})
  await expect(client().fetch('*')).rejects.toMatchObject({statusCode: 413})
  const doubled = Array.from({length: 18}).reduce((inner: string) => `(${inner} + ${inner})`, '*.text')
  await expect(client().fetch(`count(${doubled})`)).rejects.toThrow(/64 MB of memory/)
  expect(await client().fetch('count(*)')).toBe(2_000)
}, 60_000)
