import {expect, test} from '@jest/globals'

import {guide} from '../../messages/en/guide.ts'
import {describeRings, evidenceRings} from './evidence-rings.ts'
import {guideFixture} from './guide.fixture.ts'

test('rings stand in the order of the page, and an ungraded claim is dotted, not short', () => {
  expect(evidenceRings(guideFixture.evidence)).toEqual([
    {key: 'v1', fullness: 0.75, tone: 'efficacy'},
    {key: 'v3', fullness: undefined, tone: 'efficacy'},
    {key: 'v2', fullness: 0.5, tone: 'safety'},
  ])
})

test('the picture is told in words', () => {
  expect(describeRings(guideFixture.evidence, guide)).toBe(
    'The evidence as rings, one for each of 3 statements: 1 moderate certainty, 1 low certainty, 1 certainty not yet assessed.',
  )
  expect(describeRings(guideFixture.evidence.slice(0, 1), guide)).toContain('each of 1 statement:')
})
