import {expect, test} from '@jest/globals'

import {numberFootnotes} from './footnotes.ts'

const paper = (id: string) => ({publication: {_id: id}})

test('numbers follow the first citation in reading order, one number a publication', () => {
  const [first, again, second] = [paper('b'), paper('b'), paper('a')]
  const footnotes = numberFootnotes([
    {title: 'Safety', citations: [first]},
    {title: 'Evidence', citations: [second, again]},
  ])
  expect(footnotes.references.map(({number, publication}) => [number, publication._id])).toEqual([
    [1, 'b'],
    [2, 'a'],
  ])
  expect(footnotes.markOf(first)?.number).toBe(1)
  expect(footnotes.markOf(again)?.number).toBe(1)
  expect(footnotes.markOf(second)?.number).toBe(2)
})

test('every citation has an anchor of its own, and its reference leads back to all of them', () => {
  const citations = [paper('a'), paper('a'), paper('a')]
  const {references, markOf} = numberFootnotes([{title: 'Evidence', citations}])
  const anchors = citations.map((citation) => markOf(citation)?.anchor)
  expect(new Set(anchors).size).toBe(3)
  expect(references[0]?.uses.map(({anchor}) => anchor)).toEqual(anchors)
})

test('a citation that no part holds has no number', () => {
  expect(numberFootnotes([]).markOf(paper('a'))).toBeUndefined()
})
