import {expect, test} from '@jest/globals'

import {createSlugLookUp} from './known-slugs.ts'

function setUp({kept, fresh = []}: {kept?: string[]; fresh?: string[]}) {
  const lake = {slugs: fresh, isAway: false, questions: 0}
  const clock = {ms: 0}
  const lookUp = createSlugLookUp({
    readKept: async () => kept,
    fetchFresh: async () => {
      lake.questions += 1
      if (lake.isAway) throw new Error('away')
      return lake.slugs
    },
    nowMs: () => clock.ms,
  })
  return {lake, clock, lookUp}
}

test('a slug that was kept is known without a question', async () => {
  const {lake, lookUp} = setUp({kept: ['ketamine']})
  lake.isAway = true
  expect(await lookUp('ketamine')).toBe('known')
})

test('a new guide is found at once, a stranger is unknown', async () => {
  const {lookUp} = setUp({kept: ['ketamine'], fresh: ['ketamine', 'psilocybin']})
  expect(await lookUp('psilocybin')).toBe('known')
  expect(await lookUp('nowhere')).toBe('unknown')
})

test('guessing costs one question a second', async () => {
  const {lake, clock, lookUp} = setUp({})
  for (const slug of ['a', 'b', 'c']) expect(await lookUp(slug)).toBe('unknown')
  expect(lake.questions).toBe(1)
  clock.ms = 1001
  lake.slugs = ['d']
  expect(await lookUp('d')).toBe('known')
  expect(lake.questions).toBe(2)
})

test('while the lake is away nobody is told that a guide does not exist', async () => {
  const {lake, clock, lookUp} = setUp({kept: ['ketamine']})
  lake.isAway = true
  expect(await lookUp('psilocybin')).toBe('unsure')
  expect(await lookUp('other')).toBe('unsure')
  lake.isAway = false
  clock.ms = 1001
  expect(await lookUp('other')).toBe('unknown')
})

test('while the lake is away and nothing was kept, the page itself decides', async () => {
  const {lake, lookUp} = setUp({})
  lake.isAway = true
  expect(await lookUp('ketamine')).toBe('known')
})

test('a guide that was taken back is forgotten in time, without anybody waiting', async () => {
  const {lake, clock, lookUp} = setUp({fresh: ['ketamine']})
  expect(await lookUp('ketamine')).toBe('known')
  lake.slugs = []
  clock.ms = 60_000
  expect(await lookUp('ketamine')).toBe('known')
  expect(await lookUp('ketamine')).toBe('unknown')
})
