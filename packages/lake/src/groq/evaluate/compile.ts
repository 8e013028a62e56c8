import {onceIfUncorrelated} from '../plan/once.ts'
import {documentKey, EVERYTHING} from '../reads/read-key.ts'
import type {Node, NodeOf} from './ast.ts'
import {compileFilter, compileOrderedFirst} from './compile-filter.ts'
import {compileMatch} from './compile-match.ts'
import {compileFunction} from './functions/index.ts'
import {compileObject} from './object.ts'
import {OPERATORS} from './operators.ts'
import {compilePipe} from './pipes.ts'
import {type Evaluator, hidden, nested, type Scope} from './scope.ts'
import {compare, isObjectValue, type Value} from './value.ts'

/** Turns a syntax tree into a function, once; it is then called for each value. Throws for what is not served. */
export function compile(node: Node): Evaluator {
  const known = compiled.get(node)
  if (known) return known
  const evaluator = onceIfUncorrelated(node, compileNode(node))
  compiled.set(node, evaluator)
  return evaluator
}

/** A filter needs its parts twice and thrice: without this, each level of nesting would double the work again. */
const compiled = new WeakMap<Node, Evaluator>()

function compileNode(node: Node): Evaluator {
  switch (node.type) {
    case 'Everything':
      return ({environment}) => {
        environment.reads?.add(EVERYTHING)
        return toValue(environment.index.documents)
      }
    case 'This':
      return ({value}) => value
    case 'Parent':
      return (scope) => ancestor(scope, node.n)?.value ?? null
    case 'Value': {
      const constant = toValue(node.value)
      return () => constant
    }
    case 'Parameter':
      return ({environment}) => environment.params[node.name] ?? null
    case 'Context':
      return ({environment}) => toValue(node.key === 'before' ? environment.before : environment.after)
    case 'Group':
      return compile(node.base)
    case 'And':
    case 'Or':
      return compileLogic(node)
    case 'Not':
      return mapped(node.base, (value) => (typeof value === 'boolean' ? !value : null))
    case 'Neg':
      return mapped(node.base, (value) => (typeof value === 'number' ? -value : null))
    case 'Pos':
      return mapped(node.base, (value) => (typeof value === 'number' ? value : null))
    case 'Asc':
    case 'Desc':
      return () => null
    case 'OpCall':
      return compileOperator(node)
    case 'InRange':
      return compileRange(node)
    case 'Array':
      return compileArray(node)
    case 'Object':
      return compileObject(node, compile)
    case 'AccessAttribute':
      return compileAttribute(node)
    case 'AccessElement':
      return compileElement(node)
    case 'Slice':
      return compileSlice(node)
    case 'ArrayCoerce':
      return mapped(node.base, (value) => (Array.isArray(value) ? value : null))
    case 'Filter':
      return compileFilter(node, compile)
    case 'Projection':
      return compileProjection(node)
    case 'Map':
    case 'FlatMap':
      return compileMap(node)
    case 'Deref':
      return compileDereference(node)
    case 'Select':
      return compileSelect(node)
    case 'FuncCall':
      return compileFunction(node, compile)
    case 'PipeFuncCall':
      return compilePipe(node, compile)
    default:
      throw new Error(`"${node.type}" cannot be evaluated here`)
  }
}

/** What the parser or the store hands over is JSON already, or a set of ids that the engine put there. */
function toValue(value: unknown): Value {
  return isValue(value) ? value : null
}

function isValue(value: unknown): value is Value {
  return (
    value !== undefined &&
    typeof value !== 'function' &&
    typeof value !== 'symbol' &&
    typeof value !== 'bigint'
  )
}

function mapped(base: Node, map: (value: Value) => Value): Evaluator {
  const evaluate = compile(base)
  return (scope) => map(evaluate(scope))
}

function ancestor(scope: Scope, levels: number): Scope | undefined {
  let current: Scope | undefined = scope
  for (let level = 0; level < levels; level += 1) current = current?.parent
  return current
}

function compileLogic(node: NodeOf<'And' | 'Or'>): Evaluator {
  const [left, right] = [compile(node.left), compile(node.right)]
  // The truth value that decides alone, whatever the other side is.
  const decides = node.type === 'Or'
  return (scope) => {
    const first = left(scope)
    if (first === decides) return decides
    const second = right(scope)
    if (second === decides) return decides
    return typeof first === 'boolean' && typeof second === 'boolean' ? !decides : null
  }
}

