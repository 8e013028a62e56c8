import {expect, test} from '@jest/globals'
import fc from 'fast-check'

import {wrapWords} from './wrap-words.ts'

test('breaks between words only', () => {
  expect(wrapWords('Distress with a life-threatening illness', 20)).toEqual([
    'Distress with a',
    'life-threatening',
    'illness',
  ])
})

test('no word is lost and no line too long, but for one that is a single long word', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({min: 1, max: 40}), (text, most) => {
      const lines = wrapWords(text, most)
      expect(lines.join(' ').split(' ').filter(Boolean)).toEqual(text.split(/\s+/).filter(Boolean))
      for (const line of lines) expect(line.length <= most || !line.includes(' ')).toBe(true)
    }),
  )
})
