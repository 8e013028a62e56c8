import {beforeEach, expect, test} from '@jest/globals'

import {isSaved, readSaved, toggleSaved, writeNote} from './saved-trials.ts'

let kept: Map<string, string>
const store = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
}
const trial = {nctId: 'NCT00000001', title: 'One', status: 'Recruiting', savedOn: '2026-11-21', note: ''}

beforeEach(() => {
  kept = new Map()
})

test('saved, noted, taken away', () => {
  expect(toggleSaved(store, trial)).toBe(true)
  writeNote(store, trial.nctId, 'ask Dr B')
  expect(readSaved(store)).toEqual([{...trial, note: 'ask Dr B'}])
  expect(toggleSaved(store, trial)).toBe(false)
  expect([readSaved(store), isSaved(store, trial.nctId)]).toEqual([[], false])
})

test.each(['not JSON', 'null', '{"a":1}', '[{"nctId":"javascript:alert(1)"}]', '[null, 3]'])(
  'what something else left in the browser is not shown: %s',
  (value) => {
    kept.set('trials.saved', value)
    expect(readSaved(store)).toEqual([])
  },
)
