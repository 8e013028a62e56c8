import type {ClinicalText} from '@healing-library/content/contracts/clinical-text'
import {expect, test} from '@jest/globals'

import {firstUses} from './term-marks.ts'

const term = (name: string, more: {abbreviation?: string; synonyms?: string[]} = {}) => ({
  term: name,
  slug: name.toLowerCase().replaceAll(' ', '-'),
  abbreviation: null,
  synonyms: [],
  definition: `What ${name} is.`,
  ...more,
})
const text = (
  words: string,
  {style = 'normal', link = false}: {style?: 'normal' | 'h3'; link?: boolean} = {},
): ClinicalText => [
  {
    _key: words,
    _type: 'block' as const,
    style,
    listItem: null,
    level: null,
    children: [{_key: 's', _type: 'span' as const, text: words, marks: link ? ['l'] : []}],
    markDefs: link ? [{_key: 'l', _type: 'link' as const, href: 'https://a.example'}] : [],
  },
]
const found = (texts: ClinicalText[], terms: ReturnType<typeof term>[], except: string[] = []) => {
  const {marks, used} = firstUses(texts, terms, new Set(except))
  const places = Array.from(marks, ([span, list]) => list.map(({from, to}) => span.text.slice(from, to)))
  return {places: places.flat(), used: used.map(({slug}) => slug)}
}

test('only the first use of a term is marked, in the order of the texts', () => {
  const texts = [text('A placebo, and a Trial.'), text('Placebo again, and blinding.')]
  expect(found(texts, [term('Blinding'), term('Placebo')])).toEqual({
    places: ['placebo', 'blinding'],
    used: ['placebo', 'blinding'],
  })
})

test('the longer name wins where two stand in the same words', () => {
  const terms = [term('Anaesthetic'), term('Dissociative anaesthetic')]
  expect(found([text('A dissociative anaesthetic.')], terms).places).toEqual(['dissociative anaesthetic'])
})

test('synonyms, abbreviations and plurals are found; parts of words are not', () => {
  expect(found([text('Antagonists were given.')], [term('Antagonist')]).places).toEqual(['Antagonists'])
  expect(found([text('An SSRI.')], [term('Serotonin drug', {abbreviation: 'SSRI'})]).places).toEqual(['SSRI'])
  expect(found([text('The painkiller.')], [term('Analgesic', {synonyms: ['painkiller']})]).places).toEqual([
    'painkiller',
  ])
  expect(found([text('Coagonistic non-agonist.')], [term('Agonist')]).places).toEqual([])
})

test('a name in capitals is not found in small letters', () => {
  expect(found([text('a grade of care')], [term('GRADE')]).places).toEqual([])
})

test('headings, links and what the page is about stay as they are', () => {
  const texts = [text('Placebo', {style: 'h3'}), text('placebo', {link: true}), text('Examplamine')]
  expect(found(texts, [term('Placebo'), term('Examplamine')], ['examplamine']).places).toEqual([])
})
