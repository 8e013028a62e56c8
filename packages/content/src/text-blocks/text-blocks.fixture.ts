import {cite, ref} from '../check/check.fixture.ts'

const cell = (_key: string, text?: string) => ({
  _key,
  _type: 'tableCell',
  ...(text === undefined ? {} : {text}),
})

/** Each block of running text as it is stored, over the small library of `check/check.fixture.ts`. */
export const storedBlocks = {
  claim: {_key: 'claim', _type: 'claimReference', claim: ref('claim-relief')},
  card: {
    _key: 'card',
    _type: 'careCard',
    level: 'urgent',
    heading: 'Ask for advice today if you have:',
    items: ['a fast heartbeat', 'a headache that stays'],
    action: 'Call the clinic that gave it.',
    citations: cite('publication-label'),
  },
  table: {
    _key: 'table',
    _type: 'textTable',
    caption: 'How the two ways differ',
    columns: [cell('k1', 'What'), cell('k2', 'Infusion'), cell('k3', 'Spray')],
    rows: [
      {_key: 'r1', _type: 'tableRow', cells: [cell('a', 'Place'), cell('b', 'Clinic'), cell('c', 'Home')]},
      {
        _key: 'r2',
        _type: 'tableRow',
        cells: [cell('a', 'Follow-up'), cell('b', 'One day'), cell('c', 'Not known')],
      },
    ],
    citations: cite('publication-trial'),
  },
  figure: {
    _key: 'figure',
    _type: 'guideImage',
    asset: ref('image-abc-200x100-png'),
    alt: 'Two lines that cross after a week.',
    credit: 'M. Example, CC BY 4.0',
  },
}

/** A paragraph whose words a term of the glossary explains. */
export const markedParagraph = {
  _key: 'p',
  _type: 'block',
  style: 'normal',
  markDefs: [{_key: 'm', _type: 'glossaryMark', term: ref('term-placebo')}],
  children: [
    {_key: 's1', _type: 'span', text: 'Some were given ', marks: []},
    {_key: 's2', _type: 'span', text: 'something without the medicine', marks: ['m']},
  ],
}

export const term = {
  _id: 'term-placebo',
  _type: 'glossaryTerm',
  term: 'Placebo',
  slug: {_type: 'slug', current: 'placebo'},
  definition: 'A treatment without the medicine that is tested.',
}
