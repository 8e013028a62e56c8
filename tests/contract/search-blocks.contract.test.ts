import type {StoredDocument} from '@healing-library/content/check/stored-document'
import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'

import {answerSearch, type Indexes} from '../../apps/web/search/answer-search.ts'
import {type LibraryLake, openLibraryLake} from './library-lake.ts'
import {indexesOver} from './search-fixture.ts'

jest.setTimeout(60_000)

const ref = (_ref: string) => ({_key: _ref, _type: 'reference', _ref})
const slug = (current: string) => ({_type: 'slug', current})
const cell = (text: string) => ({_key: text, _type: 'tableCell', text})
const page = {title: 'A title', deck: 'A deck', slug: slug('a'), summary: 'A summary', riskLine: 'A risk'}

/** Running text with one of each block; each word that is looked for stands in one place of it. */
const runningText = [
  {
    _key: 'a',
    _type: 'block',
    style: 'normal',
    children: [
      {_key: 'a', _type: 'span', text: 'Words before, ', marks: []},
      {_key: 'b', _type: 'span', text: 'explainedium', marks: ['m']},
    ],
    markDefs: [{_key: 'm', _type: 'glossaryMark', term: ref('term-a')}],
  },
  {_key: 'b', _type: 'claimReference', claim: ref('claim-a')},
  {
    _key: 'c',
    _type: 'careCard',
    level: 'urgent',
    heading: 'Headingium',
    items: ['A signium', 'Another'],
    action: 'Do actionium.',
    citations: [],
  },
  {
    _key: 'd',
    _type: 'textTable',
    caption: 'A captionium',
    columns: [cell('Columnium'), cell('Other')],
    rows: [{_key: 'r', _type: 'tableRow', cells: [cell('Cellium'), cell('120')]}],
  },
  {
    _key: 'e',
    _type: 'guideImage',
    alt: 'A figurium',
    credit: 'Somebody',
    asset: {_type: 'reference', _ref: 'image-a', _weak: true},
  },
]

const documents: StoredDocument[] = [
  {_id: 'term-a', _type: 'glossaryTerm', term: 'A term', slug: slug('term'), definition: 'A meaning.'},
  {_id: 'claim-a', _type: 'claim', statement: 'A claimium', kind: 'efficacy', certainty: 'low'},
  {_id: 'faq-a', _type: 'faq', question: 'A question?', answer: runningText},
  {_id: 'guide-a', _type: 'substanceGuide', ...page, overview: runningText, faq: [ref('faq-a')]},
  {
    _id: 'modality-a',
    _type: 'modality',
    ...page,
    overview: runningText,
    careCards: [{...runningText[2], _key: 'own', heading: 'Ownium'}],
    checklist: ['Checkium'],
  },
  {_id: 'condition-a', _type: 'condition', ...page, overview: runningText},
  {_id: 'page-a', _type: 'page', ...page, body: runningText},
  // What has no running text at all is found by its other words.
  {_id: 'condition-bare', _type: 'condition', ...page, slug: slug('b'), title: 'Barium'},
]

let lake: LibraryLake
let indexes: Indexes
beforeAll(async () => {
  lake = await openLibraryLake(documents)
  indexes = await indexesOver(lake)
})
afterAll(() => lake.close())

const kindsWith = (text: string) =>
  answerSearch(indexes, {text, kind: undefined, page: 1})
    .groups.map(({kind}) => kind)
    .toSorted()

test.each([
  ['an explained word', 'explainedium'],
  ['a claim by reference', 'claimium'],
  ['the heading of a care card', 'headingium'],
  ['a sign of a care card', 'signium'],
  ['what a care card says to do', 'actionium'],
  ['the caption of a table', 'captionium'],
  ['the head of a column', 'columnium'],
  ['a cell', 'cellium'],
  ['the words of a figure', 'figurium'],
])('%s is found on every kind of page', (_what, word) => {
  expect(kindsWith(word)).toEqual(['condition', 'guide', 'page', 'question', 'treatment'])
})

test.each([['ownium'], ['checkium']])('“%s” of a row of a treatment is found', (word) => {
  expect(kindsWith(word)).toEqual(['treatment'])
})

test('a page without running text is found by its other words', () => {
  expect(kindsWith('barium')).toEqual(['condition'])
})
