import {expect, test} from '@jest/globals'

import {checkDocument} from '../check/check-document.ts'
import {good, goodLibrary, TODAY} from '../check/check.fixture.ts'
import {lookupOf} from '../check/lookup.ts'
import type {StoredDocument} from '../check/stored-document.ts'
import {runQuery} from '../queries/run-query.fixture.ts'
import {parseSubstanceGuide, SUBSTANCE_GUIDE_QUERY} from '../queries/substance-guide.ts'
import {contentHash} from '../rules/content-hash.ts'
import {passagesOf} from '../translation/passages.ts'
import {translate} from '../translation/translate.ts'
import {blockInWords} from './blocks.ts'
import {markedParagraph, storedBlocks, term} from './text-blocks.fixture.ts'

const {card, claim, figure, table} = storedBlocks
const library = [...goodLibrary, term]
const asset = {
  _id: 'image-abc-200x100-png',
  _type: 'sanity.imageAsset',
  url: 'https://cdn.example/abc.png',
  metadata: {dimensions: {width: 200, height: 100}},
}

const inSpanish = expect.stringMatching(/^es /)

const guideWith = (...overview: object[]) => ({...good.guide, overview})

function errorsOf(document: StoredDocument): string[] {
  return checkDocument(document, lookupOf([...library, document]), TODAY)
    .filter(({level}) => level === 'error')
    .map(({rule, path}) => `${rule} ${path}`)
}

async function shown(guide: StoredDocument) {
  const documents = [...library.filter(({_id}) => _id !== guide._id), guide, asset]
  return runQuery<unknown>(SUBSTANCE_GUIDE_QUERY, documents, {slug: good.guide.slug.current})
}

async function overviewOf(guide: StoredDocument) {
  const {value, problems} = parseSubstanceGuide(await shown(guide))
  return {blocks: value?.overview ?? [], problems}
}

test('each block is stored, and shown with what it refers to', async () => {
  const guide = guideWith(markedParagraph, claim, card, table, figure)
  expect(errorsOf(guide)).toEqual([])
  const {blocks, problems} = await overviewOf(guide)
  expect(problems).toEqual([])
  expect(blocks).toMatchObject([
    {markDefs: [{_type: 'glossaryMark', term: {slug: 'placebo'}}]},
    {claim: {_id: 'claim-relief', citations: [{publication: {_id: 'publication-trial'}}]}},
    {level: 'urgent', citations: [{publication: {_id: 'publication-label'}}]},
    {
      caption: 'How the two ways differ',
      rows: [{cells: [{}, {}, {}]}, {cells: [{}, {}, {text: 'Not known'}]}],
    },
    {alt: figure.alt, credit: figure.credit, url: asset.url, width: 200},
  ])
})

test('each block can be read as words alone', async () => {
  const {blocks} = await overviewOf(guideWith(claim, card, table, figure))
  expect(blocks.map((block) => (block._type === 'block' ? '' : blockInWords(block)))).toEqual([
    'In one trial relief lasted about a week.',
    'Ask for advice today if you have:\na fast heartbeat\na headache that stays\nCall the clinic that gave it.',
    'How the two ways differ\nWhat: Place; Infusion: Clinic; Spray: Home\nWhat: Follow-up; Infusion: One day; Spray: Not known',
    'Two lines that cross after a week.',
  ])
})

