import type {Webhook} from '../config.ts'
import {isDraftId, isPublicId, isVersionId} from '../domain/document-id.ts'
import {isObject, type Json} from '../domain/json.ts'
import type {DocumentChange} from '../domain/working-set.ts'
import {LakeError} from '../errors.ts'
import {evaluateQuery, type ParsedQuery, parseQuery, type QueryScope} from '../groq/engine.ts'
import type {DocumentIndex} from '../groq/plan/document-index.ts'

/** A webhook's filter and projection, ready to be asked of each change. */
export type CompiledWebhook = {
  name: string
  /** What is sent about this change, or undefined: nothing. */
  bodyFor: (change: DocumentChange, scope: ChangeScope) => Json | undefined
}

type ChangeScope = Pick<QueryScope, 'projectId' | 'dataset' | 'now'> & {
  /** The documents as the transaction leaves them. */
  documents: DocumentIndex
}

/**
 * Parses filter and projection in GROQ's delta mode. Throws a LakeError that names the webhook when one does
 * not parse, or needs what webhooks do not have.
 * Evidence: documented (sanity.io/docs/webhooks): drafts and versions are left out, attributes are those of
 * the document after the change (before it, when it was deleted), no sub-queries, no filter means everything.
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
      const ask = (query: ParsedQuery) =>
        evaluateQuery(query, {
          ...scope,
          params: {},
          identity: '<system>',
          root: document,
          delta: {before: change.before, after: change.after},
        })
      if (filter && ask(filter) !== true) return undefined
      return projection ? ask(projection) : document
    },
  }
}

/** What a change amounts to, as the API words it. */
export function operationOf({before, after}: {before: unknown; after: unknown}): Webhook['on'][number] {
  if (!before) return 'create'
  return after ? 'update' : 'delete'
}

function compile({name}: Webhook, part: 'filter' | 'projection', text: string): ParsedQuery {
  const refuse = (reason: string, cause?: unknown) =>
    new LakeError('badRequest', `The ${part} of the webhook "${name}" cannot be used: ${reason}`, {cause})
  let query: ParsedQuery
  try {
    query = parseQuery(text, {}, 'delta')
  } catch (cause) {
    throw refuse(cause instanceof Error ? cause.message : String(cause), cause)
  }
  if ([...nodesOf(query.tree)].some(({type}) => type === 'Everything')) {
    throw refuse('webhooks run no sub-queries ("*[…]").')
  }
  return query
}

function* nodesOf(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item)
  if (!isObject(value)) return
  if (typeof value['type'] === 'string') yield value
  for (const part of Object.values(value)) yield* nodesOf(part)
}
