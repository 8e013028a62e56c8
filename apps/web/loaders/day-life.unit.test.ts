import {expect, test} from '@jest/globals'

import {dayLife} from './day-life.ts'

const noonMs = Date.parse('2026-11-21T12:00:00Z')
const until = (expiresAt: string | null) => ({expiresAt})

test('a row is shown on its last day, and not on the next', () => {
  const rows = [until('2026-11-20'), until('2026-11-21'), until(null)]
  expect(dayLife(rows, noonMs)).toEqual({
    shown: [until('2026-11-21'), until(null)],
    secondsLeft: 12 * 3600 - 60,
  })
})

test('without a last day a page stands for ever', () => {
  expect(dayLife([until(null)], noonMs)).toEqual({shown: [until(null)]})
})

test('in the last minutes of its last day a row is gone, because no page lives so shortly', () => {
  expect(dayLife([until('2026-11-21')], Date.parse('2026-11-21T23:55:00Z')).shown).toEqual([])
})
