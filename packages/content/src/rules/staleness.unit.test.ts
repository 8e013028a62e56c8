import {expect, test} from '@jest/globals'

import {ageInDays, checkedOnProblem} from './staleness.ts'

const limits = {today: '2026-11-21', maxAgeDays: 180}

test('days are counted over months and leap years', () => {
  expect(ageInDays('2026-11-21', '2026-11-21')).toBe(0)
  expect(ageInDays('2024-02-28', '2024-03-01')).toBe(2)
})

test('a recent check is fine, on its last day too', () => {
  expect(checkedOnProblem('2026-11-20', limits)).toBeUndefined()
  expect(checkedOnProblem('2026-05-25', limits)).toBeUndefined()
})

test.each([
  ['2026-05-24', /181 days ago/],
  ['2026-11-22', /future/],
  ['yesterday', /YYYY-MM-DD/],
  [undefined, /which day/],
  [null, /which day/],
])('%s is a problem', (day, message) => {
  expect(checkedOnProblem(day, limits)).toMatch(message)
})
