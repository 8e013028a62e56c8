import type {Access} from '../auth/grants.ts'
import type {LakeDocument} from '../domain/document.ts'
import type {Json, JsonObject} from '../domain/json.ts'
import {createHub, type Hub} from '../events/hub.ts'
import {
  answerQuery,
  evaluateQuery,
  type ParsedQuery,
  type QueryAnswer,
  type QueryScope,
} from '../groq/engine.ts'
import {createParseCache} from '../groq/parse-cache.ts'
import type {Perspective} from '../groq/perspective.ts'
import type {DocumentIndex} from '../groq/plan/document-index.ts'
import type {ArraySelector} from '../groq/source-map/content-source-map.ts'
import type {Clock, Ids, Log} from '../ports.ts'
import type {DatasetStore, OutboxMessage, Transaction} from '../store/store.ts'
import {createViews, type Views} from './views.ts'

/** Who reads: their grants decide which documents a query has before it. */
type Reader = {id: string; access: Access}

type QueryRequest = {
  query: string
  params: JsonObject
  perspective: Perspective
  /** Present: the answer says where its values came from, and names items of lists in this way. */
  sourceMap?: ArraySelector | undefined
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
  views: Views
  query: (request: QueryRequest, reader: Reader) => Json
  /** The same result, with what it rests on and, if asked for, where its values came from. */
  answer: (request: QueryRequest, reader: Reader) => QueryAnswer
  evaluate: (
    parsed: ParsedQuery,
    params: JsonObject,
    documents: readonly LakeDocument[] | DocumentIndex,
    reader: Reader,
  ) => Json
}

/** As many as a site and a Studio ask in turn. */
const MOST_PARSED_QUERIES = 300

export type DatasetParts = Pick<Dataset, 'name' | 'projectId' | 'store' | 'clock' | 'ids' | 'log' | 'outbox'>

export function createDataset(parts: DatasetParts): Dataset {
  const {name, projectId, store, clock, log} = parts
  const hub = createHub((error) => log.error({error}, 'a listener failed'))

  const views = createViews(store)
  const parse = createParseCache(MOST_PARSED_QUERIES)

  const scopeOf = (
    params: JsonObject,
    documents: readonly LakeDocument[] | DocumentIndex,
    reader: Reader,
  ): QueryScope => ({
    documents,
    params,
    identity: reader.id,
    projectId,
    dataset: name,
    now: clock.now().toISOString(),
  })

  const asked = ({query, params, perspective}: QueryRequest, reader: Reader) => ({
    parsed: parse(query, params),
    scope: scopeOf(params, views.of(reader.access, perspective), reader),
  })

  return {
    ...parts,
    hub,
    views,
    visibleTo: (reader) => views.of(reader.access, 'raw').documents,
    evaluate: (parsed, params, documents, reader) =>
      evaluateQuery(parsed, scopeOf(params, documents, reader)),
    query: (request, reader) => {
      const {parsed, scope} = asked(request, reader)
      return evaluateQuery(parsed, scope)
    },
    answer: (request, reader) => {
      const {parsed, scope} = asked(request, reader)
      return answerQuery(parsed, scope, request.sourceMap)
    },
  }
}
