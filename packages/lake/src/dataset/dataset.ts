import type {Access} from '../auth/grants.ts'
import type {LakeDocument} from '../domain/document.ts'
import type {Json, JsonObject} from '../domain/json.ts'
import {createHub, type Hub} from '../events/hub.ts'
import {evaluateQuery, type ParsedQuery, parseQuery} from '../groq/engine.ts'
import {type Perspective, seenThrough} from '../groq/perspective.ts'
import type {Clock, Ids, Log} from '../ports.ts'
import type {DatasetStore, OutboxMessage, Transaction} from '../store/store.ts'

/** Who reads: their grants decide which documents a query has before it. */
type Reader = {id: string; access: Access}

type QueryRequest = {
  query: string
  params: JsonObject
  perspective: Perspective
}

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
  query: (request: QueryRequest, reader: Reader) => Json
  evaluate: (
    parsed: ParsedQuery,
    params: JsonObject,
    documents: readonly LakeDocument[],
    reader: Reader,
  ) => Json
}

export type DatasetParts = Pick<Dataset, 'name' | 'projectId' | 'store' | 'clock' | 'ids' | 'log' | 'outbox'>

export function createDataset(parts: DatasetParts): Dataset {
  const {name, projectId, store, clock, log} = parts
  const hub = createHub((error) => log.error({error}, 'a listener failed'))

  const visibleTo = (reader: Reader) =>
    store.documents().filter((document) => reader.access.allows('read', document))

  const evaluate: Dataset['evaluate'] = (parsed, params, documents, reader) =>
    evaluateQuery(parsed, {
      documents,
      params,
      identity: reader.id,
      projectId,
      dataset: name,
      now: clock.now().toISOString(),
    })

  return {
    ...parts,
    hub,
    visibleTo,
    evaluate,
    query: ({query, params, perspective}, reader) =>
      evaluate(parseQuery(query, params), params, seenThrough(perspective, visibleTo(reader)), reader),
  }
}
