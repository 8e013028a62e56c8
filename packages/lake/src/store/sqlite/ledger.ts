import type {DatabaseSync} from 'node:sqlite'

import type {HistorySelection, StoredTransaction, Transaction} from '../store.ts'
import type {auditRows} from './audit-rows.ts'
import type {historyRows} from './history-rows.ts'
import {type JournalEntry, journalRows} from './journal.ts'
import {inTransaction} from './open-database.ts'

/** So many transactions wait in the journal, at most, before they are written to their tables. */
const MOST_ENTRIES = 128

/**
 * Every transaction of a dataset: those in the tables of history, and after them those that still wait in the journal.
 * The statements that write run within a SQLite transaction that whoever calls has begun.
 */
export function openLedger(
  database: DatabaseSync,
  file: string,
  history: ReturnType<typeof historyRows>,
  audit: ReturnType<typeof auditRows>,
) {
  const journal = journalRows(database, file)
  const writeDocument = database.prepare('INSERT OR REPLACE INTO documents (id, body) VALUES (?, ?)')
  const deleteDocument = database.prepare('DELETE FROM documents WHERE id = ?')
  /** Durable, and not in the tables yet; in the order of commits. */
  let entries: readonly JournalEntry[] = journal.all()
  const newest = entries.at(-1)?.stored ?? history.last()
  let last = newest && {id: newest.id, sequence: newest.sequence}

  function writeStates(states: Iterable<JournalEntry['states'][number]>): void {
    for (const {id, after} of states) {
      if (after) writeDocument.run(id, JSON.stringify(after))
      else deleteDocument.run(id)
    }
  }

  /** Writes entries of the journal to their tables. */
  function settle(due: readonly JournalEntry[]): void {
    const last = due.at(-1)
    if (!last) return
    const still = journal.sequences()
    const left = due.filter(({stored}) => still.has(stored.sequence))
    for (const {stored} of left) history.insert(stored)
    // What was written twice is written once.
    const latest = new Map(left.flatMap(({states}) => states.map((state) => [state.id, state])))
    writeStates(latest.values())
    audit.append(left.flatMap((entry) => entry.audit))
    journal.removeUpTo(last.stored.sequence)
  }

  function touches({stored}: JournalEntry, {documentIds}: HistorySelection): boolean {
    return stored.documents.some(({id}) => documentIds.includes(id))
  }

  function transactionById(id: string): StoredTransaction | undefined {
    return entries.find(({stored}) => stored.id === id)?.stored ?? history.byId(id)
  }

  function between(selection: HistorySelection): {from: number; to: number} {
    const {fromTransaction, toTransaction} = selection
    const from = fromTransaction === undefined ? undefined : transactionById(fromTransaction)
    const to = toTransaction === undefined ? undefined : transactionById(toTransaction)
    return {from: from?.sequence ?? 0, to: to?.sequence ?? Number.MAX_SAFE_INTEGER}
  }

  return {
    entries: () => entries,
    append: journal.append,
    /** A transaction that the journal does not take; what is in the journal must have been settled. */
    insert: (transaction: Transaction, sequence: number) => {
      const documents = transaction.changes.map(({id, before, after, effects}) => ({
        id,
        before: before !== undefined,
        after: after !== undefined,
        effects,
      }))
      history.insert({request: '', ...transaction, sequence, documents})
      writeStates(transaction.changes)
      audit.append(transaction.audit ?? [])
    },
    settle,
    /** To be called after a commit, with what is in the journal now and the last transaction of all. */
    follow: (now: readonly JournalEntry[], newest: {id: string; sequence: number} | undefined) => {
      entries = now
      last = newest
    },
    /** Settles everything when there is much of it. Throws when it cannot be written; it is durable all the same. */
    settleWhenMany: (most = MOST_ENTRIES) => {
      if (entries.length <= most) return
      inTransaction(database, () => settle(entries))
      entries = []
    },
    byId: transactionById,
    last: () => last,
    after: (sequence: number, limit: number): StoredTransaction[] => {
      const first = entries[0]?.stored.sequence ?? Number.MAX_SAFE_INTEGER
      const settled = sequence + 1 < first ? history.after(sequence, limit) : []
      const waiting = entries.map(({stored}) => stored).filter((stored) => stored.sequence > sequence)
      return [...settled.filter((stored) => stored.sequence < first), ...waiting].slice(0, limit)
    },
    select: (selection: HistorySelection): StoredTransaction[] => {
      const {from, to} = between(selection)
      const waiting = entries
        .filter((entry) => touches(entry, selection))
        .map(({stored}) => stored)
        .filter(({sequence}) => sequence >= from && sequence <= to)
      const first = entries[0]?.stored.sequence ?? Number.MAX_SAFE_INTEGER
      const settled = history.select(selection, from, to).filter(({sequence}) => sequence < first)
      const all = selection.reverse ? [...waiting.reverse(), ...settled] : [...settled, ...waiting]
      return all.slice(0, selection.limit)
    },
    documentIdsIn: (prefix: string): string[] => {
      const waiting = entries
        .flatMap(({stored}) => stored.documents.map(({id}) => id))
        .filter((id) => id.startsWith(prefix))
      return [...new Set([...history.documentIdsIn(prefix), ...waiting])].sort()
    },
  }
}
