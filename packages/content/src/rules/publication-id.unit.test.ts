import {expect, test} from '@jest/globals'

import {publicationId} from './publication-id.ts'

test('the id of a paper is made of its DOI, whatever its case, or of its PMID', () => {
  expect(publicationId({doi: '10.1056/NEJMoa2302399', pmid: '37224232'})).toBe(
    'publication-10_1056__nejmoa2302399',
  )
  expect(publicationId({pmid: '37224232'})).toBe('publication-pmid-37224232')
  expect(publicationId({})).toBeUndefined()
})

test('it is an id that the Content Lake takes and that is public, and no two DOIs share one', () => {
  const dois = [
    '10.1002/(SICI)1099(1998)13:3<1>3.0.CO;2-D',
    '10.5555/a_b',
    '10.5555/a.b',
    '10.5555/a-b',
    '10.5555/a/b',
  ]
  const ids = dois.map((doi) => publicationId({doi}) ?? '')
  expect(new Set(ids).size).toBe(dois.length)
  for (const id of ids) expect(id).toMatch(/^[a-zA-Z0-9_-]{1,110}$/)
  expect(publicationId({doi: `10.5555/${'x'.repeat(120)}`})).toBeUndefined()
})
