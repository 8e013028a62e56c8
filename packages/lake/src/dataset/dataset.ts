import type {AuditEvent} from '../audit/event.ts'
import type {AuditTrail} from '../audit/trail.ts'
import type {Access} from '../auth/grants.ts'
import type {LakeDocument} from '../domain/document.ts'
import type {Json} from '../domain/json.ts'
import type {DocumentChange} from '../domain/working-set.ts'
import {createFilters, type Filters} from '../events/filters.ts'
import {createHub, type Hub} from '../events/hub.ts'
import type {QueryAnswer} from '../groq/engine.ts'
import type {Guards} from '../guards/ask-guards.ts'
import type {Clock, Ids, Log} from '../ports.ts'
import {type QueryLimits, startQueryThread} from '../query-thread/query-thread.ts'
import type {Asker} from '../query-thread/turns.ts'
import type {DatasetStore, OutboxMessage, Transaction} from '../store/store.ts'
import {createAnswerer, type QueryRequest, type Selection} from './answerer.ts'
import {createReferrers, type Referrers} from './referrers.ts'
import {createWriteQueue, type WriteQueue} from './write-queue.ts'

/** Who reads: their grants decide which documents a query has before it. */
type Reader = {id: string; access: Access}

/** Turns a transaction into what must be sent about it; kept with the transaction, in one commit. */
export type Outbox = (
  transaction: Transaction,
  /** The documents before the transaction. */
  before: (id: string) => LakeDocument | undefined,
) => OutboxMessage[]

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
  guards: Guards
  trail: AuditTrail
  /** Tells the audit of what no transaction says; it is durable when this answers. */
  note: (event: AuditEvent) => Promise<void>
  /** Puts everything that has happened into the tables, where the audit is read. */
  settle: () => Promise<void>
  /** Every change of a document goes through it. */
  writes: WriteQueue
  referrers: Referrers
  /** The documents that a reader may see, in `_id` order. */
  visibleTo: (reader: Reader) => readonly LakeDocument[]
  query: (request: QueryRequest, reader: Reader) => Json
  /** The same result, with what it rests on and, if asked for, where its values came from; off this thread, if it has one for queries. */
  answer: (request: QueryRequest, reader: Reader, asker: Asker) => Promise<QueryAnswer>
  /** The ids of the documents that a query selects, as a transaction has left them so far; within the same limits. */
  select: (selection: Selection, reader: Reader, spentMs: number) => Promise<string[]>
  /** The filters of listeners. */
  filters: Filters
  /** To be called with each commit, before anybody hears of it. */
  follow: (changes: readonly DocumentChange[]) => void
  close: () => void
}

export type DatasetParts = Pick<
  Dataset,
  'name' | 'projectId' | 'store' | 'clock' | 'ids' | 'log' | 'outbox' | 'guards' | 'trail'
> & {
  /** Present: queries are answered by a thread of their own, within these limits. */
  queryLimits?: QueryLimits | undefined
}

export function createDataset({queryLimits, ...parts}: DatasetParts): Dataset {
  const {name, projectId, store, clock, log} = parts
  const hub = createHub((error) => log.error({error}, 'a listener failed'))
  const answerer = createAnswerer({projectId, dataset: name, source: store})
  const referrers = createReferrers(store)
  const thread =
    queryLimits && startQueryThread({projectId, dataset: name, source: store, limits: queryLimits, log})
  const now = () => clock.now().toISOString()

  function follow(changes: readonly DocumentChange[]): void {
    answerer.follow(changes)
    referrers.follow(changes)
    thread?.follow(changes)
  }

  const filters = createFilters({
    match: async (request, reader) =>
      thread ? await thread.match(request, reader, now()) : answerer.match(request, reader, now()),
    scope: {projectId, dataset: name},
  })
  const writes = createWriteQueue({
    begin: () => store.begin(),
    publish: ({transaction, sequence}) => {
      follow(transaction.changes)
      filters.follow(transaction)
      hub.publish(transaction, sequence)
    },
  })

  return {
    ...parts,
    hub,
    writes,
    referrers,
    filters,
    visibleTo: (reader) => answerer.views.of(reader.access, 'raw').documents,
    query: (request, reader) => answerer.answer(request, reader, now()).result,
    answer: async (request, reader, asker) =>
      thread ? await thread.answer(request, reader, now(), asker) : answerer.answer(request, reader, now()),
    select: async (selection, reader, spentMs) =>
      thread
        ? await thread.select(selection, reader, now(), spentMs)
        : answerer.select(selection, reader, now()),
    follow,
    note: (event) => writes.write((group) => group.note(event)),
    settle: () => writes.write((group) => group.settle()),
    close: () => {
      writes.close()
      thread?.close()
      store.close()
    },
  }
}
