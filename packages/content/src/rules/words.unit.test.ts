import {expect, test} from '@jest/globals'

import {countWords} from './words.ts'

test('punctuation and space are no words', () => {
  expect(countWords('  Ketamine is an anaesthetic, first of all.  ')).toBe(7)
  expect(countWords('')).toBe(0)
  expect(countWords('0.5 of a unit')).toBe(4)
})
