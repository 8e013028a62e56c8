import type {LakeDocument} from '../../domain/document.ts'
import {compileCandidates} from '../plan/candidates.ts'
import {partsOf} from '../plan/conditions.ts'
import {compileReads} from '../reads/compile-reads.ts'
import type {Node, NodeOf} from './ast.ts'
import {compileOrder, compilePipe, isKeptOrder} from './pipes.ts'
import {type Evaluator, nested, type Scope} from './scope.ts'
import type {Value} from './value.ts'

type Compile = (node: Node) => Evaluator

/** A filter, which stops where `limit` items fit. */
export function compileFilter(
  node: NodeOf<'Filter'>,
  compile: Compile,
  limit = Number.POSITIVE_INFINITY,
): Evaluator {
  if (node.base.type === 'Everything') {
    const {candidates, keep} = compileFilterOfAll(node, compile)
    return (scope) => {
      const {documents, answered} = candidates(scope)
      return keep(scope, documents, limit, answered)
    }
  }
  const keep = compileKeep(partsOf(node.expr), compile)
  const list = compile(node.base)
  return (scope) => {
    const value = list(scope)
    return Array.isArray(value) ? keep(scope, value, limit) : null
  }
}

/** Tries the parts of a filter on items, until `limit` of them fit. */
function compileKeep(parts: readonly Node[], compile: Compile) {
  const conditions = parts.map((part) => compile(part))
  return (scope: Scope, items: readonly Value[], limit: number, answered?: number): Value[] => {
    const asked = conditions.filter((_, index) => index !== answered)
    if (asked.length === 0) return items.slice(0, limit)
    const kept: Value[] = []
    for (const item of items) {
      if (kept.length >= limit) break
      const inside = nested(scope, item)
      if (asked.every((condition) => condition(inside) === true)) kept.push(item)
    }
    return kept
  }
}

/** A filter of all documents: which of them it has to be tried on, and how. */
function compileFilterOfAll({expr}: NodeOf<'Filter'>, compile: Compile) {
  const parts = partsOf(expr)
  const find = compileCandidates(parts, compile)
  const note = compileReads(expr, compile)
  const candidates = (scope: Scope) => {
    note(scope)
    const found = find(scope)
    scope.environment.reads?.tried(found.documents.length)
    return found
  }
  return {candidates, keep: compileKeep(parts, compile)}
}

/** `*[…] | order(…)`, of which the first are wanted: where the order is kept, only those are looked at. */
export function compileOrderedFirst(
  node: NodeOf<'PipeFuncCall'>,
  compile: Compile,
  limit: number,
): Evaluator {
  const {base} = node
  if (base.type !== 'Filter' || base.base.type !== 'Everything' || !isKeptOrder(node)) {
    return compilePipe(node, compile, limit)
  }
  const {candidates, keep} = compileFilterOfAll(base, compile)
  const few = compileOrder(node.args, compile, limit)
  const all = compileOrder(node.args, compile, Number.POSITIVE_INFINITY)
  const name = JSON.stringify(node.args)
  return (scope) => {
    const {documents, answered, isKept} = candidates(scope)
    const sort = (list: readonly LakeDocument[]) => all(list, scope)
    const inOrder =
      isKept && documents.length > limit ? scope.environment.index.inOrder(documents, name, sort) : undefined
    if (inOrder) return keep(scope, inOrder, limit, answered)
    return few(keep(scope, documents, Number.POSITIVE_INFINITY, answered), scope)
  }
}
