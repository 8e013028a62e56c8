import type {LakeConfig} from '../config.ts'
import type {Outbox} from '../dataset/dataset.ts'
import {onlyById} from '../groq/delta-filter.ts'
import type {Clock, Ids, Log} from '../ports.ts'
import {compileWebhook} from './compile-webhook.ts'

/**
 * What each transaction must tell webhooks: kept in the same commit, so that nothing is published and not
 * told, or told and not published. Throws a LakeError for a webhook whose filter or projection is wrong.
 */
export function createOutbox(parts: {
  config: Pick<LakeConfig, 'webhooks' | 'projectId'>
  dataset: string
  clock: Clock
  ids: Ids
  log: Log
}): Outbox {
  const {config, dataset, clock, ids, log} = parts
  const webhooks = config.webhooks.map(compileWebhook)

  return (transaction, before) => {
    const after = new Map(transaction.changes.map((change) => [change.id, change.after]))
    const scope = {
      projectId: config.projectId,
      dataset,
      now: clock.now().toISOString(),
      documents: onlyById((id) => (after.has(id) ? after.get(id) : before(id))),
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
