import {expect, test} from '@jest/globals'
import {assert, double, integer, property} from 'fast-check'

import {askedDelayMs, backoffMs} from './backoff.ts'

test('a second, two, four … and never more than two hours', () => {
  expect([1, 2, 3, 4].map((attempts) => backoffMs(attempts, 0))).toEqual([1000, 2000, 4000, 8000])
  expect(backoffMs(60, 0)).toBe(7_200_000)
})

test('chance takes away at most a half', () => {
  assert(
    property(
      integer({min: 1, max: 100}),
      double({min: 0, max: 1, maxExcluded: true, noNaN: true}),
      (attempts, random) => {
        const full = backoffMs(attempts, 0)
        const wait = backoffMs(attempts, random)
        expect(wait).toBeLessThanOrEqual(full)
        expect(wait).toBeGreaterThanOrEqual(full / 2)
      },
    ),
  )
})

test('a receiver may ask for more time, in seconds and within reason', () => {
  expect(askedDelayMs('120')).toBe(120_000)
  expect(askedDelayMs('999999')).toBe(7_200_000)
  expect(['soon', '-5', null].map(askedDelayMs)).toEqual([0, 0, 0])
})