function compileOperator(node: NodeOf<'OpCall'>): Evaluator {
  const {op, left, right} = node
  if (op === 'match') return compileMatch(node, compile).holds
  const operate = OPERATORS[op]
  if (!operate) throw new Error(`the operator "${op}" is not known`)
  const [first, second] = [compile(left), compile(right)]
  return (scope) => operate(first(scope), second(scope))
}

function compileRange({base, left, right, isInclusive}: NodeOf<'InRange'>): Evaluator {
  const [value, from, to] = [compile(base), compile(left), compile(right)]
  return (scope) => {
    const low = compare(value(scope), from(scope))
    const high = compare(value(scope), to(scope))
    if (low === undefined || high === undefined) return null
    return low >= 0 && (isInclusive ? high <= 0 : high < 0)
  }
}

function compileArray({elements}: NodeOf<'Array'>): Evaluator {
  const parts = elements.map(({value, isSplat}) => ({evaluate: compile(value), isSplat}))
  return (scope) =>
    parts.flatMap(({evaluate, isSplat}) => {
      const value = evaluate(scope)
      if (!isSplat) return [value]
      return Array.isArray(value) ? value : []
    })
}

function compileAttribute({base, name}: NodeOf<'AccessAttribute'>): Evaluator {
  const read = (value: Value) =>
    isObjectValue(value) && Object.hasOwn(value, name) ? (value[name] ?? null) : null
  if (!base) return ({value}) => read(value)
  return mapped(base, read)
}

/** An expression of which only the first items are wanted: a filter stops there, an order sorts no more than those. */
function compileFirst(node: Node, limit: number): Evaluator {
  if (node.type === 'Group') return compileFirst(node.base, limit)
  if (node.type === 'Filter') return onceIfUncorrelated(node, compileFilter(node, compile, limit))
  if (node.type === 'PipeFuncCall') return onceIfUncorrelated(node, compileOrderedFirst(node, compile, limit))
  if (node.type !== 'Map') return compile(node)
  return onceIfUncorrelated(node, compileMap(node, compileFirst(node.base, limit)))
}

function compileElement({base, index}: NodeOf<'AccessElement'>): Evaluator {
  const list = index < 0 ? compile(base) : compileFirst(base, index + 1)
  return (scope) => {
    const value = list(scope)
    return Array.isArray(value) ? (value.at(index) ?? null) : null
  }
}

function compileSlice(node: NodeOf<'Slice'>): Evaluator {
  const {base, left, right, isInclusive} = node
  const list = left < 0 || right < 0 ? compile(base) : compileFirst(base, right + (isInclusive ? 1 : 0))
  return (scope) => {
    const value = list(scope)
    return Array.isArray(value) ? slice(value, node) : null
  }
}

function slice(value: Value[], {left, right, isInclusive}: NodeOf<'Slice'>): Value[] {
  const place = (index: number) => Math.max(0, index < 0 ? value.length + index : index)
  const end = (right < 0 ? value.length + right : right) + (isInclusive ? 1 : 0)
  return value.slice(place(left), Math.max(0, end))
}

function compileProjection({base, expr}: NodeOf<'Projection'>): Evaluator {
  const [value, project] = [compile(base), compile(expr)]
  return (scope) => {
    const object = value(scope)
    return isObjectValue(object) ? project(nested(scope, object)) : null
  }
}

function compileMap({type, base, expr}: NodeOf<'Map' | 'FlatMap'>, list = compile(base)): Evaluator {
  const map = compile(expr)
  return (scope) => {
    const value = list(scope)
    if (!Array.isArray(value)) return null
    const each = (item: Value) => map(hidden(scope, item))
    return type === 'FlatMap' ? value.flatMap(each) : value.map(each)
  }
}

function compileDereference({base}: NodeOf<'Deref'>): Evaluator {
  const reference = compile(base)
  return (scope) => {
    const value = reference(scope)
    const id = isObjectValue(value) ? value['_ref'] : undefined
    if (typeof id !== 'string') return null
    scope.environment.reads?.add(documentKey(id))
    return scope.environment.index.byId(id) ?? null
  }
}

function compileSelect({alternatives, fallback}: NodeOf<'Select'>): Evaluator {
  const choices = alternatives.map(({condition, value}) => ({
    holds: compile(condition),
    value: compile(value),
  }))
  const otherwise = fallback ? compile(fallback) : () => null
  return (scope) => {
    const chosen = choices.find(({holds}) => holds(scope) === true)
    return (chosen?.value ?? otherwise)(scope)
  }
}
