import {expect, test} from '@jest/globals'

import type {LakeDocument} from '../domain/document.ts'
import type {JsonObject} from '../domain/json.ts'
import {evaluateQuery, parseQuery} from './engine.ts'

const system = {_rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z'}
const documents: LakeDocument[] = [
  {
    ...system,
    _id: 'a',
    _type: 'guide',
    title: 'Ketamine',
    body: [{_type: 'block', text: 'An anaesthetic, given slowly'}],
  },
  {...system, _id: 'b', _type: 'guide', title: 'Esketamine', body: [{_type: 'block', text: 'A nasal spray'}]},
  {...system, _id: 'c', _type: 'note', title: 'Ärztin', link: {_type: 'reference', _ref: 'a'}},
]

function ask(query: string, params: JsonObject = {}) {
  const scope = {documents, params, identity: '', projectId: 'p', dataset: 'd', now: '2026-01-01T00:00:00Z'}
  return evaluateQuery(parseQuery(query, params), scope)
}

test.each([
  ['*', ['a', 'b', 'c']],
  ['keta*', ['a']],
  ['KETAMINE', ['a']],
  ['spray nasal', ['b']],
  ['"nasal spray"', ['b']],
  ['"spray nasal"', []],
  ['guide', []],
  ['ärzt*', ['c']],
  ['* -ketamine', ['b', 'c']],
  ['', []],
])('the whole document, as the Studio searches: %s', (text, ids) => {
  const query =
    '// findability\n*[([@, _id] match text::query($q) || references($raw)) && defined(_type)]._id'
  expect(ask(query, {q: text, raw: ''})).toEqual(ids)
})

test('a field, a score and a boost', () => {
  expect(ask('*[title match text::query($q)]._id', {q: 'esket*'})).toEqual(['b'])
  expect(ask('*[title match text::query($q)]._id', {q: 'ketamine -esketamine'})).toEqual(['a'])
  const scored = ask(
    '*[[@, _id] match text::query($q)] | score(boost(title match text::query($q), 10), [@] match text::query($q)) | order(_score desc){_id, "found": _score > 10}',
    {q: 'ketamine'},
  )
  expect(scored).toEqual([{_id: 'a', found: true}])
})

test('a search whose text stands in the document', () => {
  expect(ask('*[title match text::query(title)]._id')).toEqual(['a', 'b', 'c'])
})

test('places', () => {
  const oslo = {lat: 59.913889, lng: 10.752222}
  const stockholm = {lat: 59.329444, lng: 18.068611}
  const ring = [
    [10, 59],
    [11, 59],
    [11, 60],
    [10, 60],
    [10, 59],
  ]
  const params = {oslo, stockholm, area: {type: 'Polygon', coordinates: [ring]}}
  expect(ask('geo($oslo)', params)).toEqual({type: 'Point', coordinates: [10.752222, 59.913889]})
  expect(ask('round(geo::distance($oslo, geo($stockholm)) / 1000)', params)).toBe(417)
  expect(ask('[geo::contains($area, $oslo), geo::contains($area, $stockholm)]', params)).toEqual([
    true,
    false,
  ])
  expect(ask('"geo(1)"')).toBe('geo(1)')
})

test('what ^ reaches from inside a projection, a filter and a list', () => {
  expect(ask('*[_id == "c"]{title, "to": *[_id == ^.link._ref][0].title}')).toEqual([
    {title: 'Ärztin', to: 'Ketamine'},
  ])
  expect(ask('*[_id == "a"]{"lines": body[]{"of": ^.title, text}}[0].lines[0].of')).toBe('Ketamine')
})

test('a function that is not served is refused by name', () => {
  expect(() => ask('*[0]{"x": media::aspect(image, "a")}')).toThrow(/media::aspect\(\) is not served/)
})
