import type {DatabaseSync, SQLOutputValue} from 'node:sqlite'

import type {Delivery, DeliveryState, OutboxMessage, Transaction} from '../store.ts'
import {parsedColumn} from './columns.ts'

/** The outbox of a dataset's file: written with the transaction, sent after it. */
export function deliveryRows(database: DatabaseSync) {
  const insertRow = database.prepare(
    'INSERT INTO deliveries (webhook, document_id, transaction_id, idempotency_key, body, next_attempt_at_ms) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const selectDue = database.prepare(
    "SELECT * FROM deliveries WHERE state = 'pending' AND next_attempt_at_ms <= ? ORDER BY id LIMIT ?",
  )
  const selectNext = database.prepare(
    "SELECT min(next_attempt_at_ms) AS next FROM deliveries WHERE state = 'pending'",
  )
  const updateRow = database.prepare(
    'UPDATE deliveries SET state = ?, attempts = ?, next_attempt_at_ms = ?, last_status = ?, last_error = ? WHERE id = ?',
  )

  return {
    insert: (transaction: Transaction, outbox: OutboxMessage[]) => {
      for (const {webhook, documentId, idempotencyKey, body} of outbox) {
        const dueAtMs = Date.parse(transaction.timestamp)
        insertRow.run(webhook, documentId, transaction.id, idempotencyKey, JSON.stringify(body), dueAtMs)
      }
    },
    due: (nowMs: number, limit: number) => selectDue.all(nowMs, limit).map(delivery),
    nextAtMs: () => {
      const next = selectNext.get()?.['next']
      return typeof next === 'number' ? next : undefined
    },
    record: (
      one: Pick<Delivery, 'id' | 'state' | 'attempts' | 'nextAttemptAtMs' | 'lastStatus' | 'lastError'>,
    ) => {
      updateRow.run(
        one.state,
        one.attempts,
        one.nextAttemptAtMs,
        one.lastStatus ?? null,
        one.lastError ?? null,
        one.id,
      )
    },
  }
}

function delivery(row: Record<string, SQLOutputValue>): Delivery {
  return {
    id: Number(row['id']),
    webhook: String(row['webhook']),
    documentId: String(row['document_id']),
    transactionId: String(row['transaction_id']),
    idempotencyKey: String(row['idempotency_key']),
    body: parsedColumn(row['body']),
    state: stateOf(row['state']),
    attempts: Number(row['attempts']),
    nextAttemptAtMs: Number(row['next_attempt_at_ms']),
    lastStatus: typeof row['last_status'] === 'number' ? row['last_status'] : undefined,
    lastError: typeof row['last_error'] === 'string' ? row['last_error'] : undefined,
  }
}

function stateOf(value: SQLOutputValue | undefined): DeliveryState {
  return value === 'delivered' || value === 'failed' ? value : 'pending'
}
