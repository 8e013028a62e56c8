import {expect, test} from '@jest/globals'

import {overusedPublications} from './overused-publications.ts'
import {balanceProblem, storyBalance} from './story-balance.ts'

const cites = (...ids: string[]) => ({citations: ids.map((id) => ({publication: {_ref: id}}))})

test('publications under more claims than the limit are named, the most used first', () => {
  const claims = [cites('a', 'b'), cites('a', 'a'), cites('a'), cites('b'), cites('c')]
  expect(overusedPublications(claims, 1)).toEqual([
    {id: 'a', claims: 3},
    {id: 'b', claims: 2},
  ])
  expect(overusedPublications(claims, 3)).toEqual([])
})

test('stories are counted by subject and ending', () => {
  const stories = [
    {subject: 'b', outcome: 'positive'},
    {subject: 'a', outcome: 'mixed'},
    {subject: 'a', outcome: 'negative'},
  ]
  expect(storyBalance(stories)).toEqual([
    {subject: 'a', positive: 0, mixed: 1, negative: 1},
    {subject: 'b', positive: 1, mixed: 0, negative: 0},
  ])
})

test.each([
  [{positive: 2, mixed: 0, negative: 0}, /Every story ends well/],
  [{positive: 0, mixed: 0, negative: 3}, /Every story ends badly/],
  [{positive: 5, mixed: 1, negative: 0}, /three in four/],
])('%j tells one side', (counts, message) => {
  expect(balanceProblem({subject: 'a', ...counts})).toMatch(message)
})

test.each([
  [{positive: 1, mixed: 0, negative: 0}],
  [{positive: 1, mixed: 2, negative: 2}],
  [{positive: 3, mixed: 1, negative: 0}],
])('%j does not', (counts) => {
  expect(balanceProblem({subject: 'a', ...counts})).toBeUndefined()
})
