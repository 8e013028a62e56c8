import {expect, test} from '@jest/globals'

import {ageGroupsOf, yearsOf} from './ages.ts'

const limits = (minimumAge: string | null, maximumAge: string | null) =>
  ageGroupsOf({minimumAge, maximumAge, ageGroups: []})

test('ages as the registry writes them', () => {
  expect([yearsOf('18 Years'), yearsOf('6 Months'), yearsOf('1 Year'), yearsOf('N/A')]).toEqual([
    18,
    0.5,
    1,
    undefined,
  ])
})

test('the registry’s own groups stand before what the limits would say', () => {
  expect(ageGroupsOf({minimumAge: '18 Years', maximumAge: null, ageGroups: ['ADULT']})).toEqual(['adult'])
})

test.each([
  ['18 Years', '64 Years', ['adult']],
  ['18 Years', null, ['adult', 'older']],
  [null, '17 Years', ['child']],
  ['12 Years', '70 Years', ['child', 'adult', 'older']],
  ['65 Years', null, ['older']],
])('from %s to %s', (from, to, groups) => {
  expect(limits(from, to)).toEqual(groups)
})

test('a trial that says nothing of age is in no group', () => {
  expect([limits(null, null), ageGroupsOf(null)]).toEqual([[], []])
})
