import type {Match} from '../dataset/answerer.ts'
import type {Dataset} from '../dataset/dataset.ts'
import {LakeError} from '../errors.ts'
import {type EventSink, eventStream} from '../events/event-stream.ts'
import type {SharedFilter} from '../events/filters.ts'
import {follow, MOST_BEHIND} from '../events/follow.ts'
import {type ListenOptions, mutationEvent, type Transition} from '../events/mutation-event.ts'
import {byId} from '../groq/perspective.ts'
import type {Log} from '../ports.ts'
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

type Listener = {dataset: Dataset; filter: SharedFilter; options: ListenOptions; log: Log}

function listen(context: EndpointContext): Response {
  const {url, caller, request, lake} = context
  const search = url.searchParams
  const text = search.get('query')
  if (text === null) throw new LakeError('badRequest', 'The parameter "query" is missing.')
  const dataset = datasetOf(context)
  const includeAllVersions = flag(search, 'includeAllVersions')
  const options: ListenOptions = {
    includeResult: flag(search, 'includeResult', true),
    includePreviousRevision: flag(search, 'includePreviousRevision'),
    includeMutations: flag(search, 'includeMutations', true),
    mendozaEffects: search.get('effectFormat') === 'mendoza',
    visibility: search.get('visibility') ?? 'query',
    enableResume: flag(search, 'enableResume'),
  }
  const params = paramsFromAddress(search)
  const filter = dataset.filters.of({query: text, params, reader: caller, includeAllVersions})
  const listener: Listener = {dataset, filter, options, log: lake.log}
  const lastEventId = options.enableResume ? request.headers.get('last-event-id') : null
  return eventStream((sink) => {
    const {after, partlyHeard} = greet(listener, lastEventId, lake.ids.next(), sink)
    return follow(dataset, after, sink, {
      tell: (transaction) => {
        const isPartlyHeard = transaction.id === partlyHeard?.transactionId
        return tell(listener, transaction, sink, isPartlyHeard ? partlyHeard?.documentId : undefined)
      },
      onEnd: filter.leave,
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
function tell(
  listener: Listener,
  transaction: Transaction,
  sink: EventSink,
  heardUpTo?: string,
): void | Promise<void> {
  try {
    const matches = listener.filter.matches(transaction)
    if (Array.isArray(matches)) return send(listener, transaction, matches, sink, heardUpTo)
    return matches
      .then((found) => send(listener, transaction, found, sink, heardUpTo))
      .catch((error: unknown) => giveUp(listener, error, sink))
  } catch (error) {
    return giveUp(listener, error, sink)
  }
}

function send(
  {options}: Listener,
  transaction: Transaction,
  matches: readonly Match[],
  sink: EventSink,
  heardUpTo: string | undefined,
): void {
  // History keeps them in this order, and who was cut off between two of them must find the same one again.
  const changes = transaction.changes
    .map((change, index) => ({...change, match: matches[index]}))
    .toSorted((a, b) => byId({_id: a.id}, {_id: b.id}))
    .flatMap((change) => {
      const transition = change.match && transitionOf(change.match)
      return transition ? [{change, transition}] : []
    })
  // Of what this listener hears: the Studio keeps a document closed until it has heard as many.
  const total = changes.length
  changes.forEach(({change, transition}, index) => {
    if (heardUpTo !== undefined && byId({_id: change.id}, {_id: heardUpTo}) <= 0) return
    const event = mutationEvent(transaction, change, {index, total}, transition, options)
    sink.send('mutation', event, `${transaction.id}#${change.id}`)
  })
}

function transitionOf({was, is}: Match): Transition | undefined {
  if (was && is) return 'update'
  if (is) return 'appear'
  return was ? 'disappear' : undefined
}

/**
 * A filter that takes more than it may is told why, and is not asked again: the client passes a `channelError` on and
 * does not come back. Whatever else went wrong, it may come back.
 */
function giveUp({log}: Listener, error: unknown, sink: EventSink): void {
  if (error instanceof LakeError && error.status < 500) {
    log.warn({reason: error.message}, 'a listener was ended: its filter cannot be answered')
    sink.send('channelError', {message: error.message})
    sink.close()
    return
  }
  log.error({error}, 'a listener was dropped')
  sink.drop('The filter could not be asked.')
}
