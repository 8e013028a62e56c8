import {expect, test} from '@jest/globals'

import {isJurisdiction, jurisdictionName} from './jurisdiction.ts'

test('codes have names', () => {
  expect([jurisdictionName('US'), jurisdictionName('GB'), jurisdictionName('EU')]).toEqual([
    'United States',
    'United Kingdom',
    'European Union',
  ])
})

test.each(['us', 'USA', 'QX', '', 'U.S.'])('"%s" is no jurisdiction', (code) => {
  expect(isJurisdiction(code)).toBe(false)
})
