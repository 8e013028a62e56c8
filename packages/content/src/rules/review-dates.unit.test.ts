import {expect, test} from '@jest/globals'

import {dateProblem, datesAfter, monthsAfter, overdueByRisk} from './review-dates.ts'

const dates = {
  firstPublished: '2024-01-01',
  contentUpdated: '2025-01-01',
  reviewed: '2025-02-01',
  nextReviewDue: '2027-02-01',
}

test('an edit never moves the review; only a clinical one moves the day of the content', () => {
  expect(datesAfter(dates, {kind: 'edit', clinical: true}, '2026-06-01')).toEqual({
    ...dates,
    contentUpdated: '2026-06-01',
  })
  expect(datesAfter(dates, {kind: 'edit', clinical: false}, '2026-06-01')).toEqual(dates)
  expect(datesAfter({}, {kind: 'edit', clinical: true}, '2026-06-01')).toEqual({
    firstPublished: '2026-06-01',
    contentUpdated: '2026-06-01',
  })
})

test('a sign-off moves the review and the next due, and leaves the content where it was', () => {
  expect(datesAfter(dates, {kind: 'signOff'}, '2026-06-01')).toEqual({
    ...dates,
    reviewed: '2026-06-01',
    nextReviewDue: '2028-06-01',
  })
  expect(datesAfter(dates, {kind: 'signOff', reviewIntervalMonths: 12}, '2026-06-01').nextReviewDue).toBe(
    '2027-06-01',
  )
  expect(datesAfter(dates, {kind: 'signOff', reviewIntervalMonths: 120}, '2026-06-01').nextReviewDue).toBe(
    '2029-06-01',
  )
})

test('a month without that day ends on its last', () => {
  expect(monthsAfter('2024-02-29', 12)).toBe('2025-02-28')
  expect(monthsAfter('2026-10-31', 4)).toBe('2027-02-28')
})

test('dates that stand in the wrong order are named', () => {
  expect(dateProblem(dates)).toBeUndefined()
  expect(dateProblem({...dates, contentUpdated: '2023-01-01'})?.field).toBe('contentUpdated')
  expect(dateProblem({...dates, nextReviewDue: '2025-01-01'})?.field).toBe('nextReviewDue')
})

test('what is overdue is ranked by risk, then by how long', () => {
  const documents = [
    {id: 'f', type: 'faq', due: '2020-01-01'},
    {id: 'i1', type: 'interaction', due: '2026-11-01'},
    {id: 'i2', type: 'interaction', due: '2026-01-01'},
    {id: 'g', type: 'substanceGuide', due: '2026-11-22'},
    {id: 'n', type: 'page', due: undefined},
  ]
  expect(overdueByRisk(documents, '2026-11-21').map(({id}) => id)).toEqual(['i2', 'i1', 'f'])
})
