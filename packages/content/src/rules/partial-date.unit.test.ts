import {expect, test} from '@jest/globals'

import {comparePartialDates, formatPartialDate, isPartialDate} from './partial-date.ts'

test.each(['1962', '1999-08', '2023-10-10', '2024-02-29'])('%s is a date', (value) => {
  expect(isPartialDate(value)).toBe(true)
})

test.each(['62', '1999-8', '1999-13', '2023-02-29', '2023-02-30', 'August 1999', '2023-10-10T00:00', ''])(
  '"%s" is not',
  (value) => expect(isPartialDate(value)).toBe(false),
)

test('it is written no more precisely than it is known', () => {
  expect(formatPartialDate('1962')).toBe('1962')
  expect(formatPartialDate('1999-08')).toBe('August 1999')
  expect(formatPartialDate('2023-10-10')).toBe('10 October 2023')
  expect(formatPartialDate('soon')).toBe('soon')
})

test('they sort by time, the less precise first', () => {
  expect(['2019-03', '1999-08', '1999', '2019-03-05'].toSorted(comparePartialDates)).toEqual([
    '1999',
    '1999-08',
    '2019-03',
    '2019-03-05',
  ])
})
