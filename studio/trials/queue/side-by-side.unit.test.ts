import {expect, test} from '@jest/globals'

import {wordChanges} from '../../ui/word-changes.ts'
import {sideBySide} from './side-by-side.ts'

test('a value stands on both sides in words', () => {
  expect(sideBySide({before: '2025-03 ESTIMATED', after: '2026 ACTUAL', lines: undefined})).toEqual([
    {before: 'March 2025 (estimated)', after: '2026 (actual)'},
  ])
  expect(sideBySide({before: undefined, after: '2026-11-15', lines: undefined})).toEqual([
    {before: undefined, after: '15 November 2026'},
  ])
})

test('what came in stands beside what it replaced, in the order of the text', () => {
  const lines = [
    '- Two failed.',
    '- Aged 18.',
    '+ Three failed.',
    '- No MDMA.',
    '+ No ketamine.',
    '+ Stays six hours.',
  ]
  expect(sideBySide({before: undefined, after: undefined, lines})).toEqual([
    {before: 'Two failed.', after: 'Three failed.'},
    {before: 'Aged 18.', after: undefined},
    {before: 'No MDMA.', after: 'No ketamine.'},
    {before: undefined, after: 'Stays six hours.'},
  ])
})

test('a line that changed keeps its name on both sides', () => {
  const lines = ['~ Clinic: North, Oslo: RECRUITING → COMPLETED', '~ … and 12 more']
  expect(sideBySide({before: undefined, after: undefined, lines})).toEqual([
    {before: 'Clinic: North, Oslo: Recruiting', after: 'Clinic: North, Oslo: Completed'},
    {before: '… and 12 more', after: '… and 12 more'},
  ])
})

test('the words that differ are marked, unless nearly all of them do', () => {
  const marked = wordChanges('Two treatments of adequate dose', 'Three treatments of adequate dose')
  expect(marked.before.filter(({changed}) => changed)).toEqual([{text: 'Two', changed: true}])
  expect(marked.after.filter(({changed}) => changed)).toEqual([{text: 'Three', changed: true}])
  expect(wordChanges('Recruiting', 'Completed').before).toEqual([{text: 'Recruiting', changed: false}])
})
