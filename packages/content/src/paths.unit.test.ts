import {expect, test} from '@jest/globals'

import {
  comparePath,
  documentPath,
  guidePath,
  interactionPath,
  slugsTogether,
  translatedPath,
} from './paths.ts'

test('a guide has a page of its own', () => {
  expect(documentPath({_id: 'a', _type: 'substanceGuide', slug: 'ketamine'})).toBe('/library/ketamine')
  expect(documentPath({_id: 'a', _type: 'substanceGuide', slug: null})).toBeUndefined()
})

test('a story is read in the guide that it is about', () => {
  expect(documentPath({_id: 'story-1', _type: 'testimonial', about: 'ketamine'})).toBe(
    '/library/ketamine#story-story-1',
  )
})

test('what has no slug is found by its id', () => {
  expect(documentPath({_id: 'pub-1', _type: 'publication'})).toBe('/research/pub-1')
  expect(documentPath({_id: 'person-1', _type: 'person'})).toBe('/people#person-1')
})

test('the page about the library stands at the head of its like', () => {
  expect(documentPath({_id: 'p', _type: 'page', slug: 'about'})).toBe('/about')
  expect(documentPath({_id: 'p', _type: 'page', slug: 'stories'})).toBe('/about/stories')
})

test('what has no page says so', () => {
  expect(documentPath({_id: 'p', _type: 'signOff'})).toBeUndefined()
})

test('an odd slug cannot leave the library', () => {
  expect(guidePath('../admin?x=1')).toBe('/library/..%2Fadmin%3Fx%3D1')
})

test('a pair has one address, whichever side is named first', () => {
  const path = '/interactions/ketamine--opioids'
  expect(interactionPath('ketamine', 'Opioids, such as morphine')).toBe(path)
  expect(interactionPath('Opioids', 'ketamine')).toBe(path)
  expect(documentPath({_id: 'i', _type: 'interaction', parties: ['psilocybin', 'mdma']})).toBe(
    '/interactions/mdma--psilocybin',
  )
  expect(documentPath({_id: 'i', _type: 'interaction', parties: ['mdma', null]})).toBeUndefined()
})

test('guides side by side have one address, and their slugs are read from it again', () => {
  expect(comparePath(['psilocybin', 'mdma', '5-meo-dmt'])).toBe('/compare/5-meo-dmt--mdma--psilocybin')
  expect(slugsTogether('5-meo-dmt--mdma--psilocybin')).toEqual(['5-meo-dmt', 'mdma', 'psilocybin'])
  expect(slugsTogether('%E0%A4%A')).toEqual([])
})

test('a translation is read where its language is; what is in English alone has no such address', () => {
  const document = {_id: 't', _type: 'translation', language: 'es'}
  expect(documentPath({...document, about: 'esketamine'})).toBe('/es/library/esketamine')
  expect(documentPath(document)).toBe('/es')
  expect(translatedPath('es', '/help')).toBe('/es/help')
  expect(translatedPath('es', '/trials')).toBeUndefined()
})
