import {GroqSyntaxError, parse} from 'groq-js'

import type {LakeDocument} from '../domain/document.ts'
import type {Json, JsonObject} from '../domain/json.ts'
import {LakeError} from '../errors.ts'
import {withDiffOfDelta} from './delta-syntax.ts'
import type {Node} from './evaluate/ast.ts'
import {compile} from './evaluate/compile.ts'
import type {Environment, Evaluator, Scope} from './evaluate/scope.ts'
import type {Value} from './evaluate/value.ts'
import {withGeoNamespace} from './geo-syntax.ts'
import {type DocumentIndex, indexDocuments} from './plan/document-index.ts'
import {noteReads} from './reads/noted-reads.ts'
import type {ReadKey, Reads} from './reads/read-key.ts'
import {type ArraySelector, type ContentSourceMap, contentSourceMap} from './source-map/content-source-map.ts'
import {originOfDocument} from './source-map/origin.ts'
import {track} from './source-map/track.ts'

/** A parsed query, ready to be evaluated, with the text that it came from. */
export type ParsedQuery = {text: string; tree: Node; run: Evaluator}

/** What a query sees besides its parameters. */
export type QueryScope = {
  /** In `_id` order: the order that a slice without `order()` has; with indexes, where the caller keeps them. */
  documents: readonly LakeDocument[] | DocumentIndex
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
  return attempt(query, () => plain(query.run(outermost(scope, undefined))))
}

/** An answer, what it rests on, and, if asked for, where each value in it came from. */
export type QueryAnswer = {
  result: Json
  reads: ReadKey[]
  /** How many documents its filters had to be tried on. */
  tried: number
  sourceMap?: ContentSourceMap
}

/** Evaluates a parsed query and keeps account of it. The result is that of evaluateQuery. */
export function answerQuery(query: ParsedQuery, scope: QueryScope, selector?: ArraySelector): QueryAnswer {
  return attempt(query, () => {
    const noted = noteReads()
    const start = outermost(scope, noted)
    if (!selector) {
      const result = plain(query.run(start))
      return {result, reads: noted.keys(), tried: noted.triedInAll()}
    }
    const tracked = track(query.tree)({plain: start, origin: originOfDocument(scope.root), parent: undefined})
    return {
      result: plain(tracked.value),
      reads: noted.keys(),
      tried: noted.triedInAll(),
      sourceMap: contentSourceMap(tracked, selector),
    }
  })
}

/** Where an evaluation starts. */
export function outermost(scope: QueryScope, reads: Reads | undefined): Scope {
  const environment: Environment = {
    index: 'byId' in scope.documents ? scope.documents : indexDocuments(scope.documents),
    params: scope.params,
    identity: scope.identity,
    nowMs: Date.parse(scope.now),
    projectId: scope.projectId,
    dataset: scope.dataset,
    reads,
    before: scope.delta?.before,
    after: scope.delta?.after,
  }
  return {value: scope.root ?? null, parent: undefined, isHidden: false, environment}
}

/** Times and sets of ids become text; the answer shares nothing with the stored documents. */
function plain(value: Value): Json {
  return JSON.parse(JSON.stringify(value))
}

/** Runs an evaluation; what goes wrong in it is an error of the query. */
export function attempt<Answer>(query: ParsedQuery, evaluate: () => Answer): Answer {
  try {
    return evaluate()
  } catch (cause) {
    throw new LakeError('queryFailed', `The query cannot be evaluated: ${reasonOf(cause)}`, {
      cause,
      query: query.text,
    })
  }
}

function syntaxOf(text: string, params: JsonObject, mode: 'normal' | 'delta'): Node {
  try {
    const known = withGeoNamespace(mode === 'delta' ? withDiffOfDelta(text) : text)
    const tree: Node = parse(known, {params, mode})
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

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
