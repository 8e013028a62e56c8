import {expect, test} from '@jest/globals'

import {isRow} from '../check/stored-document.ts'
import {parseSubstanceGuide} from '../queries/substance-guide.ts'
import {passagesOf} from './passages.ts'
import {sourceHash} from './source-hash.ts'
import {translate, translateWhereCurrent, translationState} from './translate.ts'

const nulls = (fields: string) => Object.fromEntries(fields.split(' ').map((field) => [field, null]))

const publication = {
  ...nulls(
    'issuedOn journal publisher volume issue pages doi pmid url studyType sampleSize confidence readAs readOn accessNote retraction retractionCheckedOn isPreprint',
  ),
  _id: 'publication-a',
  _type: 'publication',
  title: 'A trial',
  authors: ['Doe J'],
  year: 2019,
  publisherKind: 'journal',
  resultLine: 'It helped 4 points more.',
}
const citations = [{_key: 'c', supports: 'all of it', locator: null, publication}]
const block = (_key: string, ...texts: string[]) => ({
  _key,
  _type: 'block',
  style: 'normal',
  listItem: null,
  level: null,
  children: texts.map((text, index) => ({_key: `s${index}`, _type: 'span', text, marks: []})),
  markDefs: [],
})

/** The other fields of a guide's page, empty. */
const blank = nulls(
  'image aliases careCards contraindications safetyNotices interactions effects experience frameworks sessionPhases indications legalStatus evidence timeline mythFacts trials targets routeFacts integration access perspectives quotes resources modalities conditions related guidelines training callToAction media signOffs authors firstPublished nextReviewDue',
)

/** What the query of a guide's page answers, as far as it matters here. */
const shown = {
  _id: 'guide-a',
  _type: 'substanceGuide',
  title: 'Examplamine',
  slug: 'examplamine',
  keyFacts: [
    {_key: 'k1', label: 'What it is', statement: 'A medicine.', citations},
    {_key: 'k2', label: 'Since', statement: 'Since 2019.', citations},
  ],
  overview: [block('b1', 'It is ', 'new', '.'), block('b2', 'It is old.')],
  checklist: ['I know why.', 'Somebody takes me home.'],
  faq: [{_key: 'faq-a', _id: 'faq-a', _type: 'faq', question: 'Is it safe?', answer: [], citations: []}],
  testimonials: [{_key: 't', _id: 't', _type: 'testimonial', title: 'A story', quote: 'My own words.'}],
  contentUpdated: '2026-11-21',
}

const passages = passagesOf(shown)
const spanish = passages.map(({document, path, text}) => ({
  document,
  path,
  source: text,
  text: text
    .split('\n')
    .map((line) => `ES ${line}`)
    .join('\n'),
}))
const made = {sourceHash: sourceHash(passages), passages: spanish}
const without = (path: string) => spanish.filter((passage) => passage.path !== path)

test('names, numbers, dates, titles of papers and stories are none of a translation’s business', () => {
  expect(passages.map(({document, path}) => `${document} ${path}`)).toEqual([
    'guide-a title',
    'guide-a keyFacts[_key=="k1"].label',
    'guide-a keyFacts[_key=="k1"].statement',
    'publication-a resultLine',
    'guide-a keyFacts[_key=="k2"].label',
    'guide-a keyFacts[_key=="k2"].statement',
    'guide-a overview[_key=="b1"].children[_key=="s0"].text',
    'guide-a overview[_key=="b1"].children[_key=="s1"].text',
    'guide-a overview[_key=="b1"].children[_key=="s2"].text',
    'guide-a overview[_key=="b2"].children[_key=="s0"].text',
    'guide-a checklist',
    'faq-a question',
  ])
})

test('a translated page has the rows, sources and dates of its source, and other words', () => {
  expect(translate(shown, spanish)).toMatchObject({
    title: 'ES Examplamine',
    slug: 'examplamine',
    keyFacts: [
      {statement: 'ES A medicine.', citations: [{publication: {title: 'A trial', year: 2019}}]},
      {statement: 'ES Since 2019.'},
    ],
    checklist: ['ES I know why.', 'ES Somebody takes me home.'],
    testimonials: [null],
    contentUpdated: '2026-11-21',
  })
})

test('of what is not translated nothing half is left: the row goes, and a paragraph goes whole', () => {
  const rest = without('keyFacts[_key=="k2"].statement').filter(
    ({path}) => path !== 'overview[_key=="b1"].children[_key=="s1"].text',
  )
  const page = {...shown, deck: 'D', summary: 'S', riskLine: 'R', trialCount: 0}
  const words = ['deck', 'summary', 'riskLine'].map((path) => ({
    document: 'guide-a',
    path,
    source: path,
    text: `ES ${path}`,
  }))
  const translated = translate(page, [...rest, ...words])
  const {value} = parseSubstanceGuide(isRow(translated) ? {...blank, ...translated} : null)
  expect(value?.keyFacts.map(({_key}) => _key)).toEqual(['k1'])
  expect(value?.overview.map(({_key}) => _key)).toEqual(['b2'])
  expect(value?.faq.map(({question}) => question)).toEqual(['ES Is it safe?'])
})

test('what nobody translates can change, and rows can move: the translation is not stale', () => {
  const moved = {
    ...shown,
    contentUpdated: '2027-01-01',
    keyFacts: shown.keyFacts.toReversed(),
    testimonials: [],
  }
  expect(translationState(moved, made)).toEqual({isStale: false, changed: [], missing: []})
})

test('a changed word makes it stale, and says where; so does what came, and what went', () => {
  const changed = {...shown, title: 'Examplamine, new'}
  expect(translationState(changed, made)).toMatchObject({
    isStale: true,
    changed: [{document: 'guide-a', path: 'title', text: 'Examplamine, new'}],
    missing: [],
  })
  const more = {...shown, riskLine: 'It can harm.'}
  expect(translationState(more, made)).toMatchObject({isStale: true, missing: [{path: 'riskLine'}]})
  expect(translationState({...shown, faq: []}, made)).toMatchObject({isStale: true, changed: [], missing: []})
})

test('a passage that a page brings twice is translated once, and everywhere', () => {
  expect(passages.filter(({document}) => document === 'publication-a')).toHaveLength(1)
  expect(translate(shown, spanish)).toMatchObject({
    keyFacts: [
      {citations: [{publication: {resultLine: 'ES It helped 4 points more.'}}]},
      {citations: [{publication: {resultLine: 'ES It helped 4 points more.'}}]},
    ],
  })
})

test('what stands on every page keeps its own words where their translation is old or not there', () => {
  const line = {_id: 'h', _type: 'helpline', name: 'Line', hours: 'By day', note: 'For all'}
  const told = [
    {document: 'h', path: 'hours', source: 'Day and night', text: 'Día y noche'},
    {document: 'h', path: 'note', source: 'For all', text: 'Para todos'},
  ]
  expect(translateWhereCurrent([line], told)).toEqual([{...line, note: 'Para todos'}])
})
