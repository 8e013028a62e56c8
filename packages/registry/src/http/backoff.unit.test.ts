import {expect, test} from '@jest/globals'
import {assert, double, integer, property} from 'fast-check'

import {backoffMs, parseRetryAfter} from './backoff.ts'

const backoff = {baseMs: 1000, capMs: 30_000, jitter: 0.25}

test('waits double up to the cap', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7].map((retry) => backoffMs(retry, {...backoff, random: () => 0.5}))
  expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
})

test('and are spread by a quarter either way, never more', () => {
  assert(
    property(integer({min: 1, max: 60}), double({min: 0, max: 1, noNaN: true}), (retry, random) => {
      const middle = Math.min(30_000, 1000 * 2 ** (retry - 1))
      const wait = backoffMs(retry, {...backoff, random: () => random})
      return wait >= Math.floor(middle * 0.75) && wait <= Math.ceil(middle * 1.25)
    }),
  )
  expect(backoffMs(1, {...backoff, random: () => 0})).toBe(750)
  expect(backoffMs(1, {...backoff, random: () => 1})).toBe(1250)
})

test.each([
  ['120', 120_000],
  ['Sat, 21 Nov 2026 09:01:00 GMT', 60_000],
  ['Sat, 21 Nov 2026 08:00:00 GMT', 0],
  ['soon', undefined],
  [null, undefined],
])('Retry-After %s', (header, ms) => {
  expect(parseRetryAfter(header, Date.parse('2026-11-21T09:00:00Z'))).toBe(ms)
})
