import {checkLibrary} from '@healing-library/content/check/check-library'
import type {StoredDocument} from '@healing-library/content/check/stored-document'
import {compiledSchema} from '@healing-library/schemas/compiled'
import {starterDocuments} from '@healing-library/starter'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {validateDocument} from '@sanity/validation'

import {type LibraryLake, openLibraryLake} from './library-lake.ts'

/** What shows only when documents stand side by side is said in the Studio in the words of the report. */
const RULES = new Set(['contradiction', 'balance', 'one-source-for-many', 'interaction-unknown'])
const NOW = '2026-11-21T00:00:00Z'
const SOURCE = 'publication-dore-2019'
const schema = compiledSchema()
const documents = [...starterDocuments(), ...besideEachOther()]
let library: LibraryLake

beforeAll(async () => {
  library = await openLibraryLake(documents)
})
afterAll(() => library.close())

function besideEachOther(): StoredDocument[] {
  const claims = Array.from({length: 13}, (_, index) => ({
    _id: `claim-side-${index}`,
    _type: 'claim',
    statement: `Ketamine was looked at, sentence ${index}.`,
    kind: 'mechanism',
    certainty: 'low',
    about: [{_key: 'g', _type: 'reference', _ref: 'guide-ketamine'}],
    citations: [
      {
        _key: 'c',
        _type: 'citation',
        publication: {_type: 'reference', _ref: SOURCE},
        supports: 'that it was looked at',
      },
    ],
  }))
  const faqs = ['three days', 'two years'].map((long, index) => ({
    _id: `faq-side-${index}`,
    _type: 'faq',
    question: 'How long does the relief of ketamine last?',
    answer: [
      {
        _key: 'b',
        _type: 'block',
        style: 'normal',
        markDefs: [],
        children: [
          {_key: 's', _type: 'span', text: `The relief of ketamine lasts up to ${long}.`, marks: []},
        ],
      },
    ],
    about: [{_key: 'g', _type: 'reference', _ref: 'guide-ketamine'}],
  }))
  return [...claims, ...faqs]
}

async function saidInStudio(id: string) {
  const document = documents.find(({_id}) => _id === id)
  if (document === undefined) throw new Error(`There is no ${id}.`)
  const {markers} = await validateDocument({
    document: {_rev: 'r', _createdAt: NOW, _updatedAt: NOW, ...document},
    schema,
    client: library.editor,
    getDocumentExists: async ({id: wanted}) => documents.some(({_id}) => _id === wanted),
  })
  return markers.filter(({level}) => level !== 'error').map(({message}) => message)
}

const inReport = (id: string): string[] =>
  checkLibrary(documents, NOW)
    .filter(({documentId, rule}) => documentId === id && RULES.has(rule))
    .map(({message}) => message)

test.each(['faq-side-0', 'faq-side-1', SOURCE, 'guide-ketamine'])(
  'the Studio says of %s what the report says of it beside the others',
  async (id) => {
    const messages = inReport(id)
    expect(messages.length).toBeGreaterThan(0)
    expect(await saidInStudio(id)).toEqual(expect.arrayContaining(messages.map(endingWith)))
  },
)

test('on a claim it says that its publication holds up many', async () => {
  const [message = ''] = inReport(SOURCE).filter((one) => one.includes('claims rest on'))
  expect(await saidInStudio('claim-side-4')).toContainEqual(endingWith(message))
})

/** Validation outside the Studio names the place before the message. */
const endingWith = (message: string): unknown =>
  expect.stringMatching(new RegExp(`${message.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}$`))
