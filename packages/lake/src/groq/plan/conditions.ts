import type {Node} from '../evaluate/ast.ts'
import {scopeUse} from './scope-use.ts'

/**
 * What a filter over all documents can ask an index instead: each is a condition that every match fulfils, so that
 * the documents which an index gives are all there can be.
 */
export type Condition =
  /** `path == value`, `path in values`: the value of a path of the document, among those. */
  | {kind: 'valueIn'; path: Node; values: Node; isList: boolean}
  /** `value in path`: a list in the document that has the value. */
  | {kind: 'listHas'; path: Node; value: Node}
  /** `references(id)`. */
  | {kind: 'references'; ids: Node[]}

/** What `&&` joins in a filter: a document matches when each part is true of it. */
export function partsOf(expression: Node): Node[] {
  if (expression.type === 'Group') return partsOf(expression.base)
  return expression.type === 'And'
    ? [...partsOf(expression.left), ...partsOf(expression.right)]
    : [expression]
}

/** The condition that one part of a filter is, in a list; an empty list when no index can be asked for it. */
export function conditionsOf(expression: Node): Condition[] {
  switch (expression.type) {
    case 'FuncCall':
      return expression.namespace === 'global' &&
        expression.name === 'references' &&
        expression.args.every(isFixed)
        ? [{kind: 'references', ids: expression.args}]
        : []
    case 'OpCall':
      return operatorConditions(expression.op, expression.left, expression.right)
    default:
      return []
  }
}

function operatorConditions(op: string, left: Node, right: Node): Condition[] {
  if (op === '==') {
    if (isPath(left) && isFixed(right)) return [{kind: 'valueIn', path: left, values: right, isList: false}]
    if (isPath(right) && isFixed(left)) return [{kind: 'valueIn', path: right, values: left, isList: false}]
  }
  if (op === 'in') {
    if (isPath(left) && isFixed(right)) return [{kind: 'valueIn', path: left, values: right, isList: true}]
    if (isPath(right) && isFixed(left)) return [{kind: 'listHas', path: right, value: left}]
  }
  return []
}

/** The same for every document of the filter. */
function isFixed(node: Node): boolean {
  return !scopeUse(node).item
}

/** Reads nothing but attributes of the document. */
export function isPath(node: Node): boolean {
  switch (node.type) {
    case 'AccessAttribute':
      return node.base === undefined || isPath(node.base)
    case 'Group':
    case 'ArrayCoerce':
      return isPath(node.base)
    case 'Map':
    case 'FlatMap':
      return isPath(node.base) && isPath(node.expr)
    default:
      return false
  }
}
