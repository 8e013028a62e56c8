import {expect, test} from '@jest/globals'

import {effectsOverTime} from './effects-over-time.ts'

const effect = (
  _key: string,
  timing: 'during' | 'longTerm',
  valence: 'wanted' | 'unwanted',
  frequency: 'common' | 'rare' | 'unknown' | null,
) => ({_key, timing, valence, frequency})

test('effects stand by time, then by whether they are wanted, the most frequent first', () => {
  const columns = effectsOverTime([
    effect('a', 'longTerm', 'unwanted', 'rare'),
    effect('b', 'during', 'unwanted', 'rare'),
    effect('c', 'during', 'wanted', 'unknown'),
    effect('d', 'during', 'unwanted', 'common'),
  ])
  expect(
    columns.map(({timing, cells}) => [
      timing,
      cells.map(({valence, bars}) => [valence, bars.map(({key, height}) => [key, height])]),
    ]),
  ).toEqual([
    [
      'during',
      [
        ['wanted', [['c', undefined]]],
        [
          'unwanted',
          [
            ['d', 3],
            ['b', 1],
          ],
        ],
      ],
    ],
    ['longTerm', [['unwanted', [['a', 1]]]]],
  ])
})

test('how often is not known, whether that is written down or left out', () => {
  const bars = effectsOverTime([
    effect('a', 'during', 'wanted', null),
    effect('b', 'during', 'wanted', 'unknown'),
  ])[0]?.cells[0]?.bars
  expect(bars?.map(({height}) => height)).toEqual([undefined, undefined])
})
