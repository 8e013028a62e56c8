import {expect, test} from '@jest/globals'

import {storyLife} from './story-life.ts'

const NOON = Date.parse('2026-11-21T12:00:00Z')
const HOUR_S = 3600

const illustrative = {illustrative: true, consentValidUntil: null}
const until = (consentValidUntil: string | null) => ({illustrative: false, consentValidUntil})

test('a page lives no longer than the first consent behind one of its stories', () => {
  const [soon, later] = [until('2026-11-22'), until('2027-01-01')]
  const life = storyLife([later, illustrative, soon], NOON)
  expect(life.shown).toEqual([later, illustrative, soon])
  expect(life.secondsLeft).toBe(12 * HOUR_S - 60)
})

test('a story whose consent has ended is not shown, whatever brought it', () => {
  expect(storyLife([until('2026-11-21'), until('2026-11-20'), until(null)], NOON)).toEqual({shown: []})
})

test('a story that ends within minutes is left out already: no cache would forget it in time', () => {
  const ending = until('2026-11-22')
  const minutesBefore = (minutes: number) => Date.parse('2026-11-22T00:00:00Z') - minutes * 60_000
  expect(storyLife([ending], minutesBefore(7))).toEqual({shown: [ending], secondsLeft: 360})
  expect(storyLife([ending], minutesBefore(6))).toEqual({shown: []})
})

test('what nobody lived does not end', () => {
  expect(storyLife([illustrative], NOON)).toEqual({shown: [illustrative]})
})
