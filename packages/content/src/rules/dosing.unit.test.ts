import {expect, test} from '@jest/globals'

import {dosingAdvice} from './dosing.ts'

test.each([
  'Take 50 mg under the tongue.',
  'Eat nothing before. Start with 0.5 mg/kg and wait.',
  'You should take another dose after an hour.',
  'A typical dose is 30-75 mg.',
  'You can inject 1 ml.',
  'Rest, then use 2 sprays.',
])('"%s" is advice', (text) => {
  expect(dosingAdvice(text)).not.toEqual([])
})

test.each([
  'Most depression trials gave 0.5 mg/kg by vein over 40 minutes.',
  'The trial compared 25 mg with niacin.',
  'Take this list to your doctor.',
  'Your clinic decides the dose. Do not take ketamine at home on your own.',
  'Blood pressure rises for a while; people use 2 monitors.',
])('"%s" is not', (text) => {
  expect(dosingAdvice(text)).toEqual([])
})
