import {expect, test} from '@jest/globals'

import {TRIAL_STATUSES} from '../vocabulary/trials.ts'
import {isRegistryWord, wordsFor} from './registry-words.ts'

test.each([
  ['ACTIVE_NOT_RECRUITING', 'Active, not recruiting'],
  ['PAUSED_BY_SPONSOR', 'Paused by sponsor'],
  ['constructor', 'Constructor'],
])('%s reads “%s”', (value, words) => {
  expect(wordsFor(TRIAL_STATUSES, value)).toBe(words)
})

test.each([
  ['EARLY_PHASE1', true],
  ['Recruiting', false],
  ['', false],
  ['A B', false],
])('“%s” is a word of the registry: %s', (value, expected) => {
  expect(isRegistryWord(value)).toBe(expected)
})
