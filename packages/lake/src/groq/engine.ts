import {evaluateSync, type ExprNode, GroqSyntaxError, parse, toJS} from 'groq-js'

import type {LakeDocument} from '../domain/document.ts'
import type {Json, JsonObject} from '../domain/json.ts'
import {LakeError} from '../errors.ts'
import {correctPathMatching} from './path-pattern.ts'
import {withTextQueries} from './text-query.ts'

correctPathMatching()

/** A parsed query, with the text that it came from. */
export type ParsedQuery = {text: string; tree: ExprNode}

/** What a query sees besides its parameters. */
export type QueryScope = {
  /** In `_id` order: the order that a slice without `order()` has. */
  documents: readonly LakeDocument[]
  params: JsonObject
  /** What `identity()` answers: the id of who asks. */
  identity: string
  projectId: string
  dataset: string
  /** RFC 3339: what `now()` answers. */
  now: string
  /** What attributes stand for at the top of an expression that is no `*[…]`. */
  root?: LakeDocument
  /** In a change: what `before()` and `after()` answer. */
  delta?: {before: LakeDocument | undefined; after: LakeDocument | undefined}
}

/** Parses GROQ. Throws queryParse with the place of the error. */
export function parseQuery(
  text: string,
  params: JsonObject,
  mode: 'normal' | 'delta' = 'normal',
): ParsedQuery {
  try {
    return {text, tree: parse(text, {params, mode})}
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const start = cause instanceof GroqSyntaxError ? cause.position : 0
    throw new LakeError('queryParse', `unable to parse query: ${reason}`, {
      cause,
      query: text,
      start,
      end: Math.max(start, text.length),
    })
  }
}

/** Evaluates a parsed query over the documents of its scope. */
export function evaluateQuery(query: ParsedQuery, scope: QueryScope): Json {
  try {
    const tree = query.text.includes('text::query')
      ? withTextQueries(query.tree, scope.documents)
      : query.tree
    const value = evaluateSync(tree, {
      dataset: scope.documents,
      root: scope.root ?? null,
      dereference: dereferenceIn(scope.documents),
      params: scope.params,
      identity: scope.identity,
      timestamp: new Date(scope.now),
      sanity: {projectId: scope.projectId, dataset: scope.dataset},
      before: scope.delta?.before ?? null,
      after: scope.delta?.after ?? null,
    })
    const result: unknown = toJS(value)
    // groq-js answers undefined for some empty paths; the wire knows null only.
    const plain: Json = JSON.parse(JSON.stringify(result ?? null))
    return plain
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new LakeError('queryFailed', `The query cannot be evaluated: ${reason}`, {cause, query: query.text})
  }
}

/** `->` by a look-up: groq-js itself would walk all documents for each reference. Made when first needed. */
function dereferenceIn(documents: readonly LakeDocument[]) {
  let byId: ReadonlyMap<string, LakeDocument> | undefined
  return ({_ref}: {_ref: string}): LakeDocument | undefined => {
    byId ??= new Map(documents.map((document) => [document._id, document]))
    return byId.get(_ref)
  }
}
