import type {Caller} from '../auth/caller.ts'
import type {Dataset} from '../dataset/dataset.ts'
import {releaseDocumentIdOf} from '../domain/document-id.ts'
import type {LakeDocument} from '../domain/document.ts'
import type {Json, JsonObject} from '../domain/json.ts'
import {LakeError} from '../errors.ts'
import {targetOf} from '../events/mutation-event.ts'
import {documentEvents} from '../history/document-events.ts'
import {effectsOfTransactions} from '../history/effects.ts'
import {releaseEvents} from '../history/release-events.ts'
import {documentAfter, withStates} from '../history/replay.ts'
import type {StoredTransaction} from '../store/store.ts'
import {datasetOf} from './dataset-of.ts'
import type {Endpoint, EndpointContext} from './endpoint.ts'
import {flag} from './flag.ts'

const DEFAULT_LIMIT = 100
const MOST_TRANSACTIONS = 1_000

export const historyEndpoints: Endpoint[] = [
  {
    method: 'GET',
    path: '/data/history/:dataset/transactions/:ids',
    summary: 'Transactions that touched documents, as NDJSON with Mendoza effects',
    evidence: 'read in a client',
    handle: transactions,
  },
  {
    method: 'GET',
    path: '/data/history/:dataset/documents/:ids',
    summary: 'Documents as they were at a revision or a time',
    evidence: 'documented',
    handle: documents,
  },
  {
    method: 'GET',
    path: '/data/history/:dataset/events/documents/:ids',
    summary: 'What happened to a document: made, published, scheduled, unpublished, deleted',
    evidence: 'read in a client',
    handle: events,
  },
  {
    method: 'GET',
    path: '/data/history/:dataset/events/releases/:release',
    summary: 'What happened to a release and to the documents in it',
    evidence: 'read in a client',
    handle: eventsOfRelease,
  },
]

function transactions(context: EndpointContext): Response {
  const {url, caller} = context
  const dataset = datasetOf(context)
  const search = url.searchParams
  const mayRead = remembered((id) => mayReadHistory(dataset, caller, id))
  const ids = idsOf(context).filter(mayRead)
  const found = dataset.store.transactions({
    documentIds: ids,
    fromTransaction: search.get('fromTransaction') || undefined,
    toTransaction: search.get('toTransaction') || undefined,
    limit: limitOf(search.get('limit')),
    reverse: flag(search, 'reverse'),
  })
  const shown = new Set(ids)
  const effectsOf =
    search.get('effectFormat') === 'mendoza' ? effectsOfTransactions(dataset.store, ids, found) : undefined
  const withMutations = !flag(search, 'excludeContent') && !flag(search, 'excludeMutations')
  const lines = found.map((one) => {
    const touched = one.documents.filter(({id}) => shown.has(id))
    return JSON.stringify({
      id: one.id,
      timestamp: one.timestamp,
      author: one.author,
      documentIDs: touched.map(({id}) => id),
      ...(withMutations ? {mutations: readableMutations(one, mayRead)} : {}),
      ...(effectsOf ? {effects: effectsOf(one.id)} : {}),
    })
  })
  const body = lines.map((line) => `${line}\n`).join('')
  return new Response(body, {headers: {'content-type': 'application/x-ndjson'}})
}

function documents(context: EndpointContext): Response {
  const dataset = datasetOf(context)
  const search = context.url.searchParams
  const found = idsOf(context)
    .filter((id) => mayReadHistory(dataset, context.caller, id))
    .flatMap((id) => stateOf(dataset, id, search) ?? [])
  return Response.json({documents: found})
}

function events(context: EndpointContext): Response {
  const dataset = datasetOf(context)
  const [id = ''] = idsOf(context)
  const all = mayReadHistory(dataset, context.caller, id) ? documentEvents(dataset.store, id) : []
  const {page, nextCursor} = pageOf(all, context.url.searchParams)
  return Response.json({events: {[id]: page}, nextCursor})
}

