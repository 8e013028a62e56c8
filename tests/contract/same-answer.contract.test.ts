import {checkDocument} from '@healing-library/content/check/check-document'
import {lookupOf} from '@healing-library/content/check/lookup'
import type {StoredDocument} from '@healing-library/content/check/stored-document'
import {compiledSchema} from '@healing-library/schemas/compiled'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {validateDocument} from '@sanity/validation'

import {type LibraryLake, openLibraryLake} from './library-lake.ts'

/** What import and build refuse, the Studio's validation refuses, and the other way round. */
const schema = compiledSchema()
let library: LibraryLake

beforeAll(async () => {
  library = await openLibraryLake()
})
afterAll(() => library.close())

async function refusedInStudio(document: StoredDocument): Promise<boolean> {
  const now = '2026-11-21T00:00:00Z'
  const {markers} = await validateDocument({
    document: {_rev: 'r', _createdAt: now, _updatedAt: now, ...document},
    schema,
    client: library.editor,
    getDocumentExists: async ({id}) => library.documents.some(({_id}) => _id === id),
  })
  return markers.some(({level}) => level === 'error')
}

function refusedAtImport(document: StoredDocument): boolean {
  const others = library.documents.filter(({_id}) => _id !== document._id)
  const findings = checkDocument(document, lookupOf([...others, document]), new Date().toISOString())
  return findings.some(({level}) => level === 'error')
}

/** The document with a field that nobody knows, and once without each of its fields. */
function variantsOf(document: StoredDocument): {change: string; variant: StoredDocument}[] {
  const fields = Object.keys(document).filter((name) => !name.startsWith('_'))
  return [
    {change: 'as it is', variant: document},
    {change: 'with an unknown field', variant: {...document, nonsense: 'x'}},
    ...fields.map((field) => {
      const {[field]: _gone, _id, _type, ...rest} = document
      return {change: `without ${field}`, variant: {...rest, _id, _type}}
    }),
  ]
}

test.each(['claim', 'interaction', 'legalStatus', 'testimonial', 'helpline', 'glossaryTerm'])(
  'a %s gets the same answer in the Studio as at import',
  async (type) => {
    const document = library.documents.find(({_type}) => _type === type)
    if (document === undefined) throw new Error(`The starter content has no ${type}.`)
    const answers = await Promise.all(
      variantsOf(document).map(async ({change, variant}) => ({
        change,
        atImport: refusedAtImport(variant),
        inStudio: await refusedInStudio(variant),
      })),
    )
    expect(answers.filter(({atImport, inStudio}) => atImport !== inStudio)).toEqual([])
    expect(answers.filter(({atImport}) => atImport).length).toBeGreaterThan(2)
    expect(answers[0]).toEqual({change: 'as it is', atImport: false, inStudio: false})
  },
  120_000,
)
