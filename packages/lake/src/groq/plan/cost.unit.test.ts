import {expect, test} from '@jest/globals'

import {documentFilter} from '../document-filter.ts'
import {parseQuery} from '../engine.ts'

const isCheap = (filter: string) => documentFilter(parseQuery(`*[${filter}]`, {ids: [], id: 'a'})).isCheap

test.each([
  '_type == "guide"',
  '_type in ["a", "b"] && !(_id in path("drafts.**"))',
  '_id in $ids || references($id)',
  'sanity::versionOf($id)',
  '"x" in tags[].name && count(tags) > 2',
  'defined(slug.current) && dateFrom < $id',
])('asked where requests are served: %s', (filter) => {
  expect(isCheap(filter)).toBe(true)
})

test.each([
  ['a sub-query', '_id in *[_type == "a"]._id'],
  ['a reference', 'author->name == "Ann"'],
  ['a loop in a loop', 'count(items[count(^.items[@ > 1]) > 1]) > 1'],
  ['text that grows', 'length(text + text) > 10'],
  ['words', 'text match "a*"'],
  ['the time', 'publishedAt < now()'],
  ['very much', Array.from({length: 200}, (_, n) => `n == ${n}`).join(' || ')],
])('asked in the query thread: %s', (_name, filter) => {
  expect(isCheap(filter)).toBe(false)
})

test('order, slice and projection do not decide', () => {
  const filter = documentFilter(parseQuery('*[n > 1] | order(n desc)[0...1]{title}', {}))
  const scope = {documents: [], params: {}, identity: '', projectId: '', dataset: '', now: ''}
  const note = (n: number) => ({_id: 'a', _type: 'n', _rev: '', _createdAt: '', _updatedAt: '', n})
  expect([1, 2].map((n) => filter.over(scope)(note(n)))).toEqual([false, true])
})
