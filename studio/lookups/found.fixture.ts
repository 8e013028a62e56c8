import type {Found} from './data/look-up.ts'

/** A paper that both indexes know, made up under Crossref's prefix for tests. */
export const FOUND: Found = {
  identifier: {kind: 'doi', doi: '10.5555/sound'},
  found: {
    title: {value: 'A Sound Trial of Care', source: 'crossref', agrees: 'pubmed'},
    authors: {value: ['Example AB', 'Sample CD'], source: 'pubmed', agrees: 'crossref'},
    journal: {value: 'Journal of Tests', source: 'crossref', agrees: 'pubmed'},
    year: {value: 2023, source: 'crossref', otherwise: {value: 2024, source: 'pubmed'}},
    doi: {value: '10.5555/sound', source: 'crossref', agrees: 'pubmed'},
    pmid: {value: '1001', source: 'pubmed'},
    publisher: {value: 'A house', source: 'crossref'},
    isPreprint: {value: false, source: 'crossref'},
    nctIds: {value: ['NCT99000001'], source: 'crossref'},
  },
  retraction: {status: 'none', evidence: [], notAsked: []},
  answers: {crossref: {kind: 'found', isOwnRecord: false}, pubmed: {kind: 'found', isOwnRecord: false}},
  publicationTypes: ['Journal Article', 'Randomized Controlled Trial'],
  matches: [],
}
