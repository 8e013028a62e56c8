import {expect, test} from '@jest/globals'

import {fieldValue, proposedEnd} from './proposed-end.ts'

test('an event, a notice and a course go after their last day', () => {
  for (const type of ['event', 'safetyNotice', 'training']) {
    expect(proposedEnd(type, {expiresAt: '2026-12-31'})).toEqual(new Date(2027, 0, 1))
  }
})

test('a helpline goes when its check is too old', () => {
  const end = proposedEnd('helpline', {checkedOn: '2026-01-01', expiresAt: '2026-02-01'})
  expect(end?.getTime()).toBeGreaterThan(new Date(2026, 2, 1).getTime())
})

test('what says nothing proposes nothing', () => {
  expect(proposedEnd('event', null)).toBeUndefined()
  expect(proposedEnd('event', {expiresAt: 'soon'})).toBeUndefined()
})

test('a field has the clock of this browser', () => {
  expect(fieldValue(new Date(2026, 0, 2, 3, 4))).toBe('2026-01-02T03:04')
})
