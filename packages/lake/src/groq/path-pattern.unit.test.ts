import {expect, test} from '@jest/globals'

import {evaluateQuery, parseQuery} from './engine.ts'
import {pathPattern} from './path-pattern.ts'

const IDS = ['guide-1', 'a', 'drafts.a', 'draftsXa', 'drafts.a.b', 'versions.r1.a', 'consent.a']

function matching(pattern: string): string[] {
  const documents = IDS.map((_id) => ({_id, _type: 't', _rev: 'r', _createdAt: '', _updatedAt: ''}))
  const scope = {documents, params: {}, identity: '', projectId: '', dataset: '', now: '2026-11-01T00:00:00Z'}
  const found = evaluateQuery(parseQuery(`*[_id in path("${pattern}")]._id`, {}), scope)
  return Array.isArray(found) ? found.map(String) : []
}

test.each([
  ['*', ['guide-1', 'a', 'draftsXa']],
  ['*.**', ['drafts.a', 'drafts.a.b', 'versions.r1.a', 'consent.a']],
  ['drafts.**', ['drafts.a', 'drafts.a.b']],
  ['drafts.*', ['drafts.a']],
  ['versions.*.a', ['versions.r1.a']],
  ['**', IDS],
])('path("%s")', (pattern, ids) => {
  expect(matching(pattern)).toEqual(ids)
})

test.each([
  ['a.**.z', 'a.b.c.z', true],
  ['a.**.z', 'a.z', false],
  ['a.**.m.**.z', 'a.m.m.b.z', true],
  ['a.**.m.**.z', 'a.b.z', false],
  ['a.*.**', 'a.b', false],
  ['**.a', 'x.a.b.a', true],
])('path("%s") and "%s"', (pattern, id, holds) => {
  expect(pathPattern(pattern).test(id)).toBe(holds)
})

test('a pattern over which a regular expression would sit for years', () => {
  const pattern = `${'**.'.repeat(30)}x`
  expect(pathPattern(pattern).test('a.'.repeat(60) + 'y')).toBe(false)
})
