import {expect, test} from '@jest/globals'

import {markWords, unfinishedMark} from './mark-words.ts'

const block = {
  _key: 'b',
  _type: 'block',
  markDefs: [{_key: 'old', _type: 'link'}],
  children: [
    {_key: 's1', _type: 'span', text: 'It is known ', marks: ['strong']},
    {_key: 's2', _type: 'span', text: 'to help people.', marks: ['old']},
  ],
}

test('the words bear the mark beside what they bore, and nothing is lost', () => {
  let keys = 0
  const mark = {_key: 'm', _type: 'citation'}
  const marked = markWords(block, {at: 6, words: 'known to help'}, mark, () => `k${(keys += 1)}`)
  expect(marked['markDefs']).toEqual([...block.markDefs, mark])
  expect(marked['children']).toEqual([
    {_key: 's1', _type: 'span', text: 'It is ', marks: ['strong']},
    {_key: 'k1', _type: 'span', text: 'known ', marks: ['strong', 'm']},
    {_key: 'k3', _type: 'span', text: 'to help', marks: ['old', 'm']},
    {_key: 'k4', _type: 'span', text: ' people.', marks: ['old']},
  ])
})

test('a mark that was begun and not filled in is taken up, and no other', () => {
  const place = {at: 0, words: 'It is'}
  const begun = markWords(block, place, {_key: 'm', _type: 'citation'}, () => 'k')
  const find = (where: {at: number; words: string}, type: string) =>
    unfinishedMark(begun, where, type, type === 'citation' ? 'publication' : 'term')
  expect(find(place, 'citation')).toBe('m')
  expect(find(place, 'glossaryMark')).toBeUndefined()
  expect(find({at: 14, words: 'help'}, 'citation')).toBeUndefined()
  const filled = {...begun, markDefs: [{_key: 'm', _type: 'citation', publication: {_ref: 'publication-a'}}]}
  expect(unfinishedMark(filled, place, 'citation', 'publication')).toBeUndefined()
})
