import {beforeEach, expect, test} from '@jest/globals'

import {messages} from '../messages/messages.ts'
import {answerDirectory, matchingTrials} from './answer.ts'
import {parseState, EMPTY_STATE} from './directory-state.ts'
import {createTrialDirectory, type DirectorySnapshot} from './trial-directory.ts'
import {termsFixture, trialFixture} from './trial-row.fixture.ts'

const {facets} = messages('en').trials

type Stored = {rev: string; row: ReturnType<typeof trialFixture>}

let stored: Map<string, Stored>
let asked: string[][]
let kept: DirectorySnapshot | undefined
let isAway: boolean
let day: string
let problems: string[]

beforeEach(() => {
  stored = new Map()
  asked = []
  kept = undefined
  isAway = false
  day = '2026-11-21'
  problems = []
  put(1)
  put(2)
})

function put(number: number, rev = 'a', known = {}) {
  const row = trialFixture(number, known)
  stored.set(row._id, {rev, row})
}

function answers<Value>(value: () => Value): Promise<Value> {
  return isAway ? Promise.reject(new Error('connect ECONNREFUSED')) : Promise.resolve(value())
}

const open = () =>
  createTrialDirectory({
    source: {
      fetchRevisions: () =>
        answers(() => [...stored].map(([_id, {rev}]) => ({_id, _type: 'clinicalTrial', _rev: rev}))),
      fetchRows: (ids) => {
        asked.push([...ids])
        return answers(() => ids.flatMap((id) => stored.get(id)?.row ?? []))
      },
      fetchTerms: () => answers(() => termsFixture),
    },
    readKept: async () => kept,
    keep: async (snapshot) => {
      kept = structuredClone(snapshot)
    },
    onProblem: ({id}) => problems.push(id),
  })

const version = (content: string) => ({content, day})

const titles = async (directory: ReturnType<typeof open>, content: string) =>
  matchingTrials(await directory.load({content, day}), {...EMPTY_STATE, sort: 'title'}).map(
    ({briefTitle}) => briefTitle,
  )

test('a version that is there is not read again', async () => {
  const directory = open()
  expect(await titles(directory, 'v1')).toEqual(['Trial 1', 'Trial 2'])
  expect(await titles(directory, 'v1')).toEqual(['Trial 1', 'Trial 2'])
  expect(asked).toHaveLength(1)
})

test('visitors who come together wait for one reading', async () => {
  const directory = open()
  const [one, other] = await Promise.all([directory.load(version('v1')), directory.load(version('v1'))])
  expect(one).toBe(other)
  expect(asked).toHaveLength(1)
})

test('a new version reads what changed, forgets what was unpublished, and keeps the rest', async () => {
  const directory = open()
  await directory.load(version('v1'))
  put(2, 'b', {briefTitle: 'Trial 2, renamed'})
  put(3)
  stored.delete(trialFixture(1)._id)
  expect(await titles(directory, 'v2')).toEqual(['Trial 2, renamed', 'Trial 3'])
  expect(asked[1]).toEqual([trialFixture(2)._id, trialFixture(3)._id])
})

test('while the Content Lake is away, what was there last is used: in memory, then on disk', async () => {
  const directory = open()
  await directory.load(version('v1'))
  isAway = true
  put(3)
  expect(await titles(directory, 'v2')).toEqual(['Trial 1', 'Trial 2'])
  const another = open()
  expect(await titles(another, 'v2')).toEqual(['Trial 1', 'Trial 2'])
  isAway = false
  expect(await titles(another, 'v2')).toEqual(['Trial 1', 'Trial 2', 'Trial 3'])
})

test('where nothing was ever read, the failure is told', async () => {
  isAway = true
  await expect(open().load(version('v1'))).rejects.toThrow('ECONNREFUSED')
})

test('a trial that does not fit is named and left out, the others are there', async () => {
  put(3, 'a', {nctId: 'no number'})
  expect(await titles(open(), 'v1')).toEqual(['Trial 1', 'Trial 2'])
  expect(problems).toEqual([trialFixture(3)._id])
})

test('on a new day, what was updated lately is counted anew', async () => {
  put(1, 'a', {lastUpdatePosted: '2026-11-01'})
  const directory = open()
  const {state} = parseState(new URLSearchParams('updated=30'))
  expect(answerDirectory(await directory.load(version('v1')), state, facets).total).toBe(1)
  day = '2026-12-24'
  expect(answerDirectory(await directory.load(version('v1')), state, facets).total).toBe(0)
})
