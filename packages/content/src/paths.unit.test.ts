import {expect, test} from '@jest/globals'

import {documentPath, guidePath} from './paths.ts'

test('a guide has a page of its own', () => {
  expect(documentPath({_id: 'a', _type: 'substanceGuide', slug: 'ketamine'})).toBe('/library/ketamine')
  expect(documentPath({_id: 'a', _type: 'substanceGuide', slug: null})).toBeUndefined()
})

test('a story is read in the guide that it is about', () => {
  expect(documentPath({_id: 'story-1', _type: 'testimonial', about: 'ketamine'})).toBe(
    '/library/ketamine#story-story-1',
  )
})

test('what has no page says so', () => {
  expect(documentPath({_id: 'p', _type: 'publication'})).toBeUndefined()
})

test('an odd slug cannot leave the library', () => {
  expect(guidePath('../admin?x=1')).toBe('/library/..%2Fadmin%3Fx%3D1')
})
