import {expect, test} from '@jest/globals'
import {z} from 'zod'

import {parseReduced} from './parse-reduced.ts'

const source = z.object({_id: z.string(), title: z.string().min(1)})
const guide = z.object({
  _id: z.string(),
  title: z.string().min(1),
  reviewDue: z.iso.date().nullable(),
  claims: z
    .array(
      z.object({
        _key: z.string(),
        statement: z.string().min(1),
        citations: z.array(z.object({_key: z.string(), publication: source})).min(1),
      }),
    )
    .nullable()
    .transform((claims) => claims ?? []),
})

const citation = (_key: string, title: string | null) => ({
  _key,
  publication: {_id: `publication-${_key}`, title},
})
const fitting = {
  _id: 'guide-a',
  title: 'A',
  reviewDue: '2027-01-01',
  claims: [{_key: 'one', statement: 'Yes', citations: [citation('p', 'Paper')]}],
}

test('what fits comes through whole', () => {
  expect(parseReduced(guide, fitting)).toEqual({value: fitting, problems: []})
})

test('nothing gives nothing, and that is no problem', () => {
  expect(parseReduced(guide, null)).toEqual({value: null, problems: []})
})

test('a bad value of an optional field is emptied and named', () => {
  const {value, problems} = parseReduced(guide, {...fitting, reviewDue: 'soon'})
  expect(value).toEqual({...fitting, reviewDue: null})
  expect(problems).toEqual([{id: 'guide-a', path: 'reviewDue', message: expect.any(String)}])
})

test('a claim whose only source is broken goes, and both it and the source are named', () => {
  const broken = {_key: 'two', statement: 'Uncited', citations: [citation('q', null)]}
  const {value, problems} = parseReduced(guide, {...fitting, claims: [broken, ...fitting.claims]})
  expect(value?.claims).toEqual(fitting.claims)
  expect(problems.map(({id, path}) => `${id} ${path}`)).toEqual([
    'publication-q title',
    'guide-a claims[_key=="two"].citations',
  ])
})

test('a claim keeps its good sources', () => {
  const claim = {_key: 'two', statement: 'Cited', citations: [citation('q', null), citation('r', 'Paper')]}
  const {value} = parseReduced(guide, {...fitting, claims: [claim]})
  expect(value?.claims).toEqual([{...claim, citations: [citation('r', 'Paper')]}])
})

test('several broken rows of one list all go', () => {
  const claims = ['a', 'b', 'c', 'd'].map((_key) => ({
    ...fitting.claims[0],
    _key,
    statement: _key === 'b' ? 'B' : '',
  }))
  const {value, problems} = parseReduced(guide, {...fitting, claims})
  expect(value?.claims.map(({_key}) => _key)).toEqual(['b'])
  expect(problems.map(({path}) => path)).toContain('claims[_key=="d"].statement')
})

test('a document that lacks what it must have is left out whole', () => {
  const {value, problems} = parseReduced(guide, {...fitting, title: null})
  expect(value).toBeNull()
  expect(problems).toEqual([{id: 'guide-a', path: 'title', message: expect.any(String)}])
})

test('one bad document does not take a list down', () => {
  const {value, problems} = parseReduced(z.array(guide), [{...fitting, _id: 'guide-b', title: ''}, fitting])
  expect(value).toEqual([fitting])
  expect(problems[0]).toMatchObject({id: 'guide-b', path: 'title'})
})

test('an empty row of a list goes, and the list stays', () => {
  const {value, problems} = parseReduced(guide, {...fitting, claims: [null, ...fitting.claims]})
  expect(value?.claims).toEqual(fitting.claims)
  expect(problems).toEqual([{id: 'guide-a', path: 'claims[0]', message: expect.any(String)}])
})

test('content of another kind altogether gives nothing and does not throw', () => {
  expect(parseReduced(guide, 'text').value).toBeNull()
  expect(parseReduced(guide, []).value).toBeNull()
})
