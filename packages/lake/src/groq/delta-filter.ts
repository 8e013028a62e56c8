import {isObject, type Json} from '../domain/json.ts'
import type {DocumentChange} from '../domain/working-set.ts'
import {evaluateQuery, type ParsedQuery, parseQuery, type QueryScope} from './engine.ts'
import type {DocumentIndex} from './plan/document-index.ts'

/** Where a question about a change is asked: the documents are those that the transaction leaves. */
export type ChangeScope = Pick<QueryScope, 'projectId' | 'dataset' | 'now'> & {documents: DocumentIndex}

/** A filter or projection of a configuration, ready to be asked of a change. */
export type DeltaQuery = (change: DocumentChange, scope: ChangeScope) => Json

/**
 * Parses GROQ in its delta mode. `refuse` makes the error when it does not parse, or needs what is not asked of changes.
 * Evidence: documented (sanity.io/docs/webhooks): attributes are those of the document after the change (before it,
 * when it was deleted), no sub-queries.
 */
export function compileDelta(text: string, refuse: (reason: string, cause?: unknown) => Error): DeltaQuery {
  let query: ParsedQuery
  try {
    query = parseQuery(text, {}, 'delta')
  } catch (cause) {
    throw refuse(cause instanceof Error ? cause.message : String(cause), cause)
  }
  if ([...nodesOf(query.tree)].some(({type}) => type === 'Everything')) {
    throw refuse('there are no sub-queries ("*[…]") in questions about a change.')
  }
  return ({before, after}, scope) =>
    evaluateQuery(query, {
      ...scope,
      params: {},
      identity: '<system>',
      root: after ?? before,
      delta: {before, after},
    })
}

/** No sub-queries are run: all that is looked up is what a `->` leads to. */
export function onlyById(byId: DocumentIndex['byId']): DocumentIndex {
  const nothing = () => new Map()
  return {documents: [], byId, byPath: nothing, byReference: nothing, inOrder: () => undefined}
}

function* nodesOf(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item)
  if (!isObject(value)) return
  if (typeof value['type'] === 'string') yield value
  for (const part of Object.values(value)) yield* nodesOf(part)
}
