import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {good, goodLibrary, TODAY} from '@healing-library/content/check/check.fixture'
import type {StoredDocument} from '@healing-library/content/check/stored-document'
import {questioned, refused, twin} from '@healing-library/content/check/wrong-documents.fixture'
import type {ContentContext} from '@healing-library/content/cli/content-context'
import {runContent} from '@healing-library/content/cli/run'
import {compiledSchema} from '@healing-library/schemas/compiled'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {validateDocumentInternal} from '@sanity/validation/_internal'

import {type LibraryLake, openLibraryLake} from './library-lake.ts'

/** The same documents put to the import, the Studio's validation and the build: all three give one answer. */
const schema = compiledSchema()
let library: LibraryLake
let folder: string

beforeAll(async () => {
  library = await openLibraryLake(goodLibrary)
  folder = mkdtempSync(join(tmpdir(), 'same-answer-'))
})
afterAll(() => {
  library.close()
  rmSync(folder, {recursive: true})
})

async function inStudio(document: StoredDocument): Promise<boolean> {
  const markers = await validateDocumentInternal({
    // As the Studio itself asks: outside of it, a rule of a field that holds an object is lowered to a warning.
    environment: 'studio',
    maxCustomValidationConcurrency: 5,
    document: {_rev: 'r', _createdAt: TODAY, _updatedAt: TODAY, ...json(document)},
    schema,
    getClient: ({apiVersion}) => library.editor.withConfig({apiVersion}),
    getDocumentExists: async ({id}) => goodLibrary.some(({_id}) => _id === id),
  })
  return !markers.some(({level}) => level === 'error')
}

function run(args: string[]): Promise<0 | 1 | 2> {
  const context: ContentContext = {
    client: library.editor,
    writer: undefined,
    studioUrl: 'http://studio.test',
    now: TODAY,
    print: () => {},
    onlyWarn: false,
  }
  return runContent(args, {print: () => {}, complain: () => {}}, () => context)
}

function file(documents: readonly StoredDocument[]): string {
  const path = join(folder, 'documents.ndjson')
  writeFileSync(path, documents.map((document) => JSON.stringify(document)).join('\n'))
  return path
}

const atImport = async (document: StoredDocument): Promise<boolean> =>
  (await run(['import', file([document]), '--replace', '--dry-run'])) === 0

const atBuild = async (document: StoredDocument): Promise<boolean> => {
  const others = goodLibrary.filter(({_id}) => _id !== document._id)
  return (await run(['report', '--misleading', '--file', file([...others, document])])) === 0
}

/** As it is stored: fields that are undefined are not there. */
const json = (document: StoredDocument): StoredDocument => JSON.parse(JSON.stringify(document))

async function answers(document: StoredDocument) {
  return {studio: await inStudio(document), import: await atImport(document), build: await atBuild(document)}
}

test.each(goodLibrary.map((document) => [document._type, document] as const))(
  'a %s in which nothing is wrong passes everywhere',
  async (_type, document) => {
    expect(await answers(document)).toEqual({studio: true, import: true, build: true})
  },
)

const misshapen: [string, StoredDocument][] = [
  ['a field that nobody knows', {...good.claim, colour: 'red'}],
  ['a number for a text', {...good.claim, statement: 5}],
  ['a word that is not of the list', {...good.claim, certainty: 'quite sure'}],
  ['a title that is missing', {...good.guide, title: undefined}],
  ['a day that is none', {...good.law, checkedOn: '2026-02-31'}],
  ['a country that is none', {...good.helpline, jurisdiction: 'Utopia'}],
  ['another severity for a known pair', {...twin, severity: 'monitor'}],
]

test.each([...refused.map(([name, document]) => [name, document] as const), ...misshapen])(
  '%s is refused everywhere',
  async (_name, document) => {
    expect(await answers(document)).toEqual({studio: false, import: false, build: false})
  },
)

test.each(questioned.map(([name, document]) => [name, document] as const))(
  '%s passes everywhere, with a warning',
  async (_name, document) => {
    expect(await answers(document)).toEqual({studio: true, import: true, build: true})
  },
)
