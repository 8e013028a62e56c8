import {randomUUID} from 'node:crypto'
import type {DatabaseSync} from 'node:sqlite'

import {isLakeDocument, type LakeDocument} from '../../domain/document.ts'
import type {DocumentChange} from '../../domain/working-set.ts'
import {byId} from '../../groq/perspective.ts'
import type {DatasetStore, OutboxMessage, Transaction} from '../store.ts'
import {parsedColumn} from './columns.ts'
import {DATASET_MIGRATIONS} from './dataset-schema.ts'
import {deliveryRows} from './delivery-rows.ts'
import {historyRows} from './history-rows.ts'
import {damaged, inTransaction, openDatabase} from './open-database.ts'

/** Opens (or makes) the dataset kept in one SQLite file. The documents are held in memory as well. */
export function openDatasetStore(file: string): DatasetStore {
  const database = openDatabase(file, DATASET_MIGRATIONS)
  const identity = identityOf(database)
  const byDocumentId = new Map(readDocuments(database, file).map((document) => [document._id, document]))
  let inOrder: readonly LakeDocument[] = [...byDocumentId.values()].sort(byId)
  const writeDocument = database.prepare('INSERT OR REPLACE INTO documents (id, body) VALUES (?, ?)')
  const deleteDocument = database.prepare('DELETE FROM documents WHERE id = ?')
  const history = historyRows(database)
  const deliveries = deliveryRows(database)

  function commit(transaction: Transaction, outbox: OutboxMessage[]): void {
    inTransaction(database, () => {
      history.insert(transaction)
      for (const {id, after} of transaction.changes) {
        if (after) writeDocument.run(id, JSON.stringify(after))
        else deleteDocument.run(id)
      }
      deliveries.insert(transaction, outbox)
    })
    // Memory follows only what is durable.
    for (const {id, after} of transaction.changes) {
      if (after) byDocumentId.set(id, after)
      else byDocumentId.delete(id)
    }
    inOrder = withChanges(inOrder, transaction.changes)
  }

  return {
    identity,
    document: (id) => byDocumentId.get(id),
    documents: () => inOrder,
    commit,
    lastTransaction: history.last,
    transaction: history.byId,
    transactions: history.select,
    documentIdsIn: history.documentIdsIn,
    transactionsAfter: history.after,
    dueDelivery: deliveries.due,
    nextDeliveryAtMs: deliveries.nextAtMs,
    recordDelivery: deliveries.record,
    failOtherDeliveries: deliveries.failOthers,
    forgetDeliveries: deliveries.forget,
    deliveries: deliveries.newest,
    deliveryCounts: deliveries.counts,
    delivery: deliveries.byId,
    retryDelivery: deliveries.retry,
    backup: (target) => {
      database.prepare('VACUUM INTO ?').run(target)
    },
    close: () => {
      database.close()
    },
  }
}

function identityOf(database: DatabaseSync): string {
  database.prepare("INSERT OR IGNORE INTO meta (key, value) VALUES ('identity', ?)").run(randomUUID())
  return String(database.prepare("SELECT value FROM meta WHERE key = 'identity'").get()?.['value'])
}

function readDocuments(database: DatabaseSync, file: string): LakeDocument[] {
  return database
    .prepare('SELECT id, body FROM documents')
    .all()
    .map((row) => {
      const document = parsedColumn(row['body'])
      if (isLakeDocument(document)) return document
      throw damaged(file, new Error(`the document "${String(row['id'])}" cannot be read`))
    })
}

/** A new array in `_id` order: the old one stays as it was for whoever is reading it. */
function withChanges(old: readonly LakeDocument[], changes: readonly DocumentChange[]): LakeDocument[] {
  const changed = new Map(changes.map(({id, after}) => [id, after]))
  const kept = old.filter((document) => !changed.has(document._id))
  const written = [...changed.values()].filter((document) => document !== undefined).sort(byId)
  const merged: LakeDocument[] = []
  let next = 0
  for (const document of kept) {
    for (
      let candidate = written[next];
      candidate && byId(candidate, document) < 0;
      candidate = written[next]
    ) {
      merged.push(candidate)
      next += 1
    }
    merged.push(document)
  }
  return [...merged, ...written.slice(next)]
}
