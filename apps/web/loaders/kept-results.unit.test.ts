import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterEach, beforeEach, expect, test} from '@jest/globals'

import {createKeptResults} from './kept-results.ts'

let directory: string
let events: string[]

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'kept-results-'))
  events = []
})
afterEach(() => rm(directory, {recursive: true, force: true}))

const open = (folder = directory) => {
  let count = 0
  return createKeptResults({
    directory: folder,
    log: {warn: (event) => events.push(event)},
    newId: () => String((count += 1)),
  })
}
const answers = (result: unknown) => async () => result
const isAway = async (): Promise<unknown> => {
  throw new Error('connect ECONNREFUSED')
}

test('while the lake answers, its answer is what is read', async () => {
  const kept = open()
  expect(await kept.read('q', answers({title: 'old'}))).toEqual({result: {title: 'old'}, isKept: false})
  expect(await kept.read('q', answers({title: 'new'}))).toEqual({result: {title: 'new'}, isKept: false})
})

test('while it is away, the last answer stands in, after a restart too, and the log says so', async () => {
  await open().read('q', answers({title: 'last'}))
  expect(await open().read('q', isAway)).toEqual({result: {title: 'last'}, isKept: true})
  expect(events).toEqual(['content-lake-unreachable'])
})

test('each query keeps its own', async () => {
  const kept = open()
  await kept.read('q', answers('a'))
  await expect(kept.read('r', isAway)).rejects.toThrow('ECONNREFUSED')
})

test('what was taken back does not come back', async () => {
  const kept = open()
  await kept.read('q', answers({title: 'withdrawn'}))
  await kept.read('q', answers(null))
  await expect(kept.read('q', isAway)).rejects.toThrow('ECONNREFUSED')
  expect(await readdir(directory)).toEqual([])
})

test('a file that cannot be read counts as none', async () => {
  const kept = open()
  await kept.read('q', answers('a'))
  const [file] = await readdir(directory)
  await writeFile(join(directory, file ?? ''), '{"half')
  await expect(kept.read('q', isAway)).rejects.toThrow('ECONNREFUSED')
})

test('a folder that cannot be written costs the keeping, not the page', async () => {
  const file = join(directory, 'a-file')
  await writeFile(file, '')
  expect(await open(file).read('q', answers('a'))).toEqual({result: 'a', isKept: false})
  expect(events).toEqual(['result-not-kept'])
})
