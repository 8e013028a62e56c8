import {LakeError} from '../errors.ts'
import {type EventSink, eventStream} from '../events/event-stream.ts'
import {follow, MOST_BEHIND} from '../events/follow.ts'
import {documentGroup} from '../live/document-group.ts'
import {changedTags, type LiveReader} from '../live/sync-tags.ts'
import type {DatasetStore, Transaction} from '../store/store.ts'
import {datasetOf} from './dataset-of.ts'
import type {Endpoint, EndpointContext} from './endpoint.ts'
import {flag} from './flag.ts'

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
  const dataset = datasetOf(context)
  const includeDrafts = flag(url.searchParams, 'includeDrafts')
  if (includeDrafts && caller.kind === 'anonymous') {
    throw new LakeError('unauthorized', 'Drafts are for who is signed in: send a token with "includeDrafts".')
  }
  const reader: LiveReader = {
    sees: (document) => caller.access.allows('read', document),
    includeDrafts,
    groupNow: (publishedId) => documentGroup(dataset.store, publishedId),
  }
  const lastEventId = request.headers.get('last-event-id')
  return eventStream((sink) =>
    follow(dataset, greet(dataset.store, lastEventId, sink), sink, {
      tell: (transaction) => tell(transaction, reader, sink),
      onClose: () => {
        const reason = 'The lake is closing: connect again in a moment.'
        sink.send('goaway', {reason}, positionIn(dataset.store))
        sink.close()
      },
    }),
  )
}

/** Who comes back goes on where they were; who comes back from an unknown place reads everything anew. */
function greet(store: DatasetStore, lastEventId: string | null, sink: EventSink): number {
  const now = store.lastTransaction()?.sequence ?? 0
  const heard = lastEventId === null ? now : sequenceOf(store, lastEventId)
  if (heard === undefined || now - heard > MOST_BEHIND) {
    sink.send('restart', {}, positionIn(store))
    return now
  }
  sink.send('welcome', {}, lastEventId ?? positionIn(store))
  return heard
}

function sequenceOf(store: DatasetStore, lastEventId: string): number | undefined {
  return lastEventId === store.identity ? 0 : store.transaction(lastEventId)?.sequence
}

function tell(transaction: Transaction, reader: LiveReader, sink: EventSink): void {
  const tags = changedTags(transaction, reader)
  if (tags.length > 0) sink.send('message', {tags}, transaction.id)
}

/** The last transaction; before the first, the dataset itself. */
function positionIn(store: DatasetStore): string {
  return store.lastTransaction()?.id ?? store.identity
}
