import type {LakeDocument} from '../domain/document.ts'
import type {DatasetStore, StoredTransaction} from '../store/store.ts'
import {stateBefore} from './replay.ts'

/** More than this are not looked at: a release changes a few times in its life. */
const MOST_CHANGES = 1_000

/** What one transaction made of a document. */
export type Change = {
  transaction: StoredTransaction
  before: LakeDocument | undefined
  after: LakeDocument | undefined
}

/** The states of a document with little history, newest first. */
export function statesOf(store: DatasetStore, id: string): Change[] {
  let state = store.document(id)
  return store.transactions({documentIds: [id], limit: MOST_CHANGES, reverse: true}).map((transaction) => {
    const after = state
    state = stateBefore(after, transaction, id)
    return {transaction, before: state, after}
  })
}
