import {expect, test} from '@jest/globals'

import {countCountries} from './countries.ts'
import {trialFixture} from './trial-row.fixture.ts'

test('a trial counts once in each of its countries; where it is not known, that is counted', () => {
  const rows = [
    trialFixture(1, {countries: ['France', 'France', 'Canada'], overallStatus: 'RECRUITING'}),
    trialFixture(2, {countries: ['France']}),
    trialFixture(3),
  ]
  expect(countCountries(rows)).toEqual({
    countries: [
      {country: 'France', trials: 2, recruiting: 1},
      {country: 'Canada', trials: 1, recruiting: 1},
    ],
    unknown: 1,
    total: 3,
  })
})
