import {createHash} from 'node:crypto'
import {isDeepStrictEqual} from 'node:util'

import type {Caller} from '../auth/caller.ts'
import {withArrayKeys} from '../domain/array-keys.ts'
import {isPublicId} from '../domain/document-id.ts'
import {isJsonObject, type Json, type JsonObject} from '../domain/json.ts'
import type {MutationContext, MutationResult} from '../domain/mutation.ts'
import {type DocumentChange, WorkingSet} from '../domain/working-set.ts'
import {LakeError} from '../errors.ts'
import {parseQuery} from '../groq/engine.ts'
import {byId} from '../groq/perspective.ts'
import {mendozaDiff} from '../history/mendoza-diff.ts'
import type {StoredTransaction, Transaction} from '../store/store.ts'
import type {Dataset} from './dataset.ts'
import {protectReferences} from './protect-references.ts'

export type TransactRequest = {
  caller: Caller
  /** The request's own id: a second transaction with it changes nothing. */
  transactionId: string | undefined
  dryRun: boolean
  autoGenerateArrayKeys: boolean
  /** What listeners are shown as the transaction's mutations. */
  mutations: Json[]
  /** What makes two requests the same one, where mutations do not say it all. */
  request?: Json
  apply: (context: MutationContext) => MutationResult[]
}

export type TransactResult = {transactionId: string; results: MutationResult[]; changes: DocumentChange[]}

/**
 * Runs one transaction: all of it becomes durable and is told to listeners, or a LakeError is thrown
 * and nothing has changed. It runs without a pause, so that no other request comes between.
 */
export function transact(dataset: Dataset, request: TransactRequest): TransactResult {
  const {store, clock, ids} = dataset
  const repeated = request.transactionId === undefined ? undefined : store.transaction(request.transactionId)
  if (repeated) return repetition(repeated, request)

  const transactionId = request.transactionId ?? ids.next()
  const now = clock.now().toISOString()
  const workingSet = new WorkingSet(store.document)
  const results = request.apply({
    workingSet,
    transactionId,
    now,
    newId: ids.next,
    select: (query, params) => selectIds(dataset, workingSet, request.caller, query, params),
    complete: request.autoGenerateArrayKeys
      ? (value) => withArrayKeys(value, transactionId)
      : (value) => value,
  })
  const changes = workingSet.changes()
  mustBePossible(changes, request.caller, store)
  if (request.dryRun || changes.length === 0) return {transactionId, results, changes}

  const transaction: Transaction = {
    id: transactionId,
    timestamp: now,
    author: request.caller.id,
    mutations: request.mutations,
    request: fingerprint(request),
    changes: changes.map((change) => ({
      ...change,
      effects: {
        apply: mendozaDiff(change.before ?? null, change.after ?? null),
        revert: mendozaDiff(change.after ?? null, change.before ?? null),
      },
    })),
  }
  store.commit(transaction, dataset.outbox(transaction))
  dataset.follow(transaction.changes)
  dataset.hub.publish(transaction)
  return {transactionId, results, changes}
}

function repetition(stored: StoredTransaction, request: TransactRequest): TransactResult {
  if (stored.author !== request.caller.id || !isSame(stored, request)) {
    throw new LakeError('conflict', `The transaction id "${stored.id}" was used before, for something else.`)
  }
  const results = stored.documents.map(({id, before, after}): MutationResult => ({
    id,
    operation: before ? (after ? 'update' : 'delete') : 'create',
  }))
  return {transactionId: stored.id, results, changes: []}
}

function isSame(stored: StoredTransaction, request: TransactRequest): boolean {
  // Transactions of an older version have no fingerprint.
  if (stored.request === '') return isDeepStrictEqual(stored.mutations, request.mutations)
  return stored.request === fingerprint(request)
}

function fingerprint({request, mutations}: TransactRequest): string {
  return createHash('sha256')
    .update(JSON.stringify(request ?? mutations))
    .digest('base64url')
}

/** The ids that a query selects among the documents as the transaction has left them so far. */
function selectIds(
  dataset: Dataset,
  workingSet: WorkingSet,
  caller: Caller,
  query: string,
  params: JsonObject,
): string[] {
  const changes = workingSet.changes()
  const changed = new Set(changes.map(({id}) => id))
  const documents = [
    ...dataset.store.documents().filter(({_id}) => !changed.has(_id)),
    ...changes.flatMap(({after}) => (after ? [after] : [])),
  ].filter((document) => caller.access.allows('read', document))
  const found = dataset.evaluate(parseQuery(query, params), params, documents.sort(byId), caller)
  const list = Array.isArray(found) ? found : [found]
  return list.flatMap((item) => {
    if (typeof item === 'string') return [item]
    const id = isJsonObject(item) ? item['_id'] : undefined
    if (typeof id === 'string') return [id]
    if (item === null) return []
    throw new LakeError('mutation', 'The query of a mutation must select documents or their ids.')
  })
}

/** Throws when these changes are not the caller's to make, or break references. */
export function mustBePossible(
  changes: readonly DocumentChange[],
  caller: Caller,
  store: Dataset['store'],
): void {
  for (const change of changes) mustBeAllowed(change, caller)
  protectReferences(changes, store)
}

/** Deny by default. A document is made by right of `create`, changed and deleted by right of `update`. */
function mustBeAllowed({id, before, after}: DocumentChange, caller: Caller): void {
  const {allows} = caller.access
  const allowed = before
    ? allows('update', before) && (!after || allows('update', after))
    : after === undefined || allows('create', after)
  if (allowed) return
  const permission = before ? 'update' : 'create'
  // Who may not even read it learns nothing of it.
  const name = isPublicId(id) || (before && allows('read', before)) ? `"${id}"` : 'a document'
  throw new LakeError(
    'insufficientPermissions',
    `Insufficient permissions; permission "${permission}" required for ${name}`,
    {
      items: [
        {
          index: 0,
          error: {
            type: 'insufficientPermissionsError',
            description: `Insufficient permissions; permission "${permission}" required`,
          },
        },
      ],
    },
  )
}
