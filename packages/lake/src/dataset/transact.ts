import {hash} from 'node:crypto'
import {isDeepStrictEqual} from 'node:util'

import type {Caller} from '../auth/caller.ts'
import {withArrayKeys} from '../domain/array-keys.ts'
import {isPublicId} from '../domain/document-id.ts'
import type {Json} from '../domain/json.ts'
import type {MutationContext, MutationResult} from '../domain/mutation.ts'
import {type DocumentChange, WorkingSet} from '../domain/working-set.ts'
import {LakeError} from '../errors.ts'
import {mendozaDiff} from '../history/mendoza-diff.ts'
import type {CommitGroup, StoredTransaction, Transaction} from '../store/store.ts'
import type {Dataset} from './dataset.ts'
import {protectReferences, type ReferenceState} from './protect-references.ts'
import {versionsIn} from './release-reads.ts'

export type TransactRequest = {
  caller: Caller
  /** The request's own id: a second transaction with it changes nothing. */
  transactionId: string | undefined
  dryRun: boolean
  autoGenerateArrayKeys: boolean
  /** The audit is told of one import, and not of each thing that it does. */
  isImport?: boolean
  /** What listeners are shown as the transaction's mutations. */
  mutations: Json[]
  /** What makes two requests the same one, where mutations do not say it all. */
  request?: Json
  /** It reads more of the store than single documents: what was written before must be there, and not only be due. */
  readsStore?: boolean
  /** A promise only where `readsStore` is said: all other writes wait for it. */
  apply: (context: MutationContext) => MutationResult[] | Promise<MutationResult[]>
}

export type TransactResult = {transactionId: string; results: MutationResult[]; changes: DocumentChange[]}

/**
 * Runs one transaction when its turn comes: all of it becomes durable and is told to listeners, or a LakeError is
 * thrown and nothing has changed. No other request comes between.
 */
export async function transact(dataset: Dataset, request: TransactRequest): Promise<TransactResult> {
  if (request.readsStore) return alone(dataset, request)
  try {
    return await together(dataset, request)
  } catch (error) {
    if (error instanceof GuardsMustBeAsked) return alone(dataset, request)
    throw error
  }
}

/** A guard reads history, which holds only what is durable: its transaction begins anew, when nothing is pending. */
class GuardsMustBeAsked extends Error {}

function alone(dataset: Dataset, request: TransactRequest): Promise<TransactResult> {
  return dataset.writes.writeAlone(async (group) => {
    const known = repetition(group, request)
    if (known) return known
    const context = contextOf(dataset, request, group)
    const results = await request.apply(context)
    const {changes, add} = finish(dataset, request, group, context)
    dataset.guards.ask(changes, {...context, caller: request.caller}, dataset.store)
    add()
    return {transactionId: context.transactionId, results, changes}
  })
}

function together(dataset: Dataset, request: TransactRequest): Promise<TransactResult> {
  return dataset.writes.write((group) => {
    const known = repetition(group, request)
    if (known) return known
    const context = contextOf(dataset, request, group)
    const results = request.apply(context)
    if (!Array.isArray(results)) throw new Error('A transaction that takes time must say "readsStore".')
    const {changes, add} = finish(dataset, request, group, context)
    if (dataset.guards.concern(changes)) throw new GuardsMustBeAsked()
    add()
    return {transactionId: context.transactionId, results, changes}
  })
}

function contextOf(dataset: Dataset, request: TransactRequest, group: CommitGroup): MutationContext {
  const {caller} = request
  const transactionId = request.transactionId ?? dataset.ids.next()
  const workingSet = new WorkingSet(group.document)
  /** All queries of one transaction have the time of one: other writers wait. */
  let queriesMs = 0
  const now = dataset.clock.now().toISOString()
  return {
    workingSet,
    transactionId,
    now,
    newId: dataset.ids.next,
    select: async (query, params) => {
      const startedMs = performance.now()
      const changed = workingSet.changes()
      const ids = await dataset.select({query, params, changed}, caller, queriesMs)
      queriesMs += performance.now() - startedMs
      return ids
    },
    rehearse: (changes) => {
      mustBePossible(changes, caller, stateOf(dataset, group))
      dataset.guards.ask(changes, {caller, transactionId, now}, dataset.store)
    },
    complete: request.autoGenerateArrayKeys
      ? (value) => withArrayKeys(value, transactionId)
      : (value) => value,
  }
}

/** What the working set has come to, if it is possible, and how to add it to the group. */
function finish(
  dataset: Dataset,
  request: TransactRequest,
  group: CommitGroup,
  context: MutationContext,
): {changes: DocumentChange[]; add: () => void} {
  const changes = context.workingSet.changes()
  mustBePossible(changes, request.caller, stateOf(dataset, group))
  const isNothing = request.dryRun || changes.length === 0
  return {changes, add: isNothing ? () => {} : () => addTo(group, dataset, request, context, changes)}
}

function addTo(
  group: CommitGroup,
  dataset: Dataset,
  request: TransactRequest,
  {workingSet, transactionId, now}: MutationContext,
  changes: readonly DocumentChange[],
): void {
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
  const audit = dataset.trail(transaction, {
    caller: request.caller,
    isImport: request.isImport ?? false,
    before: group.document,
    versionsIn: (bundle) => versionsIn(bundle, dataset.store, workingSet),
  })
  group.add({...transaction, audit}, dataset.outbox(transaction, group.document))
}

/** What the members of the group before this one have changed is looked at as well: the index knows the rest. */
function stateOf(dataset: Dataset, group: CommitGroup): ReferenceState {
  return {
    document: group.document,
    referrersOf: (id) => [...dataset.referrers.of(id), ...group.changedIds()],
  }
}

/** What the transaction of this id did, when there was one already. */
function repetition(group: CommitGroup, request: TransactRequest): TransactResult | undefined {
  const stored = request.transactionId === undefined ? undefined : group.transaction(request.transactionId)
  if (!stored) return undefined
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
  return hash('sha256', JSON.stringify(request ?? mutations), 'base64url')
}

/** Throws when these changes are not the caller's to make, or break references. */
function mustBePossible(changes: readonly DocumentChange[], caller: Caller, state: ReferenceState): void {
  for (const change of changes) mustBeAllowed(change, caller)
  protectReferences(changes, state)
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
