import type {DatabaseSync} from 'node:sqlite'

import type {LakeDocument} from '../../domain/document.ts'
import {LakeError} from '../../errors.ts'
import type {Committed, CommitGroup} from '../store.ts'
import type {auditRows} from './audit-rows.ts'
import type {deliveryRows} from './delivery-rows.ts'
import type {HeldDocuments} from './held-documents.ts'
import type {JournalEntry} from './journal.ts'
import type {openLedger} from './ledger.ts'
import {asStorageError} from './open-database.ts'

type Parts = {
  database: DatabaseSync
  held: HeldDocuments
  ledger: ReturnType<typeof openLedger>
  deliveries: ReturnType<typeof deliveryRows>
  audit: ReturnType<typeof auditRows>
  /** Called when something has become durable. */
  onCommit: () => void
}

/**
 * Makes commits of one or many transactions: one SQLite transaction, so that the disk is waited for once, in which
 * each has a savepoint of its own. It is open only while nothing else uses the database.
 */
export function commitGroups({
  database,
  held,
  ledger,
  deliveries,
  audit,
  onCommit,
}: Parts): () => CommitGroup {
  const begin = database.prepare('BEGIN IMMEDIATE')
  const commit = database.prepare('COMMIT')
  const savepoint = database.prepare('SAVEPOINT one')
  const release = database.prepare('RELEASE one')

  return () => {
    const changed = new Map<string, LakeDocument | undefined>()
    const written: Committed[] = []
    const changedIds = new Set<string>()
    const firstSequence = (ledger.last()?.sequence ?? 0) + 1
    /** What the journal will hold after the commit. */
    let entries = ledger.entries()
    /** Something is written that is no transaction. */
    let isDirty = false
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

    /** All of `work`, or nothing of it; what is thrown is a storage error, and may be the end of the group. */
    function atomic(work: () => void): void {
      mustBeOpen()
      try {
        if (!database.isTransaction) begin.run()
        savepoint.run()
        work()
        release.run()
      } catch (cause) {
        const error = asStorageError(cause)
        // A full disk is full for all of them; and SQLite itself may have rolled everything back.
        if (error.code === 'storageFull' || !database.isTransaction) {
          failure = error
          abandon()
        } else database.exec('ROLLBACK TO one; RELEASE one')
        throw error
      }
    }

    return {
      document: (id) => (changed.has(id) ? changed.get(id) : held.get(id)),
      changedIds: () => changedIds,
      transaction: (id) => entries.find(({stored}) => stored.id === id)?.stored ?? ledger.byId(id),
      failure: () => failure,
      add: (transaction, outbox) => {
        const sequence = firstSequence + written.length
        let entry: JournalEntry | undefined
        atomic(() => {
          entry = outbox.length === 0 ? ledger.append(transaction, sequence) : undefined
          if (entry) return
          // What must be sent, and what is large, goes to its tables, behind all that came before it.
          ledger.settle(entries)
          ledger.insert(transaction, sequence)
          deliveries.insert(transaction, outbox)
        })
        entries = entry ? [...entries, entry] : []
        for (const {id, after} of transaction.changes) {
          changed.set(id, after)
          changedIds.add(id)
        }
        written.push({transaction, sequence})
      },
      note: (event) => {
        atomic(() => {
          // Behind what came before it.
          ledger.settle(entries)
          audit.append([event])
        })
        entries = []
        isDirty = true
      },
      settle: () => {
        if (entries.length === 0) return
        atomic(() => ledger.settle(entries))
        entries = []
        isDirty = true
      },
      commit: () => {
        mustBeOpen()
        isOver = true
        if (written.length === 0 && !isDirty) {
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
        const newest = written.at(-1)
        ledger.follow(
          entries,
          newest ? {id: newest.transaction.id, sequence: newest.sequence} : ledger.last(),
        )
        for (const {transaction} of written) held.put(transaction.changes)
        onCommit()
        return written
      },
      abandon,
    }
  }
}
