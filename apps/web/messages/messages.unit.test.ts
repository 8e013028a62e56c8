import {expect, test} from '@jest/globals'

import {messages} from './messages.ts'

/** Words that are the same in both languages: names, and words that one took from the other. */
const SAME = new Set([
  'Healing Library',
  'ClinicalTrials.gov',
  'Find A Helpline',
  'Befrienders Worldwide',
  'https://findahelpline.com',
  'https://www.befrienders.org',
])

type Leaf = {place: string; value: string | ((...parameters: unknown[]) => unknown)}

function leavesOf(words: unknown, place = ''): Leaf[] {
  if (typeof words === 'string') return [{place, value: words}]
  if (isFunction(words)) return [{place, value: words}]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, part]) => leavesOf(part, `${place}.${key}`))
}

const isFunction = (value: unknown): value is (...parameters: unknown[]) => unknown =>
  typeof value === 'function'

/** What a function of words says of made-up parameters: numbers fit everywhere but where text is cut or listed. */
function said({value}: Leaf): string {
  if (typeof value === 'string') return value
  const samples = Array.from({length: value.length}, (_, index) => `Ñ${index}`)
  return String(value(...samples))
}

const english: Record<string, unknown> = messages('en')
const areas = Object.entries(messages('es')).map(([area, spanish]) => ({
  area,
  spanish: leavesOf(spanish),
  source: leavesOf(english[area]),
}))

test.each(areas)('in $area every word of the English has its Spanish, and none is left over', (area) => {
  expect(area.spanish.map(({place}) => place).toSorted()).toEqual(
    area.source.map(({place}) => place).toSorted(),
  )
})

test.each(areas)('in $area no Spanish word is still the English one', ({spanish, source}) => {
  const byPlace = new Map(source.map((leaf) => [leaf.place, leaf]))
  const same = spanish.filter((leaf) => {
    const other = byPlace.get(leaf.place)
    if (other === undefined || leaf.place.includes('.formats.')) return false
    const words = said(leaf)
    // A word without letters of its own, or the bare parameters, are the same in every language.
    const own = words.replaceAll(/Ñ\d/gi, '').replaceAll(/PubMed|[^\p{L}]/gu, '')
    return own !== '' && words === said(other) && !SAME.has(words)
  })
  expect(same.map((leaf) => `${leaf.place}: ${said(leaf)}`)).toEqual([])
})

test.each(areas)('in $area each Spanish sentence says all that its English says', ({spanish, source}) => {
  const byPlace = new Map(source.map((leaf) => [leaf.place, leaf]))
  const parametersIn = (leaf: Leaf | undefined) =>
    leaf === undefined ? [] : [...new Set(said(leaf).toUpperCase().match(/Ñ\d/g) ?? [])].toSorted()
  const lost = spanish.filter((leaf) => {
    const other = byPlace.get(leaf.place)
    return parametersIn(leaf).join(' ') !== parametersIn(other).join(' ')
  })
  expect(lost.map(({place}) => place)).toEqual([])
})
