import {expect, test} from '@jest/globals'

import {guideDocuments} from './guide-documents.fixture.ts'
import {LIBRARY_QUERY, parseLibrary} from './library.ts'
import {PAGE_SLUGS_QUERY} from './page-slugs.ts'
import {runQuery} from './run-query.fixture.ts'

test('the library lists what fits, by title, and names what does not', async () => {
  const {value, problems} = parseLibrary(await runQuery(LIBRARY_QUERY, guideDocuments))
  expect(value?.map(({slug}) => slug)).toEqual(['a'])
  expect(problems).toEqual([{id: 'guide-z', path: 'deck', message: expect.any(String)}])
  expect(await runQuery(PAGE_SLUGS_QUERY, guideDocuments, {type: 'substanceGuide'})).toEqual([
    {slug: 'a'},
    {slug: 'z'},
  ])
})
