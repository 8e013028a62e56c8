import {expect, test} from '@jest/globals'

import {makeAnswer} from './answer.ts'
import {createMemory} from './memory.ts'

const answer = (text: string) =>
  makeAnswer({rawHeaders: ['Content-Type', 'text/html'], vary: undefined, body: Buffer.from(text)})

function setUp(maxBytes = 1_000_000) {
  const clock = {ms: 5000}
  return {clock, memory: createMemory({nowMs: () => clock.ms, maxBytes})}
}

test('an answer holds for its time, which counts from when it was begun', async () => {
  const {clock, memory} = setUp()
  const page = await answer('page')
  const begun = memory.begin()
  clock.ms += 400
  memory.keep('/a', page, {begun, forMs: 1000})
  clock.ms += 599
  expect(memory.find('/a')).toBe(page)
  clock.ms += 1
  expect(memory.find('/a')).toBeUndefined()
  expect(memory.last('/a')).toBe(page)
})

test('a sweep lets go of what no longer holds, and of nothing else', async () => {
  const {clock, memory} = setUp()
  const page = await answer('page')
  memory.keep('/search?q=old', page, {begun: memory.begin(), forMs: 1000})
  clock.ms += 999
  memory.sweep()
  expect(memory.last('/search?q=old')).toBe(page)
  memory.keep('/search?q=new', page, {begun: memory.begin(), forMs: 1000})
  clock.ms += 1
  memory.sweep()
  expect([memory.last('/search?q=old'), memory.find('/search?q=new')]).toEqual([undefined, page])
  clock.ms += 1000
  memory.sweep()
  expect(memory.sizeBytes()).toBe(0)
})

test('what was begun before all was forgotten is not kept after it', async () => {
  const {memory} = setUp()
  const begun = memory.begin()
  memory.forget()
  memory.keep('/a', await answer('old'), {begun, forMs: 1000})
  memory.keep('/b', 'passes', {begun, forMs: 1000})
  expect(memory.find('/a')).toBeUndefined()
  expect(memory.last('/a')).toBeUndefined()
  expect(memory.find('/b')).toBeUndefined()
})

test('forgetting takes everything, also what may no longer be sent', async () => {
  const {memory} = setUp()
  memory.keep('/a', await answer('page'), {begun: memory.begin(), forMs: 1000})
  memory.forget()
  expect([memory.find('/a'), memory.last('/a')]).toEqual([undefined, undefined])
})

test('the oldest answers go when there are too many, those of nothing among them', async () => {
  const page = await answer('page')
  const {memory} = setUp(3 * (page.sizeBytes + 600))
  const keep = (path: string) => memory.keep(path, page, {begun: memory.begin(), forMs: 1000})
  for (const path of ['/1', '/2', '/3', '/1', '/4']) keep(path)
  expect(['/1', '/2', '/3', '/4'].filter((path) => memory.find(path) !== undefined)).toEqual([
    '/1',
    '/3',
    '/4',
  ])
  for (let at = 0; at < 20; at += 1) memory.keep(`/${at}`, 'passes', {begun: memory.begin(), forMs: 1000})
  expect(
    ['/1', '/3', '/4', '/16', '/17', '/18', '/19'].filter((path) => memory.find(path) !== undefined),
  ).toEqual(['/17', '/18', '/19'])
})

test('a page that is what it was before is not compressed again', async () => {
  const before = await answer('the same words')
  const made = (text: string) =>
    makeAnswer({rawHeaders: ['X-A', 'new'], vary: 'rsc', body: Buffer.from(text)}, before)
  expect((await made('the same words')).forms.br.body).toBe(before.forms.br.body)
  expect((await made('other words')).forms.br.body).not.toBe(before.forms.br.body)
})
