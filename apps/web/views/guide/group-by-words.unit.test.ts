import {expect, test} from '@jest/globals'

import {groupByWords, sortByWords} from './group-by-words.ts'

const WORDS = {high: 'High', low: 'Low', none: 'None'}
type Level = keyof typeof WORDS
const rows: {id: number; level: Level}[] = [
  {id: 1, level: 'low'},
  {id: 2, level: 'high'},
  {id: 3, level: 'low'},
]

test('groups stand in the order of the list, rows in theirs, and empty groups are left out', () => {
  const groups = groupByWords(rows, WORDS, ({level}) => level)
  expect(groups.map(({words, rows}) => [words, rows.map(({id}) => id)])).toEqual([
    ['High', [2]],
    ['Low', [1, 3]],
  ])
})

test('sorting loses no row', () => {
  expect(sortByWords(rows, WORDS, ({level}) => level).map(({id}) => id)).toEqual([2, 1, 3])
})
