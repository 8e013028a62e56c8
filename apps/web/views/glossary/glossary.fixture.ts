import type {GlossaryTerm} from '@healing-library/content/queries/glossary'

const blinding: GlossaryTerm = {
  _id: 'term-blinding',
  _type: 'glossaryTerm',
  term: 'Blinding',
  slug: 'blinding',
  abbreviation: null,
  definition: 'Keeping people from knowing who got what.',
  more: 'A substance that can be felt makes it hard.',
  synonyms: [],
  related: [],
  citations: [],
}

export const glossaryFixture: GlossaryTerm[] = [
  {
    ...blinding,
    _id: 'term-placebo',
    term: 'Placebo',
    slug: 'placebo',
    abbreviation: 'PBO',
    definition: 'A treatment without the substance that is tested.',
    more: null,
    synonyms: ['dummy'],
    related: [{_id: 'term-blinding', _type: 'glossaryTerm', term: 'Blinding', slug: 'blinding'}],
  },
  blinding,
]
