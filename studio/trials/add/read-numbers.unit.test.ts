import {expect, test} from '@jest/globals'

import {readNumbers} from './read-numbers.ts'

test('a CSV: the names of columns are no problem, a title may hold line breaks, every other row is told', () => {
  const csv =
    'NCT number;title\nNCT00000001;"Ketamine;\nin two lines"\n;no number here\n\nNCT00000001;again\n'
  expect(readNumbers(csv)).toEqual([
    {row: 2, text: 'NCT00000001 Ketamine; in two lines', kind: 'number', nctId: 'NCT00000001'},
    {row: 3, text: 'no number here', kind: 'none'},
    {row: 5, text: 'NCT00000001 again', kind: 'twice', nctId: 'NCT00000001', firstRow: 2},
  ])
})

test('a paste: several in a row, in small letters, with lost noughts, in links', () => {
  const text = 'nct1945047, NCT00000002\nhttps://clinicaltrials.gov/study/NCT00000003?tab=table'
  expect(readNumbers(text).flatMap((row) => (row.kind === 'number' ? row.nctId : []))).toEqual([
    'NCT01945047',
    'NCT00000002',
    'NCT00000003',
  ])
})

test('a number that cannot be one is a row with a problem, also where it stands first', () => {
  expect(readNumbers('NCT123456789')).toEqual([{row: 1, text: 'NCT123456789', kind: 'none'}])
  expect(readNumbers('NCT0000001X\nNCT00000002')[0]).toMatchObject({row: 1, kind: 'none'})
})

test('nothing gives nothing', () => {
  expect(readNumbers(' \n\n')).toEqual([])
})
