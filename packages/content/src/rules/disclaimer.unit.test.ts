import {expect, test} from '@jest/globals'

import {disclaimerProblem} from './disclaimer.ts'

test.each([
  'This is not a substitute for medical advice.',
  'It does not replace the advice of your doctor. Call for help in an emergency.',
  'It can never be a replacement for care.',
])('"%s" stands', (text) => expect(disclaimerProblem(text)).toBeUndefined())

test('a disclaimer that lost its "not" is caught', () => {
  expect(
    disclaimerProblem('The content is for education and should be a substitute for medical advice.'),
  ).toMatch(/replaces professional advice/)
})

test('a "not" in another sentence does not save it', () => {
  expect(disclaimerProblem('We do not sell anything. It is a substitute for advice.')).toMatch(/replaces/)
})

test('a disclaimer that does not speak of it is no disclaimer', () => {
  expect(disclaimerProblem('We hope you enjoy reading.')).toMatch(/does not replace/)
})
