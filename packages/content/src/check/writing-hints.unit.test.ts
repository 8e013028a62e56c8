import {expect, test} from '@jest/globals'

import {checkDocument} from './check-document.ts'
import {block, cite, good, goodLibrary, TODAY} from './check.fixture.ts'
import {lookupOf} from './lookup.ts'
import {writingHints} from './writing-hints.ts'

const STRONG = 'Studies consistently find that it helps.'
const overview = (...value: object[]) => ({documentType: 'substanceGuide', name: 'overview', value})
const NOTHING = new Set<string>()

test('a strong claim is named with its words and its place, until a source marks it', () => {
  const {strong} = writingHints(overview(block('It is new.', 'a'), block(STRONG, 'b')), NOTHING)
  expect(strong).toEqual([
    {
      path: [{_key: 'b'}],
      at: 0,
      words: 'Studies consistently',
      sentence: STRONG,
      isRunningText: true,
    },
  ])
  const marked = {
    ...block(STRONG),
    markDefs: [{...cite('publication-trial')[0], _key: 'm'}],
    children: [{_key: 's', _type: 'span', text: STRONG, marks: ['m']}],
  }
  expect(writingHints(overview(marked), NOTHING).strong).toEqual([])
})

test('the sources of the row bear what its fields say', () => {
  const field = {documentType: 'substanceGuide', name: 'statement', value: STRONG}
  expect(writingHints({...field, row: {citations: cite('publication-trial')}}, NOTHING).strong).toEqual([])
  expect(writingHints({...field, row: {citations: []}}, NOTHING).strong).toMatchObject([{path: [], at: 0}])
  expect(writingHints(field, NOTHING).strong).toHaveLength(1)
})

test('each word that nobody explains is named once, and not where a paragraph spells it out', () => {
  const text = [
    block('Racemic ketamine and NMDA.', 'a'),
    block('The racemic form; the N-methyl-D-aspartate receptor (NMDA).', 'b'),
  ]
  const words = (explained: string[]) =>
    writingHints(overview(...text), new Set(explained)).jargon.map((one) => [one.words, one.path, one.at])
  expect(words(['receptor'])).toEqual([['Racemic', [{_key: 'a'}], 0]])
  expect(words(['racemic', 'receptor'])).toEqual([])
})

test('a word that an editor marked with a term is explained, here and in the check of the document', () => {
  const marked = {
    ...block('It is racemic.'),
    markDefs: [{_key: 'm', _type: 'glossaryMark', term: {_ref: 'term-a'}}],
    children: [
      {_key: 's1', _type: 'span', text: 'It is ', marks: []},
      {_key: 's2', _type: 'span', text: 'racemic', marks: ['m']},
      {_key: 's3', _type: 'span', text: '.', marks: []},
    ],
  }
  expect(writingHints(overview(block('It is racemic.')), NOTHING).jargon).toHaveLength(1)
  expect(writingHints(overview(marked), NOTHING).jargon).toEqual([])
  const guide = {...good.guide, overview: [marked]}
  const rules = checkDocument(guide, lookupOf([...goodLibrary, guide]), TODAY).map(({rule}) => rule)
  expect(rules).not.toContain('jargon')
})

test('how hard a text reads is told once there is enough of it', () => {
  expect(writingHints(overview(block('It is a short text.')), NOTHING).reading).toBeUndefined()
  const long = 'This is a long text of easy words that go on and on until the day is done. '.repeat(3)
  expect(writingHints(overview(block(long)), NOTHING).reading?.longestSentence.words).toBe(18)
})

test('the hints are what the check of the whole document says', () => {
  const guide = {...good.guide, overview: [block(STRONG, 'b')]}
  const checked = checkDocument(guide, lookupOf([...goodLibrary, guide]), TODAY)
    .filter(({rule}) => rule === 'strong-verb')
    .map(({path}) => path)
  expect(checked).toEqual(['overview[_key=="b"]'])
  expect(writingHints(overview(...guide.overview), NOTHING).strong).toHaveLength(1)
})
