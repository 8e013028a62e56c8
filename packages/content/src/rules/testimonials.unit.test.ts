import {expect, test} from '@jest/globals'

import {consentProblem} from './testimonials.ts'

test('an illustrative story may be published', () => {
  expect(consentProblem({illustrative: true})).toBeUndefined()
})

test.each([{illustrative: false}, {illustrative: null}, {}])('%j may not', (story) => {
  expect(consentProblem(story)).toMatch(/consent record/)
})
