import {expect, test} from '@jest/globals'

import {isEditableInPlace} from './editable-in-place.ts'

type Asked = Parameters<typeof isEditableInPlace>[0]

const row = {_key: 'a', _index: 0}
const ask = (_type: string, sourcePath: Asked['sourcePath']) =>
  isEditableInPlace({
    sourcePath,
    resultPath: sourcePath,
    sourceDocument: {_id: 'one', _type},
    value: 'words',
    filterDefault: () => true,
  })

test.each<[string, Asked['sourcePath']]>([
  ['substanceGuide', ['title']],
  ['substanceGuide', ['deck']],
  ['substanceGuide', ['keyFacts', row, 'statement']],
  ['substanceGuide', ['careCards', row, 'items', 0]],
  ['substanceGuide', ['overview', row, 'children', row, 'text']],
  ['substanceGuide', ['contraindications', row, 'condition']],
  ['substanceGuide', ['effects', row, 'name']],
  ['claim', ['statement']],
  ['clinicalTrial', ['plainSummary']],
])('prose of a %s is edited in place: %j', (type, path) => {
  expect(ask(type, path)).toBe(true)
})

test.each<[string, Asked['sourcePath']]>([
  // A closed list: the page asks which word it is.
  ['substanceGuide', ['careCards', row, 'level']],
  ['claim', ['certainty']],
  // Dates, addresses, ids.
  ['legalStatus', ['checkedOn']],
  ['substanceGuide', ['slug', 'current']],
  ['glossaryTerm', ['slug', 'current']],
  ['safetyNotice', ['url']],
  ['redirect', ['note']],
  // Compared with other names.
  ['substanceGuide', ['aliases', row, 'name']],
  ['interaction', ['a', 'name']],
  // Citations and a registry's words.
  ['publication', ['title']],
  ['publication', ['doi']],
  ['clinicalTrial', ['briefTitle']],
  ['clinicalTrial', ['conditions', 0]],
])('what a page reads as data stays what it is: %s %j', (type, path) => {
  expect(ask(type, path)).toBe(false)
})

test('a text that is an address or a day is none, in whatever field', () => {
  const asked: Asked = {
    sourcePath: ['note'],
    resultPath: ['note'],
    sourceDocument: {_id: 'one', _type: 'legalStatus'},
    value: '2026-11-21',
    filterDefault: () => false,
  }
  expect(isEditableInPlace(asked)).toBe(false)
})
