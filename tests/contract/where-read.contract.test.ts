import {afterAll, beforeAll, expect, test} from '@jest/globals'

import {locationsOf, pathOfOwn} from '../../studio/presentation/locations.ts'
import {PAGES_QUERY, PLACE_QUERY} from '../../studio/presentation/pages-query.ts'
import {WHERE_READ} from '../../studio/presentation/where-read.ts'
import {type LibraryLake, openLibraryLake} from './library-lake.ts'

let lake: LibraryLake

beforeAll(async () => {
  lake = await openLibraryLake()
})
afterAll(() => lake.close())

const drafts = () => lake.as('editor').withConfig({perspective: 'drafts'})

test('the starter content: of each type that visitors read, a document leads to the pages that show it', async () => {
  const byType = Map.groupBy(lake.documents, ({_type}) => _type)
  const lost: string[] = []
  for (const [type, documents] of byType) {
    if (WHERE_READ[type]?.kind === 'nowhere') continue
    const found = await Promise.all(
      documents
        .slice(0, 3)
        .map(async ({_id}) => locationsOf(type, await drafts().fetch(PAGES_QUERY, {id: _id}))),
    )
    if (!found.some(({locations = []}) => locations.length > 0)) lost.push(type)
  }
  expect(lost).toEqual([])
})

test.each([
  ['guide-ketamine', /^\/library\/ketamine$/],
  ['interaction', /^\/interactions\/.+--.+$/],
  ['testimonial', /^\/library\/[^#]+#story-/],
  ['translation', /^\/es/],
  ['clinicalTrial', /^\/trials\/NCT/],
  ['helpline', /^\/help$/],
  ['claim', undefined],
])('“Open preview” of a %s', async (what, address) => {
  const document = lake.documents.find(({_id, _type}) => _id === what || _type === what)
  const path = pathOfOwn(document?._type ?? '', await drafts().fetch(PLACE_QUERY, {id: document?._id ?? ''}))
  if (address === undefined) expect(path).toBeUndefined()
  else expect(path).toMatch(address)
})
