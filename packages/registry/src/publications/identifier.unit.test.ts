import {expect, test} from '@jest/globals'

import {readIdentifier} from './identifier.ts'

test.each([
  '10.1056/NEJMoa2302399',
  ' https://doi.org/10.1056/NEJMoa2302399 ',
  'http://dx.doi.org/10.1056/nejmoa2302399',
  'doi:10.1056/NEJMOA2302399',
  'DOI: 10.1056/nejmoa2302399.',
  'https://www.nejm.org/doi/full/10.1056/NEJMoa2302399?query=featured#abstract',
  'https://publisher.example/10.1056%2FNEJMoa2302399',
  'Anand A et al. N Engl J Med 2023. doi:10.1056/NEJMoa2302399.',
])('a DOI is read in %s', (written) => {
  expect(readIdentifier(written)).toEqual({kind: 'doi', doi: '10.1056/nejmoa2302399'})
})

test.each([
  '37224232',
  'PMID: 37224232',
  'pmid 37224232',
  'https://pubmed.ncbi.nlm.nih.gov/37224232/',
  'https://www.ncbi.nlm.nih.gov/pubmed/37224232',
])('a PMID is read in %s', (written) => {
  expect(readIdentifier(written)).toEqual({kind: 'pmid', pmid: '37224232'})
})

test.each(['', 'ketamine', 'NCT01945047', '0', '123456789', '11.1056/x', 'https://example.org/a/b'])(
  'neither is in “%s”',
  (written) => {
    expect(readIdentifier(written)).toBeUndefined()
  },
)
