import type {Citation, Publication} from '@healing-library/content/contracts/citation'

const publication = (id: string, title: string, more: Partial<Publication> = {}): Publication => ({
  _id: `publication-${id}`,
  _type: 'publication',
  title,
  authors: ['Alder B', 'Birch C', 'Cedar D', 'Dogwood E'],
  year: 2024,
  issuedOn: null,
  journal: 'Journal of Examples',
  publisher: null,
  volume: '12',
  issue: '3',
  pages: '101-110',
  doi: `10.1000/${id}`,
  pmid: null,
  url: null,
  publisherKind: 'journal',
  studyType: 'randomisedTrial',
  sampleSize: 120,
  isPreprint: null,
  retraction: null,
  retractionCheckedOn: null,
  resultLine: null,
  confidence: 'verified',
  readAs: 'abstract',
  readOn: '2026-11-21',
  accessNote: null,
  ...more,
})

export const trialPaper = publication('trial', 'A randomised trial of an example', {
  resultLine: 'Fewer symptoms after one week; no difference after twelve.',
})
export const regulatorLabel = publication('label', 'Label of an example product', {
  authors: [],
  journal: null,
  publisher: 'Example Medicines Authority',
  publisherKind: 'regulator',
  studyType: 'regulatory',
  issuedOn: '2025-02',
  volume: null,
  issue: null,
  pages: null,
  doi: null,
  url: 'https://regulator.example/label.pdf',
  sampleSize: null,
})
export const oldPaper = publication('old', 'An early description', {
  authors: ['Elm F', 'et al.'],
  year: 1970,
  doi: null,
  pmid: '123456',
  confidence: 'singleSource',
  readAs: null,
  readOn: null,
  accessNote: 'Print only; ask a medical library.',
  studyType: 'caseSeries',
  sampleSize: null,
})

let citationCount = 0
export function cite(source: Publication, supports: string | null = null): Citation {
  citationCount += 1
  return {_key: `c${citationCount}`, supports, locator: null, publication: source}
}
