import type {GlossaryTerm} from '@healing-library/content/queries/glossary'
import {expect, test} from '@jest/globals'

import {byLetter} from './letters.ts'

const term = (words: string): GlossaryTerm => ({
  _id: words,
  _type: 'glossaryTerm',
  term: words,
  slug: words,
  abbreviation: null,
  definition: 'What it means.',
  more: null,
  synonyms: [],
  related: [],
  citations: [],
})

test('terms stand under the letter that readers look for, whatever its case or accent', () => {
  const groups = byLetter(['placebo', 'Étude', '5-HT2A', 'effect', 'PTSD'].map(term))
  expect(groups.map(([letter, terms]) => [letter, terms.map(({slug}) => slug)])).toEqual([
    ['other', ['5-HT2A']],
    ['E', ['effect', 'Étude']],
    ['P', ['placebo', 'PTSD']],
  ])
})
