import type {LakeConfig} from '../config.ts'
import type {Outbox} from '../dataset/dataset.ts'
import type {LakeDocument} from '../domain/document.ts'
import {byId} from '../groq/perspective.ts'
import type {Clock, Ids, Log} from '../ports.ts'
import type {Transaction} from '../store/store.ts'
import {compileWebhook} from './compile-webhook.ts'

/**
 * What each transaction must tell webhooks: kept in the same commit, so that nothing is published and not
 * told, or told and not published. Throws a LakeError for a webhook whose filter or projection is wrong.
 */
export function createOutbox(parts: {
  config: Pick<LakeConfig, 'webhooks' | 'projectId'>
  dataset: string
  /** The documents before the transaction. */
  documents: () => readonly LakeDocument[]
  clock: Clock
  ids: Ids
  log: Log
}): Outbox {
  const {config, dataset, documents, clock, ids, log} = parts
  const webhooks = config.webhooks.map(compileWebhook)

  return (transaction) => {
    const scope = {
      projectId: config.projectId,
      dataset,
      now: clock.now().toISOString(),
      documents: once(() => documentsAfter(transaction, documents())),
    }
    return transaction.changes.flatMap((change) =>
      webhooks.flatMap((webhook) => {
        try {
          const body = webhook.bodyFor(change, scope)
          if (body === undefined) return []
          return [{webhook: webhook.name, documentId: change.id, idempotencyKey: ids.next(), body}]
        } catch (error) {
          // An editor's save must not fail because of somebody's projection.
          log.error({error, webhook: webhook.name, documentId: change.id}, 'a webhook could not be prepared')
          return []
        }
      }),
    )
  }
}

function documentsAfter({changes}: Transaction, before: readonly LakeDocument[]): readonly LakeDocument[] {
  const changed = new Set(changes.map(({id}) => id))
  const written = changes.flatMap(({after}) => (after ? [after] : []))
  return [...before.filter(({_id}) => !changed.has(_id)), ...written].sort(byId)
}

function once<T>(work: () => T): () => T {
  let known: {value: T} | undefined
  return () => (known ??= {value: work()}).value
}
