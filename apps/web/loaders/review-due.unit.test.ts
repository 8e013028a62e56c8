import {expect, test} from '@jest/globals'

import {reviewDue} from './review-due.ts'

const at = (instant: string) => Date.parse(instant)

test('the day itself is not yet overdue, the next one is', () => {
  expect(reviewDue('2027-05-21', at('2027-05-21T23:59:00Z')).isOverdue).toBe(false)
  expect(reviewDue('2027-05-21', at('2027-05-22T00:00:00Z'))).toEqual({isOverdue: true})
})

test('a page is kept until the day is over, and never for less than Next keeps one', () => {
  expect(reviewDue('2027-05-21', at('2027-05-21T12:00:00Z')).secondsLeft).toBe(12 * 3600)
  expect(reviewDue('2027-05-21', at('2027-05-21T23:59:00Z')).secondsLeft).toBe(1800)
})

test('without a day nothing is overdue, and nothing ends', () => {
  expect(reviewDue(null, at('2027-05-21T12:00:00Z'))).toEqual({isOverdue: false})
})
