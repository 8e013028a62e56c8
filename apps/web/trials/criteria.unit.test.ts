import {expect, test} from '@jest/globals'

import {parseCriteria} from './criteria.ts'

test('the usual form: two headings, two lists, the escapes of the registry undone', () => {
  const text =
    'Inclusion Criteria:\n\n* Age 18 to 65\n* Score \\> 20 on the scale \\[HDRS\\]\n\nExclusion Criteria:\n\n* Psychosis\n'
  expect(parseCriteria(text)).toEqual([
    {
      kind: 'inclusion',
      title: 'Inclusion Criteria',
      items: ['Age 18 to 65', 'Score > 20 on the scale [HDRS]'],
    },
    {kind: 'exclusion', title: 'Exclusion Criteria', items: ['Psychosis']},
  ])
})

test('a list within an item stays with it', () => {
  const text = 'Inclusion Criteria:\n\n1. One of:\n   * first\n   * second\n2. Consent'
  expect(parseCriteria(text)[0]?.items).toEqual(['One of: – first; – second', 'Consent'])
})

test('without lists, each paragraph is an item; without headings, one group', () => {
  expect(parseCriteria('Adults with depression.\n\nNo other medicines.')).toEqual([
    {kind: 'other', title: 'Criteria', items: ['Adults with depression.', 'No other medicines.']},
  ])
})

test('a sentence that begins with the word is no heading', () => {
  expect(parseCriteria('Exclusion of pregnancy is by a test.')[0]?.items).toEqual([
    'Exclusion of pregnancy is by a test.',
  ])
})

test('markup is text, never markup', () => {
  expect(parseCriteria('* <script>alert(1)</script> adults')[0]?.items).toEqual([
    '<script>alert(1)</script> adults',
  ])
})

test('nothing gives nothing', () => {
  expect(parseCriteria(' \n')).toEqual([])
})
