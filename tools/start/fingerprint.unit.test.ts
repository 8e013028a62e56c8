import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterEach, beforeEach, expect, test} from '@jest/globals'

import {builtFrom, fingerprint, markBuilt} from './fingerprint.ts'

let root = ''
const print = (values: Record<string, string> = {}, except: string[] = []) =>
  fingerprint(root, {paths: ['app', 'lock.json'], values, except})

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'fingerprint-'))
  await mkdir(join(root, 'app/pages'), {recursive: true})
  await writeFile(join(root, 'lock.json'), '{}')
  await writeFile(join(root, 'app/pages/home.ts'), 'export const title = 1')
})

afterEach(async () => rm(root, {recursive: true}))

test('the same sources and values give the same print', async () => {
  expect(await print({port: '1', host: 'a'})).toBe(await print({host: 'a', port: '1'}))
})

test.each([
  ['a changed file', () => writeFile(join(root, 'app/pages/home.ts'), 'export const title = 2')],
  ['a new file', () => writeFile(join(root, 'app/pages/about.ts'), '')],
  ['a changed lockfile', () => writeFile(join(root, 'lock.json'), '{"a": 1}')],
  [
    'a moved file',
    async () => {
      await rm(join(root, 'app/pages/home.ts'))
      await writeFile(join(root, 'app/home.ts'), 'export const title = 1')
    },
  ],
])('%s gives another print', async (_, change) => {
  const before = await print()
  await change()
  expect(await print()).not.toBe(before)
})

test('a changed value gives another print', async () => {
  expect(await print({identity: 'a'})).not.toBe(await print({identity: 'b'}))
})

test('what builds leave behind, and what is excepted, does not count', async () => {
  const before = await print({}, ['app/next-env.d.ts'])
  for (const folder of ['.next', '.next-e2e', 'node_modules', 'dist']) {
    await mkdir(join(root, 'app', folder))
    await writeFile(join(root, 'app', folder, 'x.js'), 'built')
  }
  await writeFile(join(root, 'app/next-env.d.ts'), 'written by the build')
  expect(await print({}, ['app/next-env.d.ts'])).toBe(before)
})

test('a build remembers what it was made from, until it is deleted', async () => {
  const folder = join(root, 'dist')
  await mkdir(folder)
  expect(await builtFrom(folder)).toBeUndefined()
  await markBuilt(folder, 'abc')
  expect(await builtFrom(folder)).toBe('abc')
  await rm(folder, {recursive: true})
  expect(await builtFrom(folder)).toBeUndefined()
})
