import {describe, expect, test} from '@jest/globals'

import {isCrisis} from './crisis-words.ts'

describe('who may be in danger', () => {
  test.each([
    'suicide',
    'sucide',
    'suicdie',
    'ketamine overdose',
    'overdoes',
    'i want to die',
    'how to kill myself',
    'bad trip what now',
    'he is not breathing',
    'self harm',
    '988',
    'sobredosis',
  ])('“%s” asks for help', (text) => {
    expect(isCrisis(text.split(' '))).toBe(true)
  })

  test.each([
    '',
    'ketamine',
    'decide',
    'dosing',
    'cost of a session',
    'diet',
    'lsd trip report',
    'homicide',
    '98 9',
    'help',
  ])('“%s” does not', (text) => {
    expect(isCrisis(text.split(' '))).toBe(false)
  })
})
