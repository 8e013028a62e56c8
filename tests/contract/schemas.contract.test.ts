import {compiledSchema} from '@healing-library/schemas/compiled'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {validateDocument} from '@sanity/validation'

import {type LibraryLake, openLibraryLake} from './library-lake.ts'

/** The validation that Studio runs, with the custom rules and the questions they put to the lake. */
const schema = compiledSchema()
let library: LibraryLake

beforeAll(async () => {
  library = await openLibraryLake()
})
afterAll(() => library.close())

type Level = 'error' | 'warning'

async function markers(document: Record<string, unknown>, levels: Level[] = ['error']): Promise<string[]> {
  const ids = new Set(library.documents.map(({_id}) => _id))
  const now = '2026-11-21T00:00:00Z'
  const result = await validateDocument({
    document: {_id: 'new', _type: 'none', _rev: 'r', _createdAt: now, _updatedAt: now, ...document},
    schema,
    client: library.editor,
    getDocumentExists: async ({id}) => ids.has(id),
  })
  return result.markers
    .filter(({level}) => levels.some((wanted) => wanted === level))
    .map(({path, message}) => `${JSON.stringify(path)} ${message}`)
}

function starter(id: string): Record<string, unknown> {
  const document = library.documents.find(({_id}) => _id === id)
  if (!document) throw new Error(`The starter content has no ${id}.`)
  return document
}

test('every document of the starter content passes the Studio’s own validation', async () => {
  const problems = await Promise.all(
    library.documents.map(async (document) => ({id: document._id, problems: await markers(document)})),
  )
  expect(problems.filter(({problems}) => problems.length > 0)).toEqual([])
}, 120_000)

const cite = (id: string) => [
  {_key: 'c', _type: 'citation', publication: {_type: 'reference', _ref: id}, supports: 'the approval'},
]
const approval = (citations: unknown) => ({
  ...starter('guide-ketamine'),
  indications: [
    {
      _key: 'i',
      _type: 'indication',
      condition: 'Depression',
      status: 'approved',
      product: 'Ketamine',
      jurisdiction: 'US',
      citations,
    },
  ],
})

test('an approval is refused without a regulator among its sources, and passes with one', async () => {
  expect(await markers(approval(cite('publication-dore-2019')))).toEqual([
    expect.stringContaining('cite a document of the regulator'),
  ])
  expect(await markers(approval(cite('publication-spravato-label')))).toEqual([])
})

test('a claim without a source is refused', async () => {
  const claim = {_type: 'claim', statement: 'It helps.', kind: 'efficacy', certainty: 'low'}
  expect(await markers(claim)).toContainEqual(
    expect.stringContaining('a claim without a source is not published'),
  )
})

test('a story that somebody lived cannot be published yet', async () => {
  const story = starter('testimonial-not-for-me')
  expect(await markers({...story, illustrative: false})).toEqual([expect.stringContaining('consent record')])
})

test('a disclaimer that lost its “not” is refused', async () => {
  const text = 'The content should be a substitute for medical advice.'
  expect(await markers({...starter('disclaimer-library'), text})).toContainEqual(
    expect.stringContaining('replaces professional advice'),
  )
})

test.each(['legal-ketamine-us', 'helpline-988'])('%s needs the day of its check', async (id) => {
  const {checkedOn: _checkedOn, ...unchecked} = starter(id)
  expect(await markers(unchecked)).toContainEqual(expect.stringContaining('the last check'))
})

test.each([
  ['doi', 'https://doi.org/10.1001/x', 'Leave out what stands before'],
  ['pmid', 'PMC123', 'up to eight digits'],
])('a publication with the %s %s is refused', async (field, value, message) => {
  expect(await markers({...starter('publication-dore-2019'), [field]: value})).toEqual([
    expect.stringContaining(message),
  ])
})

test('a publication that nobody could find is refused', async () => {
  const {doi: _doi, pmid: _pmid, ...lost} = starter('publication-dore-2019')
  expect(await markers(lost)).toEqual([expect.stringContaining('Give a DOI, a PMID or an address')])
})

test('a summary that runs on is refused, and one that doses is questioned', async () => {
  const guide = starter('guide-ketamine')
  expect(await markers({...guide, summary: 'word '.repeat(81)})).toEqual([
    expect.stringContaining('81 words: cut to 80'),
  ])
  expect(await markers({...guide, summary: 'Take 50 mg and rest.'}, ['warning'])).toEqual([
    expect.stringContaining('reads as dosing advice'),
  ])
})

test('a trial’s status needs its day, and its number its shape', async () => {
  const {statusAsOf: _asOf, ...undated} = starter('trial-nct03113968')
  expect(await markers(undated)).toEqual([expect.stringContaining('A status without its day misleads')])
  expect(await markers({...starter('trial-nct03113968'), nctId: 'NCT311'})).toEqual([
    expect.stringContaining('eight digits'),
  ])
})
