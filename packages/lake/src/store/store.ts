import type {AuditEntry, AuditEvent} from '../audit/event.ts'
import type {LakeDocument} from '../domain/document.ts'
import type {Json} from '../domain/json.ts'
import type {DocumentChange} from '../domain/working-set.ts'
import type {LakeError} from '../errors.ts'

/** Mendoza patches between two states of a document; null stands for "not there". */
export type Effects = {apply: Json[]; revert: Json[]}

/** One committed transaction: what changed, by whom, when. */
export type Transaction = {
  id: string
  /** RFC 3339, UTC. */
  timestamp: string
  author: string
  /** As the request brought them, or as an action amounts to: what listeners see. */
  mutations: Json[]
  /** A digest of the request: what tells a repeated one from another with the same id. */
  request?: string
  changes: (DocumentChange & {effects: Effects})[]
  /** What the audit is told of it, in the same commit. */
  audit?: AuditEvent[]
}

/** A transaction as history keeps it, with its place in the order of commits. */
export type StoredTransaction = {
  sequence: number
  id: string
  timestamp: string
  author: string
  mutations: Json[]
  /** Empty when the transaction was written without one. */
  request: string
  documents: {id: string; before: boolean; after: boolean; effects: Effects}[]
}

/** A transaction that is durable, with its place in the order of commits. */
export type Committed = {transaction: Transaction; sequence: number}

/**
 * Transactions that become durable together, by one commit, each of them whole or not at all. Nothing of it shows
 * outside before the commit; between the first `add` and the end of the group nothing else may use the store.
 */
export type CommitGroup = {
  /** The document as the group leaves it so far. */
  document: (id: string) => LakeDocument | undefined
  /** Which documents the group has changed so far. */
  changedIds: () => ReadonlySet<string>
  transaction: (id: string) => StoredTransaction | undefined
  /** Throws storageFailed, and only this one is left out; or storageFull, and the group is over: nothing was saved. */
  add: (transaction: Transaction, outbox: OutboxMessage[]) => void
  /** Tells the audit what no transaction says. Throws as `add` does. */
  note: (event: AuditEvent) => void
  /** Writes what waits in the journal to its tables, the audit among them. */
  settle: () => void
  /** Why the group is over and nothing of it was saved, if so. */
  failure: () => LakeError | undefined
  /** In the order of `add`. Throws storageFull or storageFailed: nothing was saved. */
  commit: () => readonly Committed[]
  abandon: () => void
}

/** Something to be sent once the transaction is durable: a webhook's request. */
export type OutboxMessage = {
  webhook: string
  documentId: string
  /** What makes a repeated request recognisable to its receiver. */
  idempotencyKey: string
  body: Json
}

export type DeliveryState = 'pending' | 'delivered' | 'failed'

export type Delivery = OutboxMessage & {
  id: number
  transactionId: string
  state: DeliveryState
  attempts: number
  /** Milliseconds since the epoch. */
  nextAttemptAtMs: number
  lastStatus: number | undefined
  lastError: string | undefined
}

export type HistorySelection = {
  documentIds: string[]
  fromTransaction?: string | undefined
  toTransaction?: string | undefined
  limit: number
  reverse: boolean
}

/** Which entries of an audit; every part that is absent asks for nothing. */
export type AuditSelection = {
  /** RFC 3339, UTC: from then on. */
  since?: string | undefined
  /** RFC 3339, UTC: before then. */
  until?: string | undefined
  events?: readonly string[] | undefined
  /** The id of an account or token, or its name as it was. */
  actor?: string | undefined
  /** A published id. */
  document?: string | undefined
  /** By their place: above this sequence, and below that. */
  above?: number | undefined
  below?: number | undefined
  oldestFirst?: boolean | undefined
  limit: number
}

/** The audit of one file: what waits in the journal is in none of its answers before it is settled. */
export type AuditReader = {
  entries: (selection: AuditSelection) => AuditEntry[]
  all: () => Iterable<AuditEntry>
  /** The highest sequence that the file ever gave. */
  lastIssued: () => number
}

/**
 * Where one dataset's documents, history and outbox are kept. A commit is durable when it returns,
 * or throws storageFull or storageFailed and has changed nothing.
 */
export type DatasetStore = {
  /** Made when the dataset was made; a new data directory has another. */
  readonly identity: string
  document: (id: string) => LakeDocument | undefined
  /** Every document, in `_id` order. The array is never changed: a commit makes a new one. */
  documents: () => readonly LakeDocument[]
  begin: () => CommitGroup
  /** One transaction by itself. */
  commit: (transaction: Transaction, outbox: OutboxMessage[]) => void
  lastTransaction: () => {id: string; sequence: number} | undefined
  transaction: (id: string) => StoredTransaction | undefined
  /** In the order of commits (or the reverse); only those that touched one of the documents. */
  transactions: (selection: HistorySelection) => StoredTransaction[]
  /** Of documents that are there or were once: the ids that begin with a prefix that ends in a dot. */
  documentIdsIn: (prefix: string) => string[]
  /** What came after a transaction, at most `limit`. */
  transactionsAfter: (sequence: number, limit: number) => StoredTransaction[]
  /** The next request that a webhook sends now: never one while an earlier one of its document is pending. */
  dueDelivery: (webhook: string, nowMs: number) => Delivery | undefined
  /** When the webhook's next request is due, in milliseconds since the epoch. */
  nextDeliveryAtMs: (webhook: string) => number | undefined
  recordDelivery: (
    delivery: Pick<Delivery, 'id' | 'state' | 'attempts' | 'nextAttemptAtMs' | 'lastStatus' | 'lastError'>,
  ) => void
  /** Pending requests of webhooks that are not among these have failed. */
  failOtherDeliveries: (webhooks: readonly string[], error: string) => void
  /** Forgets what was delivered, or failed, before that time. */
  forgetDeliveries: (beforeMs: number) => void
  /** The delivery log, newest first. */
  deliveries: (
    state: DeliveryState | undefined,
    limit: number,
  ) => (Delivery & {
    /** When its change was committed: RFC 3339, UTC. */
    writtenAt: string
  })[]
  deliveryCounts: () => {webhook: string; state: DeliveryState; count: number}[]
  delivery: (id: number) => Delivery | undefined
  /** Makes a request that has failed due again. Answers false when it has not failed. */
  retryDelivery: (id: number, nowMs: number) => boolean
  audit: AuditReader
  /** When this file was copied by `backup`, if it is such a copy that was not served yet: RFC 3339, UTC. */
  copiedAt: () => string | undefined
  forgetCopy: () => void
  /** Copies the whole dataset into a new file, consistent even while others write. */
  backup: (file: string) => void
  close: () => void
}
