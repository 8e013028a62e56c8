import type {Node} from '../evaluate/ast.ts'
import {type Evaluator, nested, type Scope} from '../evaluate/scope.ts'
import type {Value} from '../evaluate/value.ts'
import {scopeUse} from '../plan/scope-use.ts'
import {
  documentKey,
  EVERYTHING,
  isPathToFindBy,
  isScalarToFindBy,
  type ReadKey,
  referenceKey,
  type Scalar,
  typeKey,
  valueKey,
} from './read-key.ts'

type Compile = (node: Node) => Evaluator

/** What one condition lets through. Undefined: with these values it tells nothing. */
type Narrowed = {documents?: ReadKey[]; types?: string[]; found?: Found[]} | undefined
/** Keys that are made once it is known which types a filter is about. */
type Found = (type: string | undefined) => ReadKey
type Narrow = (scope: Scope) => Narrowed

/**
 * Notes what a filter over all documents rests on: as few keys as its conditions allow, such that whatever changes
 * its answer, or the documents in it, bears one of them. It does not look at the documents at all.
 */
export function compileReads(expression: Node, compile: Compile): (scope: Scope) => void {
  const narrow = narrowing(expression, compile)
  return (scope) => {
    const {reads} = scope.environment
    if (!reads) return
    for (const key of keysOf(narrow(scope))) reads.add(key)
  }
}

/** The narrowest of what is known: by id, by a value or a reference, by type, or everything. */
function keysOf(narrowed: Narrowed): ReadKey[] {
  const {documents, types, found} = narrowed ?? {}
  if (documents) return documents
  if (found && types) return types.flatMap((type) => found.map((key) => key(type)))
  if (found) return found.map((key) => key(undefined))
  return types?.map(typeKey) ?? [EVERYTHING]
}

function narrowing(node: Node, compile: Compile): Narrow {
  switch (node.type) {
    case 'Group':
      return narrowing(node.base, compile)
    case 'And': {
      const [left, right] = [narrowing(node.left, compile), narrowing(node.right, compile)]
      return (scope) => both(left(scope), right(scope))
    }
    case 'Or': {
      const [left, right] = [narrowing(node.left, compile), narrowing(node.right, compile)]
      return (scope) => either(left(scope), right(scope))
    }
    case 'OpCall':
      if (node.op === '==') return equality(node.left, node.right, compile) ?? unknown
      return node.op === 'in' ? (membership(node.left, node.right, compile) ?? unknown) : unknown
    case 'FuncCall':
      return calling(node.namespace, node.name, node.args, compile)
    default:
      return unknown
  }
}

function unknown(): undefined {
  return undefined
}

/** Both hold: each alone would do, and the two together tell the types of what is found. */
function both(left: Narrowed, right: Narrowed): Narrowed {
  if (!left || !right) return left ?? right
  const documents = fewer(left.documents, right.documents)
  const types = fewer(left.types, right.types)
  const found = left.found ?? right.found
  return {...(documents && {documents}), ...(types && {types}), ...(found && {found})}
}

function fewer<Item>(left: Item[] | undefined, right: Item[] | undefined): Item[] | undefined {
  if (!left || !right) return left ?? right
  return left.length <= right.length ? left : right
}

/** One of the two holds: the keys of both, and nothing when one of them tells nothing. */
function either(left: Narrowed, right: Narrowed): Narrowed {
  if (!left || !right) return undefined
  if (left.types && right.types && !left.found && !right.found && !left.documents && !right.documents) {
    return {types: [...left.types, ...right.types]}
  }
  const [first, second] = [keysOf(left), keysOf(right)]
  return {documents: [...first, ...second]}
}

function equality(left: Node, right: Node, compile: Compile): Narrow | undefined {
  const [path, fixed] = pathOf(left) ? [pathOf(left), right] : [pathOf(right), left]
  if (!path || scopeUse(fixed).item) return undefined
  const value = compile(fixed)
  return (scope) => valuesAt(path, [value(nested(scope, null))])
}

/** `path in list`; a value in a list of the document is only known when it is that of a reference. */
function membership(left: Node, right: Node, compile: Compile): Narrow | undefined {
  const path = pathOf(left)
  if (path && !scopeUse(right).item) {
    const values = compile(right)
    return (scope) => {
      const list = values(nested(scope, null))
      return Array.isArray(list) ? valuesAt(path, list) : undefined
    }
  }
  if (!isListOfReferences(right) || scopeUse(left).item) return undefined
  const value = compile(left)
  return (scope) => {
    const id = value(nested(scope, null))
    return typeof id === 'string' ? pointingAt([id]) : undefined
  }
}

function valuesAt(path: string[], values: Value[]): Narrowed {
  if (path.length === 1 && (path[0] === '_id' || path[0] === '_type')) {
    // Every document has both as text: no other value is ever equal to them.
    const texts = values.filter((value) => typeof value === 'string')
    return path[0] === '_id' ? {documents: texts.map(documentKey)} : {types: texts}
  }
  if (!isPathToFindBy(path) || !values.every(isScalarToFindBy)) return undefined
  const name = path.join('.')
  return {
    found: values.filter(isScalarToFindBy).map((value: Scalar) => (type) => valueKey(type, name, value)),
  }
}

function pointingAt(values: Value[]): Narrowed {
  const ids = values.flat().filter((value) => typeof value === 'string')
  return {found: ids.map((id) => (type) => referenceKey(type, id))}
}

function calling(namespace: string, name: string, args: Node[], compile: Compile): Narrow {
  const isAsked = (wanted: string) => `${namespace}::${name}` === wanted
  if (!isAsked('global::references') && !isAsked('sanity::versionOf')) return unknown
  if (args.some((arg) => scopeUse(arg).item)) return unknown
  const values = args.map(compile)
  return (scope) => {
    const given = values.map((value) => value(nested(scope, null)))
    return isAsked('global::references') ? pointingAt(given) : valuesAt(['_id'], given)
  }
}

/** `slug.current` as its names; undefined for everything that is not a chain of attributes of the document. */
function pathOf(node: Node): string[] | undefined {
  if (node.type === 'Group') return pathOf(node.base)
  if (node.type !== 'AccessAttribute') return undefined
  if (!node.base || node.base.type === 'This') return [node.name]
  const before = pathOf(node.base)
  return before && [...before, node.name]
}

/** `conditions[]._ref`: what is in it, the document points at. */
function isListOfReferences(node: Node): boolean {
  if (node.type === 'Group' || node.type === 'ArrayCoerce') return isListOfReferences(node.base)
  if (node.type !== 'Map' && node.type !== 'FlatMap') return false
  return pathOf(listIn(node.base)) !== undefined && pathOf(node.expr)?.join('.') === '_ref'
}

function listIn(node: Node): Node {
  return node.type === 'ArrayCoerce' ? listIn(node.base) : node
}
