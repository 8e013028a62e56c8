import {expect, test} from '@jest/globals'

import {guide} from '../../messages/en/guide.ts'
import {guideFixture} from './guide.fixture.ts'
import {enrolmentWords, phaseWords, statusWords} from './trial-words.ts'

const [trial] = guideFixture.trials
if (trial === undefined) throw new Error('The fixture has no trial.')

test('an unknown status is said with the last that was known, and its day', () => {
  expect(statusWords(trial, guide)).toBe('Unknown, last known as recruiting, as of 1 November 2026')
  expect(statusWords({...trial, overallStatus: 'COMPLETED'}, guide)).toBe('Completed, as of 1 November 2026')
})

test('no status, or one without its day, is not made up', () => {
  expect(statusWords({...trial, overallStatus: null}, guide)).toBe('Not known to us: see the registry')
  expect(statusWords({...trial, statusAsOf: null}, guide)).toBe('Not known to us: see the registry')
})

test('a planned number says that it is planned', () => {
  expect(enrolmentWords(trial, guide)).toBe('1,200 (estimated)')
  expect(enrolmentWords({...trial, enrolment: {count: 30, type: 'ACTUAL'}}, guide)).toBe('30 (actual)')
  expect(enrolmentWords({...trial, enrolment: null}, guide)).toBe('')
})

test('phases are joined', () => {
  expect(phaseWords({...trial, phases: ['PHASE1', 'PHASE2']}, guide)).toBe('Phase 1, Phase 2')
})
