import {expect, test} from '@jest/globals'
import Papa from 'papaparse'

import {referredTo, tableCsv} from './table-csv.ts'

const documents = [
  {
    _id: 'drafts.a',
    _type: 'legalStatus',
    note: '=HYPERLINK("x")',
    checkedOn: '2026-11-29',
    since: null,
    substance: {_type: 'reference', _ref: 'guide-x'},
    about: [
      {_key: '1', _type: 'reference', _ref: 'guide-y'},
      {_key: '2', _type: 'reference', _ref: 'gone'},
    ],
    slug: {_type: 'slug', current: 'a-slug'},
    body: [
      {
        _key: 'b',
        _type: 'block',
        children: [
          {_key: 's', _type: 'span', text: 'One '},
          {_key: 't', _type: 'span', text: 'line.'},
        ],
      },
      {_key: 'c', _type: 'block', children: [{_key: 's', _type: 'span', text: 'Ängström, “β”.'}]},
    ],
    isOpen: true,
    size: 7,
  },
]
const columns = ['note', 'checkedOn', 'since', 'substance', 'about', 'slug', 'body', 'isOpen', 'size']

test('a table tells references by title and id, days as ISO, prose without marks; formulas are harmless', () => {
  expect(referredTo(documents, columns)).toEqual(['guide-x', 'guide-y', 'gone'])
  const titles = new Map([
    ['guide-x', 'X'],
    ['guide-y', 'Y'],
  ])
  const [header, row] = Papa.parse<string[]>(tableCsv(documents, columns, titles).trim()).data
  expect(header).toEqual(['id', ...columns])
  expect(row).toEqual([
    'a',
    '\'=HYPERLINK("x")',
    '2026-11-29',
    '',
    'X (guide-x)',
    'Y (guide-y); gone',
    'a-slug',
    'One line.\nÄngström, “β”.',
    'yes',
    '7',
  ])
})
