import {expect, test} from '@jest/globals'

import {filterQuery, NO_FILTER} from './filter.ts'

test('nothing asked is nothing sent', () => {
  expect(filterQuery(NO_FILTER)).toEqual({})
})

test('a day is all of it, in this browser’s time zone, and a draft is asked for by its document', () => {
  const query = filterQuery({
    ...NO_FILTER,
    document: ' drafts.event-a ',
    from: '2026-12-01',
    to: '2026-12-01',
  })
  expect(query['document']).toBe('event-a')
  expect(query['since']).toBe(new Date(2026, 11, 1).toISOString())
  expect(Date.parse(query['until'] ?? '') - Date.parse(query['since'] ?? '')).toBe(86_400_000)
})
