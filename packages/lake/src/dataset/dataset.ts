import type {Access} from '../auth/grants.ts'
import type {LakeDocument} from '../domain/document.ts'
import type {Json, JsonObject} from '../domain/json.ts'
import type {DocumentChange} from '../domain/working-set.ts'
import {createHub, type Hub} from '../events/hub.ts'
import {evaluateQuery, type ParsedQuery, type QueryAnswer} from '../groq/engine.ts'
import type {DocumentIndex} from '../groq/plan/document-index.ts'
import type {Clock, Ids, Log} from '../ports.ts'
import {type QueryLimits, startQueryThread} from '../query-thread/query-thread.ts'
import type {DatasetStore, OutboxMessage, Transaction} from '../store/store.ts'
import {createAnswerer, type QueryRequest} from './answerer.ts'
import type {Views} from './views.ts'

/** Who reads: their grants decide which documents a query has before it. */
type Reader = {id: string; access: Access}

/** Turns a transaction into what must be sent about it; kept with the transaction, in one commit. */
export type Outbox = (transaction: Transaction) => OutboxMessage[]

/** One dataset: its store, its listeners, and the rules that hold between them. */
export type Dataset = {
  name: string
  projectId: string
  store: DatasetStore
  hub: Hub
  clock: Clock
  ids: Ids
  log: Log
  outbox: Outbox
  /** The documents that a reader may see, in `_id` order. */
  visibleTo: (reader: Reader) => readonly LakeDocument[]
  views: Views
  query: (request: QueryRequest, reader: Reader) => Json
  /** The same result, with what it rests on and, if asked for, where its values came from; off this thread, if it has one for queries. */
  answer: (request: QueryRequest, reader: Reader) => Promise<QueryAnswer>
  /** To be called with each commit, before anybody hears of it. */
  follow: (changes: readonly DocumentChange[]) => void
  close: () => void
  evaluate: (
    parsed: ParsedQuery,
    params: JsonObject,
    documents: readonly LakeDocument[] | DocumentIndex,
    reader: Reader,
  ) => Json
}

export type DatasetParts = Pick<
  Dataset,
  'name' | 'projectId' | 'store' | 'clock' | 'ids' | 'log' | 'outbox'
> & {
  /** Present: queries are answered by a thread of their own, within these limits. */
  queryLimits?: QueryLimits | undefined
}

export function createDataset({queryLimits, ...parts}: DatasetParts): Dataset {
  const {name, projectId, store, clock, log} = parts
  const hub = createHub((error) => log.error({error}, 'a listener failed'))
  const answerer = createAnswerer({projectId, dataset: name, source: store})
  const thread =
    queryLimits && startQueryThread({projectId, dataset: name, source: store, limits: queryLimits, log})
  const now = () => clock.now().toISOString()

  return {
    ...parts,
    hub,
    views: answerer.views,
    visibleTo: (reader) => answerer.views.of(reader.access, 'raw').documents,
    evaluate: (parsed, params, documents, reader) =>
      evaluateQuery(parsed, {documents, params, identity: reader.id, projectId, dataset: name, now: now()}),
    query: (request, reader) => answerer.answer(request, reader, now()).result,
    answer: async (request, reader) =>
      thread ? await thread.ask(request, reader, now()) : answerer.answer(request, reader, now()),
    follow: (changes) => {
      answerer.follow(changes)
      thread?.follow(changes)
    },
    close: () => {
      thread?.close()
      store.close()
    },
  }
}
