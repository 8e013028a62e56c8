import {jsonAnswer, textAnswer, type Answer} from './answer.ts'
import {isObject, type JsonObject} from './json.ts'
import type {Route} from './registry-server.ts'

/** What the indexes of literature answer: works of Crossref by DOI, summaries of PubMed by PMID, registered DOIs. */
export type LiteratureRecords = {
  works: readonly JsonObject[]
  summaries: readonly JsonObject[]
  handles?: readonly string[]
}

/** Crossref under /crossref, PubMed under /pubmed, the handle system under /doi: their addresses, with their habits. */
export function literatureRoutes({works, summaries, handles = []}: LiteratureRecords): Route {
  return (path, params) => {
    if (path.startsWith('/crossref/works/')) return crossrefWork(works, decodeURIComponent(path.slice(16)))
    if (path === '/crossref/works') return crossrefNotices(works, params.get('filter') ?? '')
    if (path === '/pubmed/esummary.fcgi') return pubmedSummaries(summaries, params.get('id') ?? '')
    if (path === '/pubmed/esearch.fcgi') return pubmedSearch(summaries, params.get('term') ?? '')
    if (path.startsWith('/doi/api/handles/')) return handle(handles, decodeURIComponent(path.slice(17)))
    return undefined
  }
}

const same = (left: unknown, right: string) =>
  typeof left === 'string' && left.toLowerCase() === right.toLowerCase()

function crossrefWork(works: readonly JsonObject[], doi: string): Answer {
  const work = works.find((one) => same(one['DOI'], doi))
  return work
    ? jsonAnswer({status: 'ok', 'message-type': 'work', 'message-version': '1.0.0', message: work})
    : textAnswer(404, 'Resource not found.')
}

function crossrefNotices(works: readonly JsonObject[], filter: string): Answer {
  const doi = /^updates:(.+)$/.exec(filter)?.[1]
  // As Crossref: what follows a comma is read as another filter.
  if (doi === undefined || doi.includes(',')) return textAnswer(400, 'Invalid filter')
  const items = works.filter((work) => {
    const updates = work['update-to']
    return Array.isArray(updates) && updates.some((update) => isObject(update) && same(update['DOI'], doi))
  })
  return jsonAnswer({
    status: 'ok',
    'message-type': 'work-list',
    'message-version': '1.0.0',
    message: {'total-results': items.length, 'items-per-page': 20, items},
  })
}

function pubmedSummaries(summaries: readonly JsonObject[], ids: string): Answer {
  const uids = ids.split(',')
  const entries = uids.map((uid) => {
    const summary = summaries.find((one) => one['uid'] === uid)
    return [uid, summary ?? {uid, error: 'cannot get document summary'}] as const
  })
  return jsonAnswer({
    header: {type: 'esummary', version: '0.3'},
    result: {uids, ...Object.fromEntries(entries)},
  })
}

function pubmedSearch(summaries: readonly JsonObject[], term: string): Answer {
  const title = term.replace(/\[ti\]$/, '')
  const idlist = summaries
    .filter((one) => same(one['title'], `${title}.`) || same(one['title'], title))
    .map((one) => one['uid'])
  return jsonAnswer({header: {type: 'esearch'}, esearchresult: {count: String(idlist.length), idlist}})
}

function handle(handles: readonly string[], doi: string): Answer {
  return handles.some((known) => same(known, doi))
    ? jsonAnswer({responseCode: 1, handle: doi})
    : {...jsonAnswer({responseCode: 100, handle: doi}), status: 404}
}
