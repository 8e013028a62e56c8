import {jsonAnswer, type Answer} from './answer.ts'
import {isObject, type JsonObject} from './json.ts'

/** Records in the shapes of the indexes: works of Crossref by DOI, summaries of PubMed by PMID, registered DOIs. */
export type LiteratureRecords = {
  works: readonly JsonObject[]
  summaries: readonly JsonObject[]
  handles?: readonly string[]
}

/** What a question about these records finds. */
export type FoundRecords =
  | {kind: 'work'; work: JsonObject | undefined}
  | {kind: 'notices'; notices: JsonObject[]}
  | {kind: 'summaries'; uids: string[]; summaries: JsonObject[]}
  | {kind: 'search'; pmids: string[]}

const same = (left: unknown, right: string) =>
  typeof left === 'string' && left.toLowerCase() === right.toLowerCase()

/** Answers by path, as Crossref stands under /crossref and PubMed under /pubmed; undefined where nothing of them is asked. */
export function findRecords(
  {works, summaries}: LiteratureRecords,
  path: string,
  params: URLSearchParams,
): FoundRecords | undefined {
  if (path.startsWith('/crossref/works/')) {
    const doi = decodeURIComponent(path.slice(16))
    return {kind: 'work', work: works.find((one) => same(one['DOI'], doi))}
  }
  if (path === '/crossref/works') {
    const doi = /^updates:(.+)$/.exec(params.get('filter') ?? '')?.[1] ?? ''
    return {kind: 'notices', notices: works.filter((work) => updates(work, doi))}
  }
  if (path === '/pubmed/esummary.fcgi') {
    const uids = (params.get('id') ?? '').split(',')
    return {
      kind: 'summaries',
      uids,
      summaries: summaries.filter(({uid}) => typeof uid === 'string' && uids.includes(uid)),
    }
  }
  if (path === '/pubmed/esearch.fcgi') {
    return {kind: 'search', pmids: searched(summaries, params.get('term') ?? '')}
  }
  return undefined
}

/** In the words of the indexes. */
export function answerOf(found: FoundRecords): Answer | undefined {
  const version = {'message-version': '1.0.0', status: 'ok'}
  switch (found.kind) {
    case 'work':
      return found.work && jsonAnswer({...version, 'message-type': 'work', message: found.work})
    case 'notices': {
      const {notices} = found
      const message = {'total-results': notices.length, 'items-per-page': 20, items: notices}
      return jsonAnswer({...version, 'message-type': 'work-list', message})
    }
    case 'summaries': {
      const {uids, summaries} = found
      const entries = uids.map((uid) => [
        uid,
        summaries.find((one) => one['uid'] === uid) ?? {uid, error: 'cannot get document summary'},
      ])
      const result = {uids, ...Object.fromEntries(entries)}
      return jsonAnswer({header: {type: 'esummary', version: '0.3'}, result})
    }
    case 'search': {
      const {pmids} = found
      const esearchresult = {count: String(pmids.length), idlist: pmids}
      return jsonAnswer({header: {type: 'esearch'}, esearchresult})
    }
    default:
      return undefined
  }
}

function updates(work: JsonObject, doi: string): boolean {
  const list = work['update-to']
  return Array.isArray(list) && list.some((update) => isObject(update) && same(update['DOI'], doi))
}

function searched(summaries: readonly JsonObject[], term: string): string[] {
  const [, words = '', field] = /^(.*)\[(ti|aid)\]$/.exec(term) ?? []
  return summaries
    .filter((one) =>
      field === 'aid'
        ? articleIds(one).some((id) => same(id, words))
        : same(one['title'], `${words}.`) || same(one['title'], words),
    )
    .flatMap(({uid}) => (typeof uid === 'string' ? [uid] : []))
}

function articleIds({articleids}: JsonObject): unknown[] {
  return Array.isArray(articleids) ? articleids.flatMap((id) => (isObject(id) ? [id['value']] : [])) : []
}
