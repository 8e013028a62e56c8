import {expect, test} from '@jest/globals'

import {guideFixture} from '../guide.fixture.ts'
import {evidenceMap} from './evidence-map.ts'

const {evidence} = guideFixture

test('a statement stands in the row of each of its conditions, in the column of its certainty', () => {
  const rows = evidenceMap(evidence)
  expect(
    rows.map(({condition, cells}) => [condition, cells.map(({certainty, dots}) => [certainty, dots.length])]),
  ).toEqual([
    [
      'Depression',
      [
        ['notAssessed', 1],
        ['moderate', 1],
      ],
    ],
    ['Pain', [['notAssessed', 1]]],
    [undefined, [['low', 1]]],
  ])
})

test('the people are those of the largest study, and a size that no record has is not nought', () => {
  const [depression, , others] = evidenceMap(evidence)
  expect(depression?.cells.map(({most}) => most)).toEqual([120, 120])
  expect(others?.cells[0]?.dots[0]?.people).toBeUndefined()
  expect(others?.cells[0]?.most).toBeUndefined()
})

test('what is about law, approval or history is no evidence of benefit or safety', () => {
  expect(evidenceMap(evidence.map((claim) => ({...claim, kind: 'legal' as const})))).toEqual([])
})
