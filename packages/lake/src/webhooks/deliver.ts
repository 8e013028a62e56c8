import {randomInt} from 'node:crypto'

import type {Webhook} from '../config.ts'
import type {Dataset} from '../dataset/dataset.ts'
import type {LakeParts} from '../endpoints/endpoint.ts'
import type {Delivery} from '../store/store.ts'
import {attempt, type Outcome} from './attempt.ts'
import {backoffMs, GIVE_UP_AFTER_MS, LEAST_ATTEMPTS} from './backoff.ts'
import {operationOf} from './compile-webhook.ts'

const KEPT_MS = 7 * 86_400_000
const LONGEST_SLEEP_MS = 3_600_000
/** The command line makes requests due again, in a process of its own: nobody tells this one. */
const LOOK_AGAIN_MS = 2000
const AFTER_TROUBLE_MS = 10_000
/** A receiver that is not there is looked for at most this often, however much is written. */
const KNOCK_EVERY_MS = 1000

/** The worker that sends what the outboxes hold, until it is closed. */
export type Deliveries = {close: () => Promise<void>}

/**
 * Starts sending: at once after each commit, and again what has failed before. One request at a time for each
 * webhook, and those of one document in the order of its changes.
 */
export function startDeliveries(lake: LakeParts): Deliveries {
  const closing = new AbortController()
  const lanes = [...lake.datasets.values()].flatMap((dataset) => {
    const nowMs = lake.clock.now().getTime()
    const names = lake.config.webhooks.map(({name}) => name)
    dataset.store.failOtherDeliveries(names, 'The webhook is not configured any more.')
    dataset.store.forgetDeliveries(nowMs - KEPT_MS)
    return lake.config.webhooks.map((webhook) => startLane(lake, dataset, webhook, closing.signal))
  })
  return {
    close: async () => {
      closing.abort()
      await Promise.all(lanes.map((lane) => lane.done()))
    },
  }
}

function startLane(lake: LakeParts, dataset: Dataset, webhook: Webhook, closing: AbortSignal) {
  const {store} = dataset
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  /** How often in a row nobody answered at all, and when that was last. */
  let unanswered = {count: 0, lastMs: 0}
  const nowMs = () => lake.clock.now().getTime()

  /** Sends what is due, one after the other, until nothing is, or nobody answers. */
  async function sendDue(): Promise<void> {
    while (!closing.aborted) {
      const delivery = store.dueDelivery(webhook.name, nowMs())
      if (!delivery) return
      const outcome = await attempt({
        webhook,
        delivery,
        transaction: transactionOf(dataset, delivery),
        projectId: lake.config.projectId,
        dataset: dataset.name,
        nowMs: nowMs(),
        signal: closing,
      })
      // What closing cut off is sent again after the next start.
      if (closing.aborted && outcome.kind === 'failed') return
      const answered = outcome.status !== undefined
      unanswered = answered ? {count: 0, lastMs: 0} : {count: unanswered.count + 1, lastMs: nowMs()}
      record(delivery, outcome)
      if (!answered) return
    }
  }

  function record(delivery: Delivery, outcome: Outcome): void {
    const attempts = delivery.attempts + 1
    const settled = {id: delivery.id, attempts, nextAttemptAtMs: nowMs(), lastStatus: outcome.status}
    const told = {webhook: webhook.name, documentId: delivery.documentId, attempts, status: outcome.status}
    if (outcome.kind === 'delivered') {
      store.recordDelivery({...settled, state: 'delivered', lastError: undefined})
      lake.log.info(told, 'webhook delivered')
      return
    }
    const lastError = outcome.error
    const firstMs = Date.parse(transactionOf(dataset, delivery).timestamp)
    const isTriedEnough = nowMs() - firstMs > GIVE_UP_AFTER_MS && attempts >= LEAST_ATTEMPTS
    if (outcome.kind === 'refused' || isTriedEnough) {
      store.recordDelivery({...settled, state: 'failed', lastError})
      lake.log.error({...told, reason: lastError}, 'webhook given up')
      return
    }
    const waitMs = Math.max(backoffMs(attempts, randomInt(1000) / 1000), outcome.askedDelayMs)
    store.recordDelivery({...settled, state: 'pending', nextAttemptAtMs: nowMs() + waitMs, lastError})
    // Said once of a receiver that is not there, and not at every knock.
    const level = unanswered.count > 1 ? 'debug' : 'warn'
    lake.log[level]({...told, reason: lastError, waitMs}, 'webhook will be sent again')
  }

  function sleep(ms: number): void {
    clearTimeout(timer)
    if (closing.aborted) return
    timer = setTimeout(run, Math.max(0, Math.min(ms, LONGEST_SLEEP_MS)))
    timer.unref()
  }

  function run(): void {
    running = sendDue()
      .then(() => {
        running = undefined
        if (closing.aborted) return
        if (unanswered.count > 0) sleep(backoffMs(unanswered.count, randomInt(1000) / 1000))
        else rest()
      })
      .catch((error: unknown) => {
        running = undefined
        lake.log.error({error, webhook: webhook.name}, 'webhooks cannot be sent')
        sleep(AFTER_TROUBLE_MS)
      })
  }

  function rest(): void {
    const nextAtMs = store.nextDeliveryAtMs(webhook.name) ?? Number.POSITIVE_INFINITY
    sleep(Math.min(nextAtMs - nowMs(), LOOK_AGAIN_MS))
  }

  /** Something was committed: there may be more to send, and the receiver may be back. */
  function wake(): void {
    if (running || closing.aborted) return
    // Never longer, whatever the clock was set to in between.
    if (unanswered.count > 0) sleep(Math.min(unanswered.lastMs + KNOCK_EVERY_MS - nowMs(), KNOCK_EVERY_MS))
    else run()
  }

  const unsubscribe = dataset.hub.subscribe(wake)
  run()
  return {
    done: async () => {
      unsubscribe()
      clearTimeout(timer)
      await running
    },
  }
}

function transactionOf({store}: Dataset, delivery: Delivery): {timestamp: string; operation: string} {
  const transaction = store.transaction(delivery.transactionId)
  const change = transaction?.documents.find(({id}) => id === delivery.documentId)
  // The transaction stands in the same file as the delivery, written by the same commit.
  if (!transaction || !change) throw new Error(`The transaction "${delivery.transactionId}" is not there.`)
  return {timestamp: transaction.timestamp, operation: operationOf(change)}
}
