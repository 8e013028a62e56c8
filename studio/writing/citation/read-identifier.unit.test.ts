import {expect, test} from '@jest/globals'

import {readIdentifier} from './read-identifier.ts'

test.each([
  ['10.1001/JAMA.2023.14530', {kind: 'doi', doi: '10.1001/jama.2023.14530'}],
  [' https://doi.org/10.1000/abc. ', {kind: 'doi', doi: '10.1000/abc'}],
  ['doi: 10.1000/abc', {kind: 'doi', doi: '10.1000/abc'}],
  ['PMID: 12345678', {kind: 'pmid', pmid: '12345678'}],
  ['https://pubmed.ncbi.nlm.nih.gov/12345678/', {kind: 'pmid', pmid: '12345678'}],
  ['2019', {kind: 'title', words: '2019'}],
  ['ketamine  for pain', {kind: 'title', words: 'ketamine for pain'}],
])('%s is read', (text, named) => {
  expect(readIdentifier(text)).toEqual(named)
})
