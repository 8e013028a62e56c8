import {expect, test} from '@jest/globals'

import {clinicalDiff} from './clinical-diff.ts'

const block = (text: string, _key = 'b') => ({
  _key,
  _type: 'block',
  children: [{_type: 'span', _key: 's', text}],
})
const guide = {
  _id: 'guide-x',
  _type: 'substanceGuide',
  title: 'X',
  summary: 'What X is.',
  slug: {current: 'x'},
  overview: [block('One.'), block('Two.', 'c')],
  keyFacts: [{_key: 'k', _type: 'keyFact', label: 'Onset', value: 'An hour', checkedOn: '2026-01-01'}],
  evidence: [{_key: 'e', _type: 'reference', _ref: 'claim-a'}],
  aliases: [{_key: 'a', name: 'Ex', synonyms: ['Eks', 'Iks']}],
}
const named = (id: string) => `“${id}”`
const diff = (after: object) => clinicalDiff(guide, {...guide, ...after}, named)

test('what a sign-off does not cover is no change', () => {
  expect(diff({slug: {current: 'y'}, changeNote: 'A comma.', nextReviewDue: '2028-01-01'})).toEqual([])
  expect(diff({keyFacts: [{...guide.keyFacts[0], checkedOn: '2026-11-21'}]})).toEqual([])
})

test('each place is told by itself, with both sides', () => {
  expect(diff({summary: 'What X does.', overview: [block('One and a half.'), block('Two.', 'c')]})).toEqual([
    {field: 'summary', path: 'summary', before: 'What X is.', after: 'What X does.'},
    {field: 'overview', path: 'overview[_key=="b"]', before: 'One.', after: 'One and a half.'},
  ])
})

test('rows that came and went, lists of words, and what references lead to', () => {
  expect(
    diff({
      overview: [block('One.')],
      evidence: [...guide.evidence, {_key: 'f', _type: 'reference', _ref: 'claim-b'}],
      aliases: [{_key: 'a', name: 'Ex', synonyms: ['Eks']}],
    }),
  ).toEqual([
    {field: 'overview', path: 'overview[_key=="c"]', before: 'Two.'},
    {field: 'evidence', path: 'evidence[_key=="f"]', after: '“claim-b”'},
    {field: 'aliases', path: 'aliases[_key=="a"].synonyms', before: 'Eks, Iks', after: 'Eks'},
  ])
})

test('a document that was not there before is all new', () => {
  expect(clinicalDiff(undefined, {_id: 'c', _type: 'claim', statement: 'It eases pain.'}, named)).toEqual([
    {field: 'statement', path: 'statement', after: 'It eases pain.'},
  ])
})
