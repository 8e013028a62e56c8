import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {pino} from 'pino'

import {openRenditionCache, type RenditionCache} from './rendition-cache.ts'

let folder: string
let nowMs: number
let made: string[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lake-cache-'))
  nowMs = Date.parse('2026-11-01T12:00:00Z')
  made = []
})
afterEach(() => {
  rmSync(folder, {recursive: true})
})

const open = () =>
  openRenditionCache({
    folder,
    maxBytes: 1000,
    clock: {now: () => new Date((nowMs += 1000))},
    log: pino({level: 'silent'}),
  })

async function ask(cache: RenditionCache, name: string, bytes = 100): Promise<string> {
  const found = await cache.get(name, async () => {
    made.push(name)
    return Buffer.alloc(bytes, name)
  })
  await cache.settled()
  return found.toString().slice(0, 1)
}

test('a rendition is made once, and found again after a restart', async () => {
  const cache = open()
  const [first, second] = await Promise.all([ask(cache, 'a'), ask(cache, 'a')])
  expect([first, second, await ask(cache, 'a'), await ask(open(), 'a')]).toEqual(['a', 'a', 'a', 'a'])
  expect(made).toEqual(['a'])
})

test('the cache keeps within its bound, and throws away what was used least', async () => {
  const cache = open()
  for (const name of 'abcdefghij') await ask(cache, name)
  await ask(cache, 'a')
  for (const name of 'klm') await ask(cache, name)
  expect(readdirSync(folder)).toHaveLength(10)
  made = []
  await ask(cache, 'a')
  expect(made).toEqual([])
  await ask(cache, 'b')
  expect(made).toEqual(['b'])
})

test('what fails is not kept, and is tried again', async () => {
  const cache = open()
  await expect(cache.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await ask(cache, 'a')).toBe('a')
})

test('what would fill the cache alone is answered and not kept', async () => {
  expect(await ask(open(), 'a', 500)).toBe('a')
  expect(readdirSync(folder)).toEqual([])
})
