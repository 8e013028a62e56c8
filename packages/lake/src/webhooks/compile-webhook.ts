import type {Webhook} from '../config.ts'
import {isDraftId, isPublicId, isVersionId} from '../domain/document-id.ts'
import type {Json} from '../domain/json.ts'
import type {DocumentChange} from '../domain/working-set.ts'
import {LakeError} from '../errors.ts'
import {type ChangeScope, compileDelta, type DeltaQuery} from '../groq/delta-filter.ts'

/** A webhook's filter and projection, ready to be asked of each change. */
export type CompiledWebhook = {
  name: string
  /** What is sent about this change, or undefined: nothing. */
  bodyFor: (change: DocumentChange, scope: ChangeScope) => Json | undefined
}

/**
 * Parses filter and projection in GROQ's delta mode. Throws a LakeError that names the webhook when one does
 * not parse, or needs what webhooks do not have.
 * Evidence: documented (sanity.io/docs/webhooks): drafts and versions are left out, no filter means everything.
 */
export function compileWebhook(webhook: Webhook): CompiledWebhook {
  const filter = webhook.filter === undefined ? undefined : compile(webhook, 'filter', webhook.filter)
  const projection =
    webhook.projection === undefined ? undefined : compile(webhook, 'projection', webhook.projection)

  return {
    name: webhook.name,
    bodyFor: (change, scope) => {
      const document = change.after ?? change.before
      if (!document || !webhook.on.includes(operationOf(change))) return undefined
      if (isDraftId(change.id) || isVersionId(change.id)) return undefined
      // Private ids leave the lake only when somebody wrote a filter that lets them.
      if (!filter && !isPublicId(change.id)) return undefined
      if (filter && filter(change, scope) !== true) return undefined
      return projection ? projection(change, scope) : document
    },
  }
}

/** What a change amounts to, as the API words it. */
export function operationOf({before, after}: {before: unknown; after: unknown}): Webhook['on'][number] {
  if (!before) return 'create'
  return after ? 'update' : 'delete'
}

function compile({name}: Webhook, part: 'filter' | 'projection', text: string): DeltaQuery {
  return compileDelta(
    text,
    (reason, cause) =>
      new LakeError('badRequest', `The ${part} of the webhook "${name}" cannot be used: ${reason}`, {cause}),
  )
}
