import {expect, test} from '@jest/globals'

import type {SlugKnowledge} from '../loaders/known-slugs.ts'
import {
  askedTogether,
  COMPARED,
  formAnswer,
  INTERACTING,
  knowledgeOfGuides,
  knowledgeOfSides,
} from './together.ts'

const sent = (text: string) => new URLSearchParams(text)

test('a form leads to the one address of what was chosen', () => {
  expect(formAnswer(INTERACTING, sent('a=psilocybin&b=mdma'))).toBe('/interactions/mdma--psilocybin')
  expect(formAnswer(INTERACTING, sent('a=ketamine&b=Opioids, such as morphine'))).toBe(
    '/interactions/ketamine--opioids',
  )
  expect(formAnswer(COMPARED, sent('a=psilocybin&b=mdma&c='))).toBe('/compare/mdma--psilocybin')
  expect(formAnswer(COMPARED, sent('a=psilocybin&b=mdma&c=ketamine'))).toBe(
    '/compare/ketamine--mdma--psilocybin',
  )
})

test('a form that was not filled in leads back with a word on it', () => {
  expect(formAnswer(INTERACTING, sent('a=ketamine&b='))).toBe('/interactions#choose-both')
  expect(formAnswer(INTERACTING, sent('a=ketamine&b=ketamine'))).toBe('/interactions#choose-different')
  expect(formAnswer(COMPARED, sent('a=mdma&b=ketamine&c=mdma'))).toBe('/compare#choose-different')
})

test('another order is another address for the same, and moved for good', () => {
  expect(askedTogether(INTERACTING, '/interactions/alcohol--ketamine')).toEqual({
    slugs: ['alcohol', 'ketamine'],
  })
  expect(askedTogether(INTERACTING, '/interactions/ketamine--alcohol')).toEqual({
    moved: '/interactions/alcohol--ketamine',
    isForGood: true,
  })
  expect(askedTogether(COMPARED, '/compare/b--c--a')).toEqual({moved: '/compare/a--b--c', isForGood: true})
})

test('the same twice is explained; too few, too many and what is no slug is nowhere', () => {
  expect(askedTogether(COMPARED, '/compare/a--a')).toEqual({
    moved: '/compare#choose-different',
    isForGood: false,
  })
  for (const last of ['a', 'a--b--c--d', 'a--', 'A--b', '%E0%A4%A', '']) {
    expect(askedTogether(COMPARED, `/compare/${last}`)).toBeUndefined()
  }
  expect(askedTogether(INTERACTING, '/interactions/a--b--c')).toBeUndefined()
})

const knowing =
  (known: readonly string[], otherwise: SlugKnowledge = 'unknown') =>
  (slug: string): Promise<SlugKnowledge> =>
    Promise.resolve(known.includes(slug) ? 'known' : otherwise)

test('guides side by side are there while each is', async () => {
  expect(await knowledgeOfGuides(['a', 'b'], knowing(['a', 'b']))).toBe('known')
  expect(await knowledgeOfGuides(['a', 'x'], knowing(['a', 'b']))).toBe('unknown')
  expect(await knowledgeOfGuides(['a', 'x'], knowing(['a'], 'unsure'))).toBe('unsure')
})

test('a pair needs one guide, and each side a guide or a name', async () => {
  const [guides, names] = [knowing(['a', 'b']), knowing(['alcohol', 'lithium'])]
  expect(await knowledgeOfSides(['a', 'alcohol'], guides, names)).toBe('known')
  expect(await knowledgeOfSides(['a', 'b'], guides, names)).toBe('known')
  expect(await knowledgeOfSides(['alcohol', 'lithium'], guides, names)).toBe('unknown')
  expect(await knowledgeOfSides(['a', 'nonsense'], guides, names)).toBe('unknown')
  expect(await knowledgeOfSides(['a', 'x'], knowing(['a'], 'unsure'), knowing([], 'unsure'))).toBe('unsure')
})
