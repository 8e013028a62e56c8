import type {Node, NodeOf} from '../ast.ts'
import type {Evaluator} from '../scope.ts'
import {ARRAY} from './array.ts'
import {DELTA, DIFF} from './delta.ts'
import type {FunctionTable} from './function.ts'
import {GEO} from './geo.ts'
import {GLOBAL} from './global.ts'
import {MATH} from './math.ts'
import {PORTABLE_TEXT} from './portable-text.ts'
import {DATE_TIME, RELEASES, SANITY} from './sanity.ts'
import {STRING} from './string.ts'

/** Every function that is served, by namespace. */
const NAMESPACES: Readonly<Record<string, FunctionTable>> = {
  global: GLOBAL,
  string: STRING,
  array: ARRAY,
  math: MATH,
  pt: PORTABLE_TEXT,
  geo: GEO,
  sanity: SANITY,
  releases: RELEASES,
  dateTime: DATE_TIME,
  delta: DELTA,
  diff: DIFF,
}

/** A call of a function by its name. Throws for one that is not served. */
export function compileFunction(
  {namespace, name, args}: NodeOf<'FuncCall'>,
  compile: (node: Node) => Evaluator,
): Evaluator {
  const table = NAMESPACES[namespace]
  const called = table && Object.hasOwn(table, name) ? table[name] : undefined
  if (!called) throw new Error(`the function ${namespace}::${name}() is not served by this lake`)
  if (typeof called !== 'function') return called.compile(args, compile)
  const values = args.map(compile)
  return (scope) =>
    called(
      values.map((value) => value(scope)),
      scope,
    )
}