function eventsOfRelease(context: EndpointContext): Response {
  const dataset = datasetOf(context)
  const release = context.params['release'] ?? ''
  const mayRead = (id: string) => mayReadHistory(dataset, context.caller, id)
  const all = mayRead(releaseDocumentIdOf(release)) ? releaseEvents(dataset.store, release, mayRead) : []
  const {page, nextCursor} = pageOf(all, context.url.searchParams)
  return Response.json({events: page, nextCursor})
}

/** Newest first, in pages: `nextCursor` is the place that the next page starts from. */
function pageOf(all: JsonObject[], search: URLSearchParams): {page: JsonObject[]; nextCursor: string} {
  const start = Number(search.get('nextCursor') || 0)
  if (!Number.isInteger(start) || start < 0)
    throw new LakeError('badRequest', 'The "nextCursor" is none of ours.')
  const end = start + limitOf(search.get('limit'))
  return {page: all.slice(start, end), nextCursor: all.length > end ? String(end) : ''}
}

function stateOf(dataset: Dataset, id: string, search: URLSearchParams): LakeDocument | undefined {
  const {store} = dataset
  if (flag(search, 'lastRevision')) return store.document(id) ?? lastState(dataset, id)
  const revision = search.get('revision')
  const time = search.get('time')
  if (revision === null && time === null) {
    throw new LakeError('badRequest', 'Name a "revision", a "time" or "lastRevision=true".')
  }
  const transaction = revision === null ? lastBefore(dataset, id, time ?? '') : store.transaction(revision)
  if (!transaction) {
    if (revision !== null) throw new LakeError('notFound', `The revision "${revision}" was not found.`)
    return undefined
  }
  return documentAfter(store, id, transaction)
}

/** A deleted document as it was last. */
function lastState(dataset: Dataset, id: string): LakeDocument | undefined {
  const [last] = dataset.store.transactions({documentIds: [id], limit: 1, reverse: true})
  return last && withStates(dataset.store, [last])[0]?.changes.find((change) => change.id === id)?.before
}

function lastBefore(dataset: Dataset, id: string, time: string): StoredTransaction | undefined {
  const atMs = Date.parse(time)
  if (Number.isNaN(atMs)) throw new LakeError('badRequest', `"${time}" is no time: use RFC 3339.`)
  const all = dataset.store.transactions({documentIds: [id], limit: Number.MAX_SAFE_INTEGER, reverse: true})
  return all.find(({timestamp}) => Date.parse(timestamp) <= atMs)
}

/**
 * The mutations about documents whose history may be read: a transaction can touch a private record beside a page. What names no
 * document, such as a query, only where everything that the transaction touched may be read.
 */
function readableMutations(
  {mutations, documents: touched}: StoredTransaction,
  mayRead: (id: string) => boolean,
): Json[] {
  if (touched.every(({id}) => mayRead(id))) return mutations
  return mutations.filter((mutation) => {
    const id = targetOf(mutation)
    return typeof id === 'string' && mayRead(id)
  })
}

function remembered(ask: (id: string) => boolean): (id: string) => boolean {
  const known = new Map<string, boolean>()
  return (id) => {
    const answer = known.get(id) ?? ask(id)
    known.set(id, answer)
    return answer
  }
}

/** History is read by right of `history` on the document as it is, or as it was last. */
function mayReadHistory(dataset: Dataset, caller: Caller, id: string): boolean {
  const document = dataset.store.document(id) ?? lastState(dataset, id)
  return document !== undefined && caller.access.allows('history', document)
}

function idsOf({params}: EndpointContext): string[] {
  return (params['ids'] ?? '').split(',').filter((id) => id !== '')
}

function limitOf(text: string | null): number {
  const asked = Number(text ?? DEFAULT_LIMIT)
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, MOST_TRANSACTIONS) : DEFAULT_LIMIT
}
