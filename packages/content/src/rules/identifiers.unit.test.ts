import {expect, test} from '@jest/globals'

import {doiProblem, isDoi, isNctId, isPmid, publicationUrl} from './identifiers.ts'

test.each(['10.1001/jama.2023.14530', '10.1016/S0006-3223(99)00230-9', '10.4088/JCP.10l06653'])(
  '%s is a DOI',
  (doi) => {
    expect(isDoi(doi)).toBe(true)
    expect(doiProblem(doi)).toBeUndefined()
  },
)

test.each(['https://doi.org/10.1001/jama.2023.14530', 'doi:10.1001/x', '10.1/x', '10.1001', '10.1001/a b'])(
  '%s is not',
  (doi) => expect(doiProblem(doi)).toMatch(/10\./),
)

test('registry and PubMed ids have their exact shape', () => {
  expect([isNctId('NCT01945047'), isNctId('NCT1945047'), isNctId('nct01945047')]).toEqual([
    true,
    false,
    false,
  ])
  expect([isPmid('30922101'), isPmid('0'), isPmid('PMC7021716')]).toEqual([true, false, false])
})

test('the DOI is where a reader is sent first', () => {
  expect(publicationUrl({doi: '10.1/a', pmid: '1', url: 'https://x.org'})).toBe('https://doi.org/10.1/a')
  expect(publicationUrl({doi: null, pmid: '1'})).toBe('https://pubmed.ncbi.nlm.nih.gov/1/')
  expect(publicationUrl({url: 'https://x.org'})).toBe('https://x.org')
  expect(publicationUrl({})).toBeUndefined()
})
