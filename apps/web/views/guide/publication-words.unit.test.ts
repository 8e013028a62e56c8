import {expect, test} from '@jest/globals'

import {guide} from '../../messages/en/guide.ts'
import {publicationLink, publicationSource, readingWords, retractionWords} from './publication-words.ts'
import {oldPaper, regulatorLabel, trialPaper} from './publications.fixture.ts'

test('a paper reads as journals print it, with the fourth author cut', () => {
  expect(publicationSource(trialPaper, guide.formats)).toBe(
    'Alder B, Birch C, Cedar D et al. Journal of Examples, 2024, 12(3), 101–110',
  )
})

test('an "et al." of the record is kept', () => {
  expect(publicationSource(oldPaper, guide.formats)).toBe(
    'Elm F et al. Journal of Examples, 1970, 12(3), 101–110',
  )
})

test('a regulator’s document has its publisher and its day', () => {
  expect(publicationSource(regulatorLabel, guide.formats)).toBe('Example Medicines Authority, February 2025')
})

test('it is found by DOI, else PMID, else address, else not at all', () => {
  expect(publicationLink(trialPaper, guide)?.href).toBe('https://doi.org/10.1000/trial')
  expect(publicationLink(oldPaper, guide)?.href).toBe('https://pubmed.ncbi.nlm.nih.gov/123456/')
  expect(publicationLink(regulatorLabel, guide)).toEqual({
    href: 'https://regulator.example/label.pdf',
    label: 'regulator.example',
  })
  expect(publicationLink({...oldPaper, pmid: null}, guide)).toBeUndefined()
})

test('it says how much of it the page was compared with, if anybody has written that down', () => {
  expect(readingWords(trialPaper, guide)).toBe('Compared with: the abstract, 21 November 2026')
  expect(readingWords({...trialPaper, readAs: 'text', readOn: null}, guide)).toBe(
    'Compared with: the whole text',
  )
  expect(readingWords(oldPaper, guide)).toBeUndefined()
})

test('that nobody has looked whether it stands is not taken for "it stands"', () => {
  const unknown = 'Not checked for retraction'
  expect(retractionWords(trialPaper, guide)).toBe(unknown)
  expect(retractionWords({...trialPaper, retraction: 'none'}, guide)).toBe(unknown)
  expect(retractionWords({...trialPaper, retraction: 'none', retractionCheckedOn: '2026-11-01'}, guide)).toBe(
    'Neither corrected nor retracted when checked on 1 November 2026',
  )
  expect(retractionWords({...trialPaper, retraction: 'retracted'}, guide)).toMatch(/^RETRACTED/)
})
