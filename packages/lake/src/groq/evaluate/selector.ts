import type {Node, NodeOf} from './ast.ts'
import {type Evaluator, hidden, nested, type Scope} from './scope.ts'
import {isObjectValue, type Value} from './value.ts'

/** A place in a value: names of attributes and places in lists. */
export type KeyPath = readonly (string | number)[]

/** Where a selector leads in a value; the scope is the one that it stands in. */
export type Selector = (value: Value, scope: Scope) => KeyPath[]

/**
 * Compiles a selector, such as `(title, body[_type == "note"].text)`: it names places, where an expression has values.
 * Throws for what is none. Evidence: the GROQ specification ("Selectors"), groq-js (evaluateSelector).
 */
export function compileSelector(node: Node, compile: (node: Node) => Evaluator): Selector {
  const inner = (part: Node) => compileSelector(part, compile)
  switch (node.type) {
    case 'Group':
      return inner(node.base)
    case 'Tuple': {
      const members = node.members.map(inner)
      return (value, scope) => members.flatMap((member) => member(value, scope))
    }
    case 'AccessAttribute': {
      const {name} = node
      const base = node.base && inner(node.base)
      return (value, scope) => (base ? base(value, scope) : [[]]).map((path) => [...path, name])
    }
    case 'ArrayCoerce':
      return items(inner(node.base), () => true)
    case 'Filter': {
      const condition = compile(node.expr)
      return items(inner(node.base), (item, scope) => condition(nested(scope, item)) === true)
    }
    case 'SelectorNested': {
      const [base, within] = [inner(node.base), inner(node.nested)]
      return (value, scope) =>
        base(value, scope).flatMap((path) =>
          within(valueAt(value, path), scope).map((rest) => [...path, ...rest]),
        )
    }
    case 'SelectorFuncCall':
      return anywhere(node, compile)
    default:
      throw new Error(`"${node.type}" is no selector`)
  }
}

/** The value at a place; null where there is none. */
export function valueAt(value: Value, path: KeyPath): Value {
  return path.reduce<Value>((inside, key) => {
    if (typeof key === 'number') return Array.isArray(inside) ? (inside[key] ?? null) : null
    return isObjectValue(inside) && Object.hasOwn(inside, key) ? (inside[key] ?? null) : null
  }, value)
}

function items(base: Selector, holds: (item: Value, scope: Scope) => boolean): Selector {
  return (value, scope) =>
    base(value, scope).flatMap((path) => {
      const list = valueAt(value, path)
      if (!Array.isArray(list)) return []
      return list.flatMap((item, index) => (holds(item, scope) ? [[...path, index]] : []))
    })
}

/** `anywhere(condition)`: every object, however deep, of which the condition is true. */
function anywhere({arg}: NodeOf<'SelectorFuncCall'>, compile: (node: Node) => Evaluator): Selector {
  const condition = compile(arg)
  const within = (value: Value, scope: Scope, path: KeyPath): KeyPath[] => {
    if (Array.isArray(value)) {
      return value.flatMap((item, index) => within(item, hidden(scope, item), [...path, index]))
    }
    if (!isObjectValue(value)) return []
    const own = condition(scope) === true ? [path] : []
    const parts = Object.entries(value).flatMap(([key, part]) =>
      within(part, hidden(scope, part), [...path, key]),
    )
    return [...own, ...parts]
  }
  return (value, scope) => within(value, hidden(scope, value), [])
}
