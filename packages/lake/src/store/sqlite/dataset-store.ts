import {randomUUID} from 'node:crypto'
import {basename} from 'node:path'
import type {DatabaseSync} from 'node:sqlite'

import {isLakeDocument, type LakeDocument} from '../../domain/document.ts'
import {LakeError} from '../../errors.ts'
import type {DatasetStore} from '../store.ts'
import {auditRows} from './audit-rows.ts'
import {parsedColumn} from './columns.ts'
import {commitGroups} from './commit-group.ts'
import {COPIED_AT} from './copy-database.ts'
import {DATASET_MIGRATIONS} from './dataset-schema.ts'
import {deliveryRows} from './delivery-rows.ts'
import {holdDocuments} from './held-documents.ts'
import {historyRows} from './history-rows.ts'
import {openLedger} from './ledger.ts'
import {damaged, openDatabase} from './open-database.ts'

/** Opens (or makes) the dataset kept in one SQLite file. The documents are held in memory as well. */
export function openDatasetStore(file: string): DatasetStore {
  const database = openDatabase(file, DATASET_MIGRATIONS)
  const identity = identityOf(database)
  const audit = auditRows(database)
  const ledger = openLedger(database, file, historyRows(database), audit)
  const held = holdDocuments(readDocuments(database, file))
  for (const {states} of ledger.entries()) held.put(states)
  const log = basename(file, '.sqlite')
  const selectCopiedAt = database.prepare(`SELECT value FROM meta WHERE key = '${COPIED_AT}'`)
  const deliveries = deliveryRows(database)
  const begin = commitGroups({
    database,
    held,
    ledger,
    deliveries,
    audit,
    onCommit: () => settle(),
  })

  /** Durable is durable: what cannot be written to the tables now is written later, or after the next start. */
  function settle(most?: number): void {
    try {
      ledger.settleWhenMany(most)
    } catch (error) {
      if (!(error instanceof LakeError)) throw error
    }
  }

  return {
    identity,
    document: held.get,
    documents: held.all,
    begin,
    commit: (transaction, outbox) => {
      const group = begin()
      group.add(transaction, outbox)
      group.commit()
    },
    lastTransaction: ledger.last,
    transaction: ledger.byId,
    transactions: ledger.select,
    documentIdsIn: ledger.documentIdsIn,
    transactionsAfter: ledger.after,
    dueDelivery: deliveries.due,
    nextDeliveryAtMs: deliveries.nextAtMs,
    recordDelivery: deliveries.record,
    failOtherDeliveries: deliveries.failOthers,
    forgetDeliveries: deliveries.forget,
    deliveries: deliveries.newest,
    deliveryCounts: deliveries.counts,
    delivery: deliveries.byId,
    retryDelivery: deliveries.retry,
    audit: {
      entries: (selection) => audit.select(log, selection),
      all: () => audit.all(log),
      lastIssued: audit.lastIssued,
    },
    copiedAt: () => {
      const at = selectCopiedAt.get()?.['value']
      return typeof at === 'string' ? at : undefined
    },
    forgetCopy: () => {
      database.exec(`DELETE FROM meta WHERE key = '${COPIED_AT}'`)
    },
    backup: (target) => {
      database.prepare('VACUUM INTO ?').run(target)
    },
    close: () => {
      settle(0)
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
