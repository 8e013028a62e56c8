import {isPmid} from '@healing-library/content/rules/identifiers'

import {normaliseDoi} from '../publications/doi.ts'

/** A question that the gateway passes on: the address is made anew from what was understood of it, and nothing else. */
export type LiteratureQuestion = {
  index: 'crossref' | 'pubmed'
  /** Path and query at the index. */
  address: string
}

/** As many as one request of PubMed's takes. */
const MOST_PMIDS = 100
const WORK = '/crossref/works/'

/** The question in a path of the gateway's; undefined where it is none that is served. */
export function readQuestion(path: string, params: URLSearchParams): LiteratureQuestion | undefined {
  if (path.startsWith(WORK)) return workQuestion(path.slice(WORK.length))
  if (path === '/crossref/works') return noticesQuestion(params.get('filter') ?? '')
  if (path === '/pubmed/esummary.fcgi') return summaryQuestion(params.get('id') ?? '')
  if (path === '/pubmed/esearch.fcgi') return searchQuestion(params.get('term') ?? '')
  return undefined
}

function workQuestion(encoded: string): LiteratureQuestion | undefined {
  const doi = normaliseDoi(decoded(encoded))
  return doi === undefined ? undefined : {index: 'crossref', address: `/works/${encodeURIComponent(doi)}`}
}

/** Notices about a DOI; Crossref would read what follows a comma as another filter. */
function noticesQuestion(filter: string): LiteratureQuestion | undefined {
  const doi = normaliseDoi(/^updates:([^,]+)$/.exec(filter)?.[1] ?? '')
  if (doi === undefined) return undefined
  const query = new URLSearchParams({filter: `updates:${doi}`, rows: '100'})
  return {index: 'crossref', address: `/works?${query.toString()}`}
}

function summaryQuestion(ids: string): LiteratureQuestion | undefined {
  const pmids = ids.split(',')
  if (pmids.length > MOST_PMIDS || !pmids.every(isPmid)) return undefined
  return {index: 'pubmed', address: `/esummary.fcgi?${pubmed({id: pmids.join(',')})}`}
}

/** By DOI alone: PubMed's own language of searches is not for everybody to use through us. */
function searchQuestion(term: string): LiteratureQuestion | undefined {
  const doi = normaliseDoi(/^(.+)\[aid\]$/.exec(term)?.[1] ?? '')
  return doi === undefined
    ? undefined
    : {index: 'pubmed', address: `/esearch.fcgi?${pubmed({term: `${doi}[aid]`})}`}
}

const pubmed = (params: Record<string, string>): string =>
  new URLSearchParams({db: 'pubmed', retmode: 'json', tool: 'healing-library', ...params}).toString()

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
