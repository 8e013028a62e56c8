import {expect, test} from '@jest/globals'

import {createTrialLookUp} from './known-trials.ts'

const NUMBERS = [
  {nctId: 'NCT00000001', aliases: ['NCT00000009', 'NCT00000002']},
  {nctId: 'NCT00000002', aliases: []},
]

const open = () =>
  createTrialLookUp({readKept: async () => undefined, fetchFresh: async () => NUMBERS, nowMs: () => 5000})

test('a number, an alias and a number in small letters lead to the trial', async () => {
  const lookUp = open()
  expect(await lookUp('NCT00000001')).toEqual({knowledge: 'known', nctId: 'NCT00000001'})
  expect(await lookUp('NCT00000009')).toEqual({knowledge: 'known', nctId: 'NCT00000001'})
  expect(await lookUp('nct00000001')).toEqual({knowledge: 'known', nctId: 'NCT00000001'})
})

test('a trial’s own number stands before another’s alias', async () => {
  expect(await open()('NCT00000002')).toEqual({knowledge: 'known', nctId: 'NCT00000002'})
})

test('a number that no trial has is unknown', async () => {
  expect(await open()('NCT00000003')).toMatchObject({knowledge: 'unknown'})
})
