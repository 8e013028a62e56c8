import type {Caller} from '../auth/caller.ts'
import type {Dataset} from '../dataset/dataset.ts'
import {isVersionId} from '../domain/document-id.ts'
import type {LakeDocument} from '../domain/document.ts'
import type {JsonObject} from '../domain/json.ts'
import {LakeError} from '../errors.ts'
import {type EventSink, eventStream} from '../events/event-stream.ts'
import {follow, MOST_BEHIND} from '../events/follow.ts'
import {type ListenOptions, mutationEvent, type Transition} from '../events/mutation-event.ts'
import {type ParsedQuery, parseQuery} from '../groq/engine.ts'
import {byId} from '../groq/perspective.ts'
import type {DatasetStore, Transaction} from '../store/store.ts'
import {datasetOf} from './dataset-of.ts'
import type {Endpoint, EndpointContext} from './endpoint.ts'
import {flag} from './flag.ts'
import {paramsFromAddress} from './query.ts'

export const listenEndpoints: Endpoint[] = [
  {
    method: 'GET',
    path: '/data/listen/:dataset',
    summary: 'Changes of the documents that a filter matches, as server-sent events',
    evidence: 'read in a client',
    handle: listen,
  },
]

type Listener = {
  dataset: Dataset
  caller: Caller
  query: ParsedQuery
  params: JsonObject
  options: ListenOptions
}

function listen(context: EndpointContext): Response {
  const {url, caller, request, lake} = context
  const search = url.searchParams
  const text = search.get('query')
  if (text === null) throw new LakeError('badRequest', 'The parameter "query" is missing.')
  const params = paramsFromAddress(search)
  const listener: Listener = {
    dataset: datasetOf(context),
    caller,
    query: parseQuery(text, params),
    params,
    options: {
      includeResult: flag(search, 'includeResult', true),
      includePreviousRevision: flag(search, 'includePreviousRevision'),
      includeMutations: flag(search, 'includeMutations', true),
      includeAllVersions: flag(search, 'includeAllVersions'),
      mendozaEffects: search.get('effectFormat') === 'mendoza',
      visibility: search.get('visibility') ?? 'query',
      enableResume: flag(search, 'enableResume'),
    },
  }
  const lastEventId = listener.options.enableResume ? request.headers.get('last-event-id') : null
  return eventStream((sink) => {
    const {after, partlyHeard} = greet(listener, lastEventId, lake.ids.next(), sink)
    return follow(listener.dataset, after, sink, {
      tell: (transaction) => {
        const isPartlyHeard = transaction.id === partlyHeard?.transactionId
        tell(listener, transaction, sink, isPartlyHeard ? partlyHeard?.documentId : undefined)
      },
    })
  })
}

/** Where a listener goes on: after a transaction, the next of which it may have heard in part. */
type Start = {after: number; partlyHeard?: {transactionId: string; documentId: string}}

/** A new listener is welcomed; one that comes back goes on where it was, or is told to start anew. */
function greet(listener: Listener, lastEventId: string | null, listenerName: string, sink: EventSink): Start {
  const {store} = listener.dataset
  const last = store.lastTransaction()
  const now = {after: last?.sequence ?? 0}
  // Who is cut off before the first change comes back to this place.
  const position = `${last?.id ?? store.identity}#`
  if (lastEventId === null) {
    sink.send('welcome', {listenerName}, listener.options.enableResume ? position : undefined)
    return now
  }
  const start = startAfter(store, lastEventId)
  if (!start || now.after - start.after > MOST_BEHIND) {
    sink.send('reset', {listenerName}, position)
    return now
  }
  sink.send('welcomeback', {listenerName}, lastEventId)
  return start
}

/** `transaction#document`, up to which it heard; without a document: the whole transaction. Undefined: unknown. */
function startAfter(store: DatasetStore, lastEventId: string): Start | undefined {
  const [transactionId = '', documentId = ''] = lastEventId.split('#')
  if (transactionId === store.identity) return {after: 0}
  const sequence = store.transaction(transactionId)?.sequence
  if (sequence === undefined) return undefined
  if (documentId === '') return {after: sequence}
  return {after: sequence - 1, partlyHeard: {transactionId, documentId}}
}

/** Sends the events of one transaction; those up to and with document `heardUpTo` were sent before. */
function tell(listener: Listener, transaction: Transaction, sink: EventSink, heardUpTo?: string): void {
  // History keeps them in this order, and who was cut off between two of them must find the same one again.
  const changes = transaction.changes.toSorted((a, b) => byId({_id: a.id}, {_id: b.id}))
  const total = changes.length
  const from = heardUpTo === undefined ? 0 : changes.findIndex(({id}) => id === heardUpTo) + 1
  changes.forEach((change, index) => {
    if (index < from) return
    const transition = transitionOf(listener, change.before, change.after)
    if (!transition) return
    const event = mutationEvent(transaction, change, {index, total}, transition, listener.options)
    sink.send('mutation', event, `${transaction.id}#${change.id}`)
  })
}

function transitionOf(
  listener: Listener,
  before: LakeDocument | undefined,
  after: LakeDocument | undefined,
): Transition | undefined {
  const was = before !== undefined && concerns(listener, before)
  const is = after !== undefined && concerns(listener, after)
  if (was && is) return 'update'
  if (is) return 'appear'
  return was ? 'disappear' : undefined
}

/** Whether the document may be read by the listener's caller and matches its filter. */
function concerns({dataset, caller, query, params, options}: Listener, document: LakeDocument): boolean {
  if (isVersionId(document._id) && !options.includeAllVersions) return false
  if (!caller.access.allows('read', document)) return false
  const found = dataset.evaluate(query, params, [document], caller)
  return Array.isArray(found) ? found.length > 0 : found !== null && found !== false
}
