import {expect, test} from '@jest/globals'
import {assert, constantFrom, property, record, string, subarray, nat} from 'fast-check'

import {depth, directoryPath, EMPTY_STATE, parseState, SORTS, stateQuery, without} from './directory-state.ts'
import {FACET_KEYS} from './facets.ts'

const parse = (query: string) => parseState(new URLSearchParams(query))

test('an address without anything asks for everything', () => {
  expect(parse('')).toEqual({state: EMPTY_STATE, ignored: []})
  expect(directoryPath(EMPTY_STATE)).toBe('/trials')
})

test('a state is written in one way, whatever the order and the repeats in the address', () => {
  const {state, ignored} = parse(
    'status=RECRUITING&substance=b&status=COMPLETED&substance=a&substance=b&q=+low++mood+',
  )
  expect(ignored).toEqual([])
  expect(stateQuery(state)).toBe('q=low+mood&substance=a&substance=b&status=COMPLETED&status=RECRUITING')
})

test('what a form sends empty is as if it were not there', () => {
  expect(stateQuery(parse('q=&sort=&page=&substance=').state)).toBe('')
})

test('what does not fit is left out and named', () => {
  const {state, ignored} = parse('page=-3&sort=luck&colour=red&more=nothing&status=%3Cb%3E&country=France')
  expect(stateQuery(state)).toBe('country=France')
  expect(ignored.toSorted()).toEqual(['colour', 'more', 'page', 'sort', 'status'])
})

test('a very long text is cut, and that is said', () => {
  const {state, ignored} = parse(`q=${'x'.repeat(5000)}`)
  expect(state.text).toHaveLength(200)
  expect(ignored).toEqual(['q'])
})

test('any state comes back from its own address', () => {
  const state = record({
    q: string({maxLength: 50}),
    keys: subarray([...FACET_KEYS]),
    sort: constantFrom(...SORTS),
    page: nat(99),
  })
  assert(
    property(state, ({q, keys, sort, page}) => {
      const parameters = new URLSearchParams({q, sort, page: String(page + 1)})
      for (const key of keys) parameters.append(key, 'a b&c=d')
      const first = parseState(parameters).state
      const again = parseState(new URLSearchParams(stateQuery(first, {page: first.page}))).state
      expect(again).toEqual(first)
    }),
  )
})

test('a filter that is taken away goes back to the first page', () => {
  const {state} = parse('status=COMPLETED&status=RECRUITING&phase=PHASE2&page=4')
  expect(directoryPath(without(state, 'status', 'COMPLETED'))).toBe('/trials?status=RECRUITING&phase=PHASE2')
  expect(directoryPath(without(state, 'status'))).toBe('/trials?phase=PHASE2')
})

test('one choice is worth finding by a search engine, two are not', () => {
  expect([depth(parse('substance=a').state), depth(parse('substance=a&status=b').state)]).toEqual([1, 2])
  expect(depth(parse('q=a').state)).toBeGreaterThan(1)
})
