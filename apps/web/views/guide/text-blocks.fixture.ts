import type {ClinicalText} from '@healing-library/content/contracts/clinical-text'

import {oldPaper, trialPaper} from './publications.fixture.ts'

const cited = (publication: typeof trialPaper) => [
  {_key: 'c', supports: 'all of it', locator: null, publication},
]
const span = (_key: string, text: string, marks: string[] = []) => ({
  _key,
  _type: 'span' as const,
  text,
  marks,
})
const placebo = {_id: 'term-placebo', _type: 'glossaryTerm' as const, term: 'Placebo', slug: 'placebo'}

/** Running text with one of each block, and words that an editor marked for the glossary. */
export const textWithBlocks: ClinicalText = [
  {
    _key: 'p',
    _type: 'block',
    style: 'normal',
    listItem: null,
    level: null,
    children: [
      span('s1', 'Some were given '),
      span('s2', 'something without the medicine', ['m']),
      span('s3', '; a placebo is '),
      span('s4', 'explained elsewhere', ['m', 'l']),
    ],
    markDefs: [
      {_key: 'm', _type: 'glossaryMark', term: placebo},
      {_key: 'l', _type: 'link', href: 'https://a.example/'},
    ],
  },
  {
    _key: 'claim',
    _type: 'claimReference',
    claim: {
      _key: 'claim-a',
      _id: 'claim-a',
      _type: 'claim',
      statement: 'In one trial relief lasted about a week.',
      kind: 'efficacy',
      certainty: 'low',
      population: 'adults',
      citations: cited(trialPaper),
    },
  },
  {
    _key: 'card',
    _type: 'careCard',
    level: 'urgent',
    heading: 'Ask for advice today if you have:',
    items: ['a fast heartbeat'],
    action: 'Call the clinic that gave it.',
    citations: cited(oldPaper),
  },
  {
    _key: 'table',
    _type: 'textTable',
    caption: 'How the two ways differ',
    columns: [
      {_key: 'k1', text: 'What'},
      {_key: 'k2', text: 'Infusion'},
      {_key: 'k3', text: 'Spray'},
    ],
    rows: [
      {
        _key: 'r1',
        cells: [
          {_key: 'a', text: 'Place'},
          {_key: 'b', text: 'Clinic'},
          {_key: 'c', text: 'Not known'},
        ],
      },
    ],
    citations: cited(trialPaper),
  },
  {
    _key: 'figure',
    _type: 'guideImage',
    alt: 'Two lines that cross after a week.',
    credit: 'M. Example, CC BY 4.0',
    crop: null,
    hotspot: null,
    url: 'http://127.0.0.1:3900/images/abc.png',
    width: 200,
    height: 100,
    placeholder: null,
  },
]
