import type {DatabaseSync, SQLOutputValue} from 'node:sqlite'

import type {Delivery, DeliveryState, OutboxMessage, Transaction} from '../store.ts'
import {parsedColumn} from './columns.ts'

/** Longer than the longest time between two attempts (webhooks/backoff.ts). */
const LONGEST_WAIT_MS = 3 * 3_600_000

/** The outbox of a dataset's file: written with the transaction, sent after it. */
export function deliveryRows(database: DatabaseSync) {
  const insertRow = database.prepare(
    'INSERT INTO deliveries (webhook, document_id, transaction_id, idempotency_key, body, next_attempt_at_ms) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const first = `state = 'pending' AND webhook = ? AND NOT EXISTS (
    SELECT 1 FROM deliveries AS earlier WHERE earlier.state = 'pending' AND earlier.webhook = deliveries.webhook
      AND earlier.document_id = deliveries.document_id AND earlier.id < deliveries.id)`
  const selectDue = database.prepare(
    // Nothing ever waits longer than the longest wait: what seems to was written before the clock was set back.
    `SELECT * FROM deliveries WHERE ${first} AND NOT next_attempt_at_ms BETWEEN ? + 1 AND ? + ${LONGEST_WAIT_MS}
     ORDER BY id LIMIT 1`,
  )
  const selectNext = database.prepare(`SELECT min(next_attempt_at_ms) AS next FROM deliveries WHERE ${first}`)
  const failOthers = database.prepare(
    `UPDATE deliveries SET state = 'failed', last_error = ?
     WHERE state = 'pending' AND webhook NOT IN (SELECT value FROM json_each(?))`,
  )
  const deleteOld = database.prepare(
    "DELETE FROM deliveries WHERE state <> 'pending' AND next_attempt_at_ms < ?",
  )
  const selectNewest = database.prepare(
    `SELECT deliveries.*, transactions.timestamp AS written_at FROM deliveries
     JOIN transactions ON transactions.id = deliveries.transaction_id
     WHERE ? = '' OR state = ? ORDER BY deliveries.id DESC LIMIT ?`,
  )
  const selectCounts = database.prepare('SELECT webhook, state, count(*) AS n FROM deliveries GROUP BY 1, 2')
  const selectById = database.prepare('SELECT * FROM deliveries WHERE id = ?')
  const revive = database.prepare(
    "UPDATE deliveries SET state = 'pending', next_attempt_at_ms = ? WHERE id = ? AND state = 'failed'",
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
    due: (webhook: string, nowMs: number) => {
      const row = selectDue.get(webhook, nowMs, nowMs)
      return row && delivery(row)
    },
    nextAtMs: (webhook: string) => {
      const next = selectNext.get(webhook)?.['next']
      return typeof next === 'number' ? next : undefined
    },
    failOthers: (webhooks: readonly string[], error: string) => {
      failOthers.run(error, JSON.stringify(webhooks))
    },
    forget: (beforeMs: number) => {
      deleteOld.run(beforeMs)
    },
    newest: (state: DeliveryState | undefined, limit: number) =>
      selectNewest
        .all(state ?? '', state ?? '', limit)
        .map((row) => ({...delivery(row), writtenAt: String(row['written_at'])})),
    counts: () =>
      selectCounts.all().map((row) => ({
        webhook: String(row['webhook']),
        state: stateOf(row['state']),
        count: Number(row['n']),
      })),
    byId: (id: number) => {
      const row = selectById.get(id)
      return row && delivery(row)
    },
    retry: (id: number, nowMs: number) => Number(revive.run(nowMs, id).changes) > 0,
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
