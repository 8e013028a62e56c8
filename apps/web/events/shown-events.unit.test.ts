import {expect, test} from '@jest/globals'

import {shownEvents} from './shown-events.ts'

const NOW_MS = Date.parse('2026-11-21T12:00:00Z')
const talk = (startsAt: string, endsAt: string | null, expiresAt: string) => ({startsAt, endsAt, expiresAt})
const next = talk('2026-11-22T10:00:00Z', '2026-11-22T11:00:00Z', '2026-12-31')
const underWay = talk('2026-11-21T11:30:00Z', '2026-11-21T13:00:00Z', '2026-12-31')
const today = talk('2026-11-21T09:00:00Z', null, '2026-12-31')
const past = talk('2026-11-01T10:00:00Z', '2026-11-01T11:00:00Z', '2026-11-21')
const gone = talk('2026-11-01T10:00:00Z', '2026-11-01T11:00:00Z', '2026-11-20')

test('what is under way is coming still; what is over stays until its last day is, the latest first', () => {
  const {coming, over} = shownEvents([gone, past, today, underWay, next], NOW_MS)
  expect(coming).toEqual([today, underWay, next])
  expect(over).toEqual([past])
})

test('a page is kept no longer than until the next of its events is over or goes', () => {
  expect(shownEvents([underWay, next], NOW_MS).secondsLeft).toBe(3600 - 60)
  expect(shownEvents([past, next], NOW_MS).secondsLeft).toBe(12 * 3600 - 60)
  expect(shownEvents([gone], NOW_MS).secondsLeft).toBeUndefined()
})

test('an event that ends before a page could be kept is over already', () => {
  const ending = talk('2026-11-21T11:00:00Z', '2026-11-21T12:04:00Z', '2026-12-31')
  expect(shownEvents([ending], NOW_MS)).toMatchObject({coming: [], over: [ending]})
})
