import {encodeSignatureHeader, SIGNATURE_HEADER_NAME} from '@sanity/webhook'

import type {Webhook} from '../config.ts'
import type {Delivery} from '../store/store.ts'
import {askedDelayMs} from './backoff.ts'

const TIMEOUT_MS = 30_000

/** What came of one request. */
export type Outcome =
  | {kind: 'delivered'; status: number}
  /** The receiver says that the request is wrong: sending it again would not help. */
  | {kind: 'refused'; status: number; error: string}
  | {kind: 'failed'; status: number | undefined; error: string; askedDelayMs: number}

export type Attempt = {
  webhook: Webhook
  delivery: Delivery
  transaction: {timestamp: string; operation: string}
  projectId: string
  dataset: string
  nowMs: number
  /** Ends the attempt before its time. */
  signal: AbortSignal
}

/**
 * Sends one request. Evidence: documented (sanity.io/docs/webhooks) for headers, time limit and the meaning
 * of the answer: 2xx delivered, 4xx undeliverable but for 429, everything else is tried again.
 */
export async function attempt(parts: Attempt): Promise<Outcome> {
  const {webhook, delivery, signal} = parts
  const body = JSON.stringify(delivery.body)
  try {
    const response = await fetch(webhook.url, {
      method: 'POST',
      body,
      headers: await headersOf(parts, body),
      // A signed request goes where it was configured to go, and nowhere else.
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    })
    await response.body?.cancel()
    return outcomeOf(response)
  } catch (error) {
    return {kind: 'failed', status: undefined, error: reasonOf(error), askedDelayMs: 0}
  }
}

async function headersOf(parts: Attempt, body: string): Promise<Record<string, string>> {
  const {webhook, delivery, transaction, projectId, dataset, nowMs} = parts
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Sanity.io webhook delivery',
    'idempotency-key': delivery.idempotencyKey,
    'sanity-webhook-id': webhook.name,
    'sanity-project-id': projectId,
    'sanity-dataset': dataset,
    'sanity-document-id': delivery.documentId,
    'sanity-operation': transaction.operation,
    'sanity-transaction-id': delivery.transactionId,
    'sanity-transaction-time': transaction.timestamp,
  }
  if (webhook.secret === undefined) return headers
  const signature = await encodeSignatureHeader(body, nowMs, webhook.secret)
  return {...headers, [SIGNATURE_HEADER_NAME]: signature}
}

function outcomeOf(response: Response): Outcome {
  const {status, ok, headers} = response
  if (ok) return {kind: 'delivered', status}
  const error = `the receiver answered ${status}`
  if (status >= 400 && status < 500 && status !== 429 && status !== 408)
    return {kind: 'refused', status, error}
  return {kind: 'failed', status, error, askedDelayMs: askedDelayMs(headers.get('retry-after'))}
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  // fetch says "fetch failed"; why stands in its cause.
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
