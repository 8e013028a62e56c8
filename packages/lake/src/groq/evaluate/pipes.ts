import type {Node, NodeOf} from './ast.ts'
import {compileMatch} from './compile-match.ts'
import {type Evaluator, nested, type Scope} from './scope.ts'
import {isObjectValue, type ObjectValue, totalOrder, type Value} from './value.ts'

type Compile = (node: Node) => Evaluator
type Pipe = (items: Value[], scope: Scope) => Value[]

/** `| order(…)` and `| score(…)`. */
export function compilePipe(node: NodeOf<'PipeFuncCall'>, compile: Compile): Evaluator {
  const list = compile(node.base)
  const pipe = pipeOf(node, compile)
  return (scope) => {
    const value = list(scope)
    return Array.isArray(value) ? pipe(value, scope) : null
  }
}

function pipeOf({base, name, args}: NodeOf<'PipeFuncCall'>, compile: Compile): Pipe {
  if (name === 'order') return compileOrder(args, compile)
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

function compileOrder(args: Node[], compile: Compile): Pipe {
  const keys = args.map((arg) => {
    const isDirected = arg.type === 'Asc' || arg.type === 'Desc'
    return {evaluate: compile(isDirected ? arg.base : arg), sign: arg.type === 'Desc' ? -1 : 1}
  })
  return (items, scope) => {
    const ranked = items.map((item) => {
      const inside = nested(scope, item)
      return {item, values: keys.map(({evaluate}) => evaluate(inside))}
    })
    ranked.sort((a, b) => {
      for (const [index, {sign}] of keys.entries()) {
        const order = totalOrder(a.values[index] ?? null, b.values[index] ?? null)
        if (order !== 0) return order * sign
      }
      return 0
    })
    return ranked.map(({item}) => item)
  }
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
