import {expect, test} from '@jest/globals'

import {byteRange} from './byte-range.ts'

test.each([
  ['bytes=0-3', {first: 0, last: 3}],
  ['bytes=4-', {first: 4, last: 9}],
  ['bytes=-3', {first: 7, last: 9}],
  ['bytes=-30', {first: 0, last: 9}],
  ['bytes=9-9', {first: 9, last: 9}],
  ['bytes=5-500', {first: 5, last: 9}],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=3-2', undefined],
  ['bytes=0-1,4-5', undefined],
  ['bytes=-', undefined],
  ['bytes=a-b', undefined],
  ['pages=1-2', undefined],
  [null, undefined],
])('of ten bytes, %s is %j', (header, range) => {
  expect(byteRange(header, 10)).toEqual(range)
})

test('an empty body has no bytes to ask for', () => {
  expect(byteRange('bytes=0-', 0)).toBe('unsatisfiable')
})
