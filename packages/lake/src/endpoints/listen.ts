import type {Caller} from '../auth/caller.ts'
import type {Dataset} from '../dataset/dataset.ts'
import {isVersionId} from '../domain/document-id.ts'
import type {LakeDocument} from '../domain/document.ts'
import type {JsonObject} from '../domain/json.ts'
import {LakeError} from '../errors.ts'
import {type EventSink, eventStream} from '../events/event-stream.ts'
import {type ListenOptions, mutationEvent, type Transition} from '../events/mutation-event.ts'
import {type ParsedQuery, parseQuery} from '../groq/engine.ts'
import {withStates} from '../history/replay.ts'
import type {Transaction} from '../store/store.ts'
import {datasetOf} from './dataset-of.ts'
import type {Endpoint, EndpointContext} from './endpoint.ts'
import {flag} from './flag.ts'
import {paramsFromAddress} from './query.ts'

/** A listener that missed more than this starts anew. */
const MOST_RESUMED_TRANSACTIONS = 1_000

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
  const lastEventId = request.headers.get('last-event-id')
  return eventStream((sink) => {
    greet(listener, lastEventId, lake.ids.next(), sink)
    return listener.dataset.hub.subscribe((transaction) => tell(listener, transaction, sink))
  })
}

/** A new listener is welcomed; one that comes back hears what it missed, or is told to start anew. */
function greet(listener: Listener, lastEventId: string | null, listenerName: string, sink: EventSink): void {
  if (lastEventId === null || !listener.options.enableResume) {
    sink.send('welcome', {listenerName})
    return
  }
  const [transactionId = '', documentId = ''] = lastEventId.split('#')
  const {store} = listener.dataset
  const last = store.transaction(transactionId)
  const missed = last ? store.transactionsAfter(last.sequence - 1, MOST_RESUMED_TRANSACTIONS + 1) : []
  if (!last || missed.length > MOST_RESUMED_TRANSACTIONS) {
    sink.send('reset', {listenerName})
    return
  }
  sink.send('welcomeback', {listenerName})
  for (const transaction of withStates(store, missed)) {
    tell(listener, transaction, sink, transaction.id === transactionId ? documentId : undefined)
  }
}

/** Sends the events of one transaction; those up to and with document `heardUpTo` were sent before. */
function tell(listener: Listener, transaction: Transaction, sink: EventSink, heardUpTo?: string): void {
  const total = transaction.changes.length
  const from = heardUpTo === undefined ? 0 : transaction.changes.findIndex(({id}) => id === heardUpTo) + 1
  transaction.changes.forEach((change, index) => {
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
