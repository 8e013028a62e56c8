import {GroqSyntaxError, parse} from 'groq-js'

import type {LakeDocument} from '../domain/document.ts'
import type {Json, JsonObject} from '../domain/json.ts'
import {LakeError} from '../errors.ts'
import type {Node} from './evaluate/ast.ts'
import {compile} from './evaluate/compile.ts'
import type {Environment, Evaluator} from './evaluate/scope.ts'
import {withGeoNamespace} from './geo-syntax.ts'

/** A parsed query, ready to be evaluated, with the text that it came from. */
export type ParsedQuery = {text: string; tree: Node; run: Evaluator}

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

/**
 * Parses GROQ, with `groq-js`, and compiles it. Throws queryParse with the place of the error, or queryFailed for a
 * function that is not served.
 */
export function parseQuery(
  text: string,
  params: JsonObject,
  mode: 'normal' | 'delta' = 'normal',
): ParsedQuery {
  const tree = syntaxOf(text, params, mode)
  try {
    return {text, tree, run: compile(tree)}
  } catch (cause) {
    throw new LakeError('queryFailed', `The query cannot be evaluated: ${reasonOf(cause)}`, {
      cause,
      query: text,
    })
  }
}

/** Evaluates a parsed query over the documents of its scope. */
export function evaluateQuery(query: ParsedQuery, scope: QueryScope): Json {
  const environment: Environment = {
    documents: scope.documents,
    documentById: lookUpIn(scope.documents),
    params: scope.params,
    identity: scope.identity,
    nowMs: Date.parse(scope.now),
    projectId: scope.projectId,
    dataset: scope.dataset,
    before: scope.delta?.before,
    after: scope.delta?.after,
  }
  try {
    const value = query.run({value: scope.root ?? null, parent: undefined, isHidden: false, environment})
    // Times and sets of ids become text; the answer shares nothing with the stored documents.
    const plain: Json = JSON.parse(JSON.stringify(value))
    return plain
  } catch (cause) {
    throw new LakeError('queryFailed', `The query cannot be evaluated: ${reasonOf(cause)}`, {
      cause,
      query: query.text,
    })
  }
}

function syntaxOf(text: string, params: JsonObject, mode: 'normal' | 'delta'): Node {
  try {
    const tree: Node = parse(withGeoNamespace(text), {params, mode})
    return tree
  } catch (cause) {
    const start = cause instanceof GroqSyntaxError ? cause.position : 0
    throw new LakeError('queryParse', `unable to parse query: ${reasonOf(cause)}`, {
      cause,
      query: text,
      start,
      end: Math.max(start, text.length),
    })
  }
}

/** `->` by a look-up, over an index that is made when first needed. */
function lookUpIn(documents: readonly LakeDocument[]): (id: string) => LakeDocument | undefined {
  let byId: ReadonlyMap<string, LakeDocument> | undefined
  return (id) => {
    byId ??= new Map(documents.map((document) => [document._id, document]))
    return byId.get(id)
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
