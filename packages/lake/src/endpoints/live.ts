import {LakeError} from '../errors.ts'
import {type EventSink, eventStream} from '../events/event-stream.ts'
import {withStates} from '../history/replay.ts'
import {changedTags, type LiveReader} from '../live/sync-tags.ts'
import type {DatasetStore, Transaction} from '../store/store.ts'
import {datasetOf} from './dataset-of.ts'
import type {Endpoint, EndpointContext} from './endpoint.ts'
import {flag} from './flag.ts'

/** Who missed more than this reads everything anew. */
const MOST_RESUMED_TRANSACTIONS = 1_000

export const liveEndpoints: Endpoint[] = [
  {
    method: 'GET',
    path: '/data/live/events/:dataset',
    summary: 'The tags of what changes, as server-sent events: those that answers of queries carry',
    evidence: 'read in a client',
    handle: live,
  },
]

function live(context: EndpointContext): Response {
  const {url, caller, request} = context
  const {store, hub} = datasetOf(context)
  const includeDrafts = flag(url.searchParams, 'includeDrafts')
  if (includeDrafts && caller.kind === 'anonymous') {
    throw new LakeError('unauthorized', 'Drafts are for who is signed in: send a token with "includeDrafts".')
  }
  const reader: LiveReader = {
    sees: (document) => caller.access.allows('read', document),
    includeDrafts,
    documentNow: store.document,
  }
  const lastEventId = request.headers.get('last-event-id')
  return eventStream((sink) => {
    greet(store, reader, lastEventId, sink)
    return hub.subscribe(
      (transaction) => tell(transaction, reader, sink),
      () => {
        sink.send('goaway', {reason: 'The lake is closing: connect again in a moment.'}, positionIn(store))
        sink.close()
      },
    )
  })
}

/** Who comes back hears what they missed; who comes back from an unknown place reads everything anew. */
function greet(store: DatasetStore, reader: LiveReader, lastEventId: string | null, sink: EventSink): void {
  const missed = lastEventId === null ? [] : missedSince(store, lastEventId)
  if (!missed) {
    sink.send('restart', {}, positionIn(store))
    return
  }
  sink.send('welcome', {}, missed.length === 0 ? positionIn(store) : (lastEventId ?? undefined))
  for (const transaction of missed) tell(transaction, reader, sink)
}

function missedSince(store: DatasetStore, lastEventId: string): Transaction[] | undefined {
  const sequence = lastEventId === store.identity ? 0 : store.transaction(lastEventId)?.sequence
  if (sequence === undefined) return undefined
  const missed = store.transactionsAfter(sequence, MOST_RESUMED_TRANSACTIONS + 1)
  return missed.length > MOST_RESUMED_TRANSACTIONS ? undefined : withStates(store, missed)
}

function tell(transaction: Transaction, reader: LiveReader, sink: EventSink): void {
  const tags = changedTags(transaction, reader)
  if (tags.length > 0) sink.send('message', {tags}, transaction.id)
}

/** The last transaction; before the first, the dataset itself. */
function positionIn(store: DatasetStore): string {
  return store.lastTransaction()?.id ?? store.identity
}
