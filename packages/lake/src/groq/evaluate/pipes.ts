import {isPath} from '../plan/conditions.ts'
import type {Node, NodeOf} from './ast.ts'
import {compileMatch} from './compile-match.ts'
import {type Evaluator, nested, type Scope} from './scope.ts'
import {isObjectValue, type ObjectValue, totalOrder, type Value} from './value.ts'

type Compile = (node: Node) => Evaluator
type Pipe = (items: Value[], scope: Scope) => Value[]

/** `| order(…)` and `| score(…)`. `limit`: how many items from the start are wanted. */
export function compilePipe(
  node: NodeOf<'PipeFuncCall'>,
  compile: Compile,
  limit = Number.POSITIVE_INFINITY,
): Evaluator {
  const list = compile(node.base)
  const pipe = pipeOf(node, compile, limit)
  return (scope) => {
    const value = list(scope)
    return Array.isArray(value) ? pipe(value, scope) : null
  }
}

function pipeOf({base, name, args}: NodeOf<'PipeFuncCall'>, compile: Compile, limit: number): Pipe {
  if (name === 'order') return compileOrder(args, compile, limit)
  if (name === 'score') {
    if (!isDocuments(base))
      throw new Error('score() stands behind documents: "*", a filter, a slice or an order of them')
    return compileScore(args, compile)
  }
  throw new Error(`the pipe function "${name}" is not served by this lake`)
}

/** Whether a list is of whole documents: what was projected or picked has no score. */
function isDocuments(node: Node): boolean {
  if (node.type === 'Everything') return true
  const chained = ['Filter', 'Slice', 'Group', 'ArrayCoerce', 'PipeFuncCall'].includes(node.type)
  return chained && 'base' in node && node.base !== undefined && isDocuments(node.base)
}

type Ranked<Item> = {item: Item; values: Value[]}

/** Puts items in order; the list itself stays as it is. */
type Order = <Item extends Value>(items: readonly Item[], scope: Scope) => Item[]

/** `order(…)` by attributes of the item alone, the same whatever the parameters: such an order can be kept. */
export function isKeptOrder(node: NodeOf<'PipeFuncCall'>): boolean {
  return (
    node.name === 'order' &&
    node.args.every((arg) => isPath(arg.type === 'Asc' || arg.type === 'Desc' ? arg.base : arg))
  )
}

export function compileOrder(args: Node[], compile: Compile, limit: number): Order {
  const keys = args.map((arg) => {
    const isDirected = arg.type === 'Asc' || arg.type === 'Desc'
    return {evaluate: compile(isDirected ? arg.base : arg), sign: arg.type === 'Desc' ? -1 : 1}
  })
  const compareRanked = (a: Ranked<unknown>, b: Ranked<unknown>) => {
    for (const [index, {sign}] of keys.entries()) {
      const order = totalOrder(a.values[index] ?? null, b.values[index] ?? null)
      if (order !== 0) return order * sign
    }
    return 0
  }
  return (items, scope) => {
    const ranked = items.map((item) => {
      const inside = nested(scope, item)
      return {item, values: keys.map(({evaluate}) => evaluate(inside))}
    })
    const sorted =
      limit < ranked.length / 4 ? smallest(ranked, limit, compareRanked) : ranked.sort(compareRanked)
    return sorted.map(({item}) => item)
  }
}

/** The first `limit` as a stable sort would have them: most items are compared once and left. */
function smallest<Item>(
  items: readonly Item[],
  limit: number,
  compareItems: (a: Item, b: Item) => number,
): Item[] {
  const kept: Item[] = []
  for (const item of items) {
    const last = kept.at(-1)
    if (kept.length >= limit && (last === undefined || compareItems(item, last) >= 0)) continue
    let [low, high] = [0, kept.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      const other = kept[middle]
      if (other !== undefined && compareItems(item, other) < 0) high = middle
      else low = middle + 1
    }
    kept.splice(low, 0, item)
    if (kept.length > limit) kept.pop()
  }
  return kept
}

type Score = (scope: Scope) => number

function compileScore(args: Node[], compile: Compile): Pipe {
  const scores = args.map((arg) => scoreOf(arg, compile))
  return (items, scope) => {
    const scored = items.filter(isObjectValue).map((item): ObjectValue & {_score: number} => {
      const inside = nested(scope, item)
      const before = typeof item['_score'] === 'number' ? item['_score'] : 0
      return {...item, _score: scores.reduce((sum, score) => sum + score(inside), before)}
    })
    return scored.sort((a, b) => b._score - a._score)
  }
}

function scoreOf(node: Node, compile: Compile): Score {
  if (node.type === 'Group') return scoreOf(node.base, compile)
  if (node.type === 'OpCall' && node.op === 'match') return compileMatch(node, compile).score
  if (node.type === 'Or' || node.type === 'And') {
    const [left, right] = [scoreOf(node.left, compile), scoreOf(node.right, compile)]
    const needsBoth = node.type === 'And'
    return (scope) => {
      const [first, second] = [left(scope), right(scope)]
      return needsBoth && (first === 0 || second === 0) ? 0 : first + second
    }
  }
  const [scored, weight] = node.type === 'FuncCall' && node.name === 'boost' ? node.args : []
  if (scored && weight) {
    const [score, boost] = [scoreOf(scored, compile), compile(weight)]
    return (scope) => {
      const [value, by] = [score(scope), boost(scope)]
      return typeof by === 'number' && value > 0 ? value + by : 0
    }
  }
  const evaluate = compile(node)
  return (scope) => (evaluate(scope) === true ? 1 : 0)
}
