import {applyPatch} from 'mendoza'

import {isLakeDocument, type LakeDocument} from '../domain/document.ts'
import type {Json} from '../domain/json.ts'
import {LakeError} from '../errors.ts'
import type {DatasetStore, StoredTransaction, Transaction} from '../store/store.ts'

/** More than this is not walked in one request. */
const MOST_TRANSACTIONS = 100_000

/** The document as it was when a transaction had been committed; undefined: not there then. */
export function documentAfter(
  store: DatasetStore,
  documentId: string,
  transaction: StoredTransaction,
): LakeDocument | undefined {
  const later = store
    .transactions({
      documentIds: [documentId],
      limit: MOST_TRANSACTIONS,
      reverse: true,
      fromTransaction: transaction.id,
    })
    .filter(({sequence}) => sequence > transaction.sequence)
  return later.reduce((state, one) => stateBefore(state, one, documentId), store.document(documentId))
}

/** Transactions as they were committed, states included, from the newest state backwards. */
export function withStates(store: DatasetStore, transactions: readonly StoredTransaction[]): Transaction[] {
  const states = new Map<string, LakeDocument | undefined>()
  const last = transactions.at(-1)
  if (last) {
    for (const id of new Set(transactions.flatMap(({documents}) => documents.map((one) => one.id)))) {
      states.set(id, documentAfter(store, id, last))
    }
  }
  const rebuilt = transactions.toReversed().map((one): Transaction => {
    const changes = one.documents.map(({id, effects}) => {
      const after = states.get(id)
      const before = stateBefore(after, one, id)
      states.set(id, before)
      return {id, before, after, effects}
    })
    return {id: one.id, timestamp: one.timestamp, author: one.author, mutations: one.mutations, changes}
  })
  return rebuilt.reverse()
}

/** The document as it was before a transaction, from what it was after it. */
export function stateBefore(
  state: LakeDocument | undefined,
  transaction: StoredTransaction,
  documentId: string,
): LakeDocument | undefined {
  const effects = transaction.documents.find(({id}) => id === documentId)?.effects
  if (!effects) return state
  const previous: Json = applyPatch(state ?? null, effects.revert)
  if (previous === null) return undefined
  if (isLakeDocument(previous)) return previous
  throw new LakeError(
    'storageFailed',
    `The history of "${documentId}" cannot be replayed at transaction "${transaction.id}".`,
  )
}
