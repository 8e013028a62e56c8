import {expect, test} from '@jest/globals'

import {changeLine, changeWords} from './trial-change-words.ts'

test.each([
  ['RECRUITING', 'Recruiting'],
  ['ACTIVE_NOT_RECRUITING', 'Active, not recruiting'],
  ['A_WORD_OF_TOMORROW', 'A word of tomorrow'],
  ['PHASE1, PHASE2', 'Phase 1, Phase 2'],
  ['2025-03 ESTIMATED', 'March 2025 (estimated)'],
  ['2025-03', 'March 2025'],
  ['120 ACTUAL', '120 (actual)'],
  ['120', '120'],
  ['18 Years', '18 Years'],
  ['Rapid effects of ketamine', 'Rapid effects of ketamine'],
  ['NIMH', 'NIMH'],
  ['true', 'Yes'],
])('%s is read as %s', (value, words) => {
  expect(changeWords(value)).toBe(words)
})

test('the registry’s words behind a label are read as words, on both sides of an arrow', () => {
  const texts = ['+ Age groups: ADULT, OLDER_ADULT', '~ Sex: FEMALE → ALL', '- Healthy volunteers: false']
  expect(texts.map((line) => changeLine(line).text)).toEqual([
    'Age groups: Adult, Older adult',
    'Sex: Female → All',
    'Healthy volunteers: No',
  ])
})

test('a line is told by its sign, and the status in it by its words', () => {
  expect(changeLine('~ Boston, United States: RECRUITING → COMPLETED')).toEqual({
    sign: 'changed',
    text: 'Boston, United States: Recruiting → Completed',
  })
  expect(changeLine('+ MGH, Boston')).toEqual({sign: 'added', text: 'MGH, Boston'})
  expect(changeLine('- No psychosis; MDMA naive')).toEqual({
    sign: 'removed',
    text: 'No psychosis; MDMA naive',
  })
})