test.each([
  ['a card without a source', {...card, citations: []}, 'claim-uncited overview[_key=="card"].citations'],
  ['a figure without words', {...figure, alt: undefined}, 'contract overview[_key=="figure"].alt'],
  ['a figure without a licence', {...figure, credit: undefined}, 'contract overview[_key=="figure"].credit'],
  [
    'a claim that is not there',
    {...claim, claim: {_type: 'reference', _ref: 'claim-gone'}},
    'reference overview[_key=="claim"].claim',
  ],
  [
    'a row that lacks a cell',
    {...table, rows: [{...table.rows[0], cells: table.rows[0]?.cells.slice(0, 2)}]},
    'contract overview[_key=="table"].rows[_key=="r1"].cells',
  ],
  [
    'an empty cell',
    {...table, columns: table.columns.map((cell, index) => (index === 1 ? {...cell, text: ' '} : cell))},
    'contract overview[_key=="table"].columns[_key=="k2"].text',
  ],
  ['a block that nobody knows', {_key: 'x', _type: 'carousel'}, 'contract overview[_key=="x"]._type'],
])('%s is refused', (_what, wrong, finding) => {
  expect(errorsOf(guideWith(wrong))).toContain(finding)
})

test('words in tables and cards are held to the rules of prose, and a source of the table bears them', () => {
  const strong = table.rows.map((one) => ({
    ...one,
    cells: one.cells.map((cell) => ({...cell, text: 'It cures depression.'})),
  }))
  const place = 'strong-verb overview[_key=="table"].rows[_key=="r1"].cells[_key=="a"].text'
  expect(errorsOf(guideWith({...table, rows: strong, citations: undefined}))).toContain(place)
  expect(errorsOf(guideWith({...table, rows: strong}))).toEqual([])
})

test('what a page cannot show is left out, and the page stands', async () => {
  const short = {...table, rows: [{...table.rows[0], cells: table.rows[0]?.cells.slice(1)}]}
  const gone = {...claim, claim: {_type: 'reference', _ref: 'claim-gone'}}
  const lost = {...markedParagraph, markDefs: [{...markedParagraph.markDefs[0], term: {_ref: 'term-gone'}}]}
  const {blocks, problems} = await overviewOf(guideWith({_key: 'x', _type: 'carousel'}, short, gone, lost))
  expect(blocks).toMatchObject([{_key: 'p', markDefs: []}])
  expect(problems.map(({path}) => path.split('.')[0])).toEqual(
    expect.arrayContaining(['overview[_key=="x"]', 'overview[_key=="table"]', 'overview[_key=="claim"]']),
  )
})

test('a claim that running text brings in is part of what is signed; keys and the order of names are not', () => {
  const guide = guideWith(markedParagraph, claim, card, table)
  const hash = (document: StoredDocument, others: readonly StoredDocument[] = []) =>
    contentHash(document, lookupOf([...library, ...others, document]))
  const signed = hash(guide)
  expect(hash(guide, [{...good.claim, statement: 'In one trial relief lasted two weeks.'}])).not.toBe(signed)
  expect(hash(guideWith(markedParagraph, card, claim, table))).not.toBe(signed)
  expect(hash(guideWith(markedParagraph, claim, card, {...table, caption: 'Other'}))).not.toBe(signed)
  expect(hash(guideWith({...markedParagraph, markDefs: []}, claim, card, table))).not.toBe(signed)
  const turned = Object.fromEntries(Object.entries(table).toReversed())
  expect(hash(guideWith(markedParagraph, {...claim, _key: 'other'}, card, turned))).toBe(signed)
})

test('each word of a block is translated, and a block that lacks one is not shown', async () => {
  const raw = await shown(guideWith(claim, card, table, figure))
  const passages = passagesOf(raw)
  const inBlocks = passages.filter(({path}) => path.startsWith('overview'))
  expect(inBlocks).toHaveLength(3 + 10 + 1)
  const spanish = passages.map(({text, ...place}) => ({...place, source: text, text: `es ${text}`}))
  const whole = parseSubstanceGuide(translate(raw, spanish)).value?.overview
  expect(whole).toMatchObject([
    {claim: {statement: inSpanish}},
    {action: inSpanish},
    {rows: [{}, {}]},
    {alt: inSpanish},
  ])
  const half = spanish.filter(({text}) => text !== 'es Not known')
  expect(parseSubstanceGuide(translate(raw, half)).value?.overview.map(({_key}) => _key)).toEqual([
    'claim',
    'card',
    'figure',
  ])
})
