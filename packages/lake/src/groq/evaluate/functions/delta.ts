import {isDeepStrictEqual} from 'node:util'

import type {Node} from '../ast.ts'
import type {Evaluator, Scope} from '../scope.ts'
import {compileSelector, type KeyPath, type Selector, valueAt} from '../selector.ts'
import {isObjectValue, type Value} from '../value.ts'
import type {FunctionTable} from './function.ts'

/** How a change is looked at: what a selector names, before and after. */
type Compare = (before: Value, after: Value, selector: Selector, scope: Scope) => boolean

/** What every write changes: not what somebody changed. Inferred: `changedOnly` would never hold otherwise. */
const OF_THE_WRITE: ReadonlySet<unknown> = new Set(['_rev', '_updatedAt'])

export const DELTA: FunctionTable = {
  operation: (_args, {environment: {before, after}}) => {
    if (before && after) return 'update'
    if (after) return 'create'
    return before ? 'delete' : null
  },
}

/** `delta::changedAny` and `delta::changedOnly` are these, of `before()` and `after()` (delta-syntax.ts). */
export const DIFF: FunctionTable = {
  changedAny: {compile: (args, compile) => ofTwoValues(changedAny, args, compile)},
  changedOnly: {compile: (args, compile) => ofTwoValues(changedOnly, args, compile)},
}

type Compile = (node: Node) => Evaluator

function ofTwoValues(compare: Compare, [left, right, node]: Node[], compile: Compile): Evaluator {
  if (!left || !right || !node) throw new Error('two values and a selector are needed')
  const [before, after] = [compile(left), compile(right)]
  const selector = compileSelector(node, compile)
  return (scope) => compare(before(scope), after(scope), selector, scope)
}

/**
 * Whether any place that the selector names has another value, or it names other places now. Items of a list that has
 * grown or shrunk have changed. Evidence: groq-js (changedAny).
 */
function changedAny(before: Value, after: Value, selector: Selector, scope: Scope): boolean {
  const [was, is] = [selector(before, scope), selector(after, scope)]
  if (was.length !== is.length) return true
  return was.some((path) => {
    const lists = path.flatMap((key, index) => (typeof key === 'number' ? [path.slice(0, index)] : []))
    if (lists.some((list) => lengthAt(before, list) !== lengthAt(after, list))) return true
    return !isDeepStrictEqual(valueAt(before, path), valueAt(after, path))
  })
}

/** Whether everything that changed lies where the selector leads. */
function changedOnly(before: Value, after: Value, selector: Selector, scope: Scope): boolean {
  const selected = selector(before, scope)
  return [...differences(before, after, [])]
    .filter(([first]) => !OF_THE_WRITE.has(first))
    .every((path) => selected.some((prefix) => prefix.every((key, index) => path[index] === key)))
}

/** The places where two values differ, as deep as they can be told apart. */
function* differences(before: Value, after: Value, path: KeyPath): Generator<KeyPath> {
  if (isDeepStrictEqual(before, after)) return
  if (isObjectValue(before) && isObjectValue(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      yield* differences(valueAt(before, [key]), valueAt(after, [key]), [...path, key])
    }
  } else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    for (const [index, item] of before.entries()) {
      yield* differences(item, after[index] ?? null, [...path, index])
    }
  } else yield path
}

function lengthAt(value: Value, path: KeyPath): number | undefined {
  const list = valueAt(value, path)
  return Array.isArray(list) ? list.length : undefined
}
