import type {DatabaseSync} from 'node:sqlite'

import type {LakeDocument} from '../../domain/document.ts'
import {LakeError} from '../../errors.ts'
import type {Committed, CommitGroup, OutboxMessage, Transaction} from '../store.ts'
import type {deliveryRows} from './delivery-rows.ts'
import type {HeldDocuments} from './held-documents.ts'
import type {historyRows} from './history-rows.ts'
import {asStorageError} from './open-database.ts'

type Parts = {
  database: DatabaseSync
  held: HeldDocuments
  history: ReturnType<typeof historyRows>
  deliveries: ReturnType<typeof deliveryRows>
  /** To be told what has become durable. */
  onCommit: (committed: readonly Committed[]) => void
}

/**
 * Makes commits of one or many transactions: one SQLite transaction, so that the disk is waited for once, in which
 * each has a savepoint of its own. It is open only while nothing else uses the database.
 */
export function commitGroups({database, held, history, deliveries, onCommit}: Parts): () => CommitGroup {
  const writeDocument = database.prepare('INSERT OR REPLACE INTO documents (id, body) VALUES (?, ?)')
  const deleteDocument = database.prepare('DELETE FROM documents WHERE id = ?')
  const begin = database.prepare('BEGIN IMMEDIATE')
  const commit = database.prepare('COMMIT')
  const savepoint = database.prepare('SAVEPOINT one')
  const release = database.prepare('RELEASE one')

  function insert(transaction: Transaction, outbox: OutboxMessage[]): number {
    const sequence = history.insert(transaction)
    for (const {id, after} of transaction.changes) {
      if (after) writeDocument.run(id, JSON.stringify(after))
      else deleteDocument.run(id)
    }
    deliveries.insert(transaction, outbox)
    return sequence
  }

  return () => {
    const changed = new Map<string, LakeDocument | undefined>()
    const written: Committed[] = []
    const changedIds = new Set<string>()
    let isOver = false
    let failure: LakeError | undefined

    function abandon(): void {
      isOver = true
      if (database.isTransaction) database.exec('ROLLBACK')
    }

    function mustBeOpen(): void {
      if (failure) throw failure
      if (isOver) throw new LakeError('storageFailed', 'Nothing was saved: the commit is over already.')
    }

    return {
      document: (id) => (changed.has(id) ? changed.get(id) : held.get(id)),
      changedIds: () => changedIds,
      transaction: history.byId,
      failure: () => failure,
      add: (transaction, outbox) => {
        mustBeOpen()
        try {
          if (!database.isTransaction) begin.run()
          savepoint.run()
          const sequence = insert(transaction, outbox)
          release.run()
          for (const {id, after} of transaction.changes) {
            changed.set(id, after)
            changedIds.add(id)
          }
          written.push({transaction, sequence})
        } catch (cause) {
          const error = asStorageError(cause)
          // A full disk is full for all of them; and SQLite itself may have rolled everything back.
          if (error.code === 'storageFull' || !database.isTransaction) {
            failure = error
            abandon()
          } else database.exec('ROLLBACK TO one; RELEASE one')
          throw error
        }
      },
      commit: () => {
        mustBeOpen()
        isOver = true
        if (written.length === 0) {
          abandon()
          return []
        }
        try {
          commit.run()
        } catch (cause) {
          abandon()
          failure = asStorageError(cause)
          throw failure
        }
        for (const {transaction} of written) held.put(transaction.changes)
        onCommit(written)
        return written
      },
      abandon,
    }
  }
}
