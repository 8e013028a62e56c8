import {expect, test} from '@jest/globals'

import {messages} from '../messages/messages.ts'
import {changeLine, changeWords} from './change-words.ts'

test.each([
  [{kind: 'status', before: 'RECRUITING', after: 'COMPLETED'}, 'Status: was Recruiting, now Completed'],
  [
    {kind: 'dates', before: '2025-03 ESTIMATED', after: '2026-01-05 ACTUAL'},
    'Dates: was March 2025 (estimated), now 5 January 2026 (actual)',
  ],
  [
    {kind: 'enrolment', before: '120 ESTIMATED', after: '98 ACTUAL'},
    'Number of people: was 120 (estimated), now 98 (actual)',
  ],
  [{kind: 'results', before: null, after: 'true'}, 'Results: yes'],
  [{kind: 'title', before: 'MAPP1', after: 'MAPP2'}, 'Title: was MAPP1, now MAPP2'],
  [{kind: 'title', before: null, after: 'A new name'}, 'Title: A new name'],
  [{kind: 'contacts', before: 'Dr A', after: null}, 'Contacts: no longer Dr A'],
  [{kind: 'sites', before: null, after: null}, 'Sites'],
  [{kind: 'status', before: 'BRAND_NEW_WORD', after: 'UNKNOWN'}, 'Status: was Brand new word, now Unknown'],
] as const)('%j', (change, words) => {
  expect(changeWords(change, messages('en').trialPage)).toBe(words)
})

test('a line says what happened to it', () => {
  expect(['+ Paris', '- Rome', '~ Bern: recruiting'].map(changeLine)).toEqual([
    {mark: 'added', text: 'Paris'},
    {mark: 'removed', text: 'Rome'},
    {mark: 'changed', text: 'Bern: recruiting'},
  ])
})
