import {expect, test} from '@jest/globals'

import type {StoredDocument} from '../check/stored-document.ts'
import {interactionProblems, knowledgeOfPair, pairKey} from './interactions.ts'

const guide = (id: string) => ({
  _type: 'interactionParty',
  guide: {_type: 'reference', _ref: id},
  kind: 'substance',
})
const named = (name: string, kind = 'class') => ({_type: 'interactionParty', name, kind})
const interaction = (a: unknown, b: unknown, change: object = {}): StoredDocument => ({
  _id: 'interaction-1',
  _type: 'interaction',
  a,
  b,
  severity: 'caution',
  basis: 'studied',
  ...change,
})

const known = interaction(guide('guide-x'), named('Benzodiazepines'))

test('a pair is the same from both sides', () => {
  expect(pairKey(interaction(named('Benzodiazepines '), guide('guide-x')))).toBe(pairKey(known))
  expect(knowledgeOfPair('guide-x', 'benzodiazepines', [known]).state).toBe('known')
  expect(knowledgeOfPair('Benzodiazepines', 'guide-x', [known]).state).toBe('known')
})

test('a class is the same whatever examples its name gives', () => {
  expect(knowledgeOfPair('guide-x', 'Benzodiazepines, such as diazepam', [known]).state).toBe('known')
})

test('a pair that nobody recorded is unknown, and so is one recorded as such', () => {
  expect(knowledgeOfPair('guide-x', 'aspirin', [known]).state).toBe('unknown')
  const nobodyLooked = interaction(guide('guide-x'), named('Aspirin'), {
    severity: 'unknown',
    basis: 'unknown',
  })
  expect(knowledgeOfPair('guide-x', 'aspirin', [nobodyLooked]).state).toBe('unknown')
})

test('what holds for a class is inferred for its member, and says so', () => {
  const classesOf = (party: string) => (party === 'diazepam' ? ['benzodiazepines'] : [])
  expect(knowledgeOfPair('guide-x', 'diazepam', [known], classesOf)).toEqual({
    state: 'inferred',
    interaction: known,
  })
  expect(knowledgeOfPair('diazepam', 'guide-x', [known], classesOf).state).toBe('inferred')
  const own = interaction(guide('guide-x'), named('Diazepam', 'substance'), {basis: 'inferredFromClass'})
  expect(knowledgeOfPair('guide-x', 'diazepam', [own]).state).toBe('inferred')
})

test('what was looked at for the member goes before its class', () => {
  const own = interaction(guide('guide-x'), named('Diazepam', 'substance'), {severity: 'avoid'})
  expect(knowledgeOfPair('guide-x', 'diazepam', [known, own], () => ['benzodiazepines'])).toEqual({
    state: 'known',
    interaction: own,
  })
})

test.each([
  ['the same twice', interaction(guide('guide-x'), guide('guide-x')), 'b'],
  ['no guide', interaction(named('A'), named('B')), 'a'],
  [
    'inferred from nothing',
    interaction(guide('guide-x'), named('A'), {basis: 'inferredFromClass'}),
    'inferredFrom',
  ],
  [
    'inferred and does not say so',
    interaction(guide('guide-x'), named('A'), {inferredFrom: {_ref: 'interaction-2'}}),
    'basis',
  ],
  [
    'a severity that rests on nothing',
    interaction(guide('guide-x'), named('A'), {basis: 'unknown'}),
    'basis',
  ],
])('%s is refused', (_name, document, field) => {
  expect(interactionProblems(document).map((problem) => problem.field)).toEqual([field])
})

test('a complete one passes', () => {
  expect(interactionProblems(known)).toEqual([])
})
