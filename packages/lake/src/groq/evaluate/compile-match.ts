import {matchesText, parseTextQuery} from '../text-match.ts'
import type {Node, NodeOf} from './ast.ts'
import {matches, matchScore} from './match.ts'
import type {Evaluator, Scope} from './scope.ts'
import {isObjectValue, type Value} from './value.ts'

/** A `match`, asked for its truth by filters and for its worth by `score()`. */
export type Match = {holds: (scope: Scope) => boolean; score: (scope: Scope) => number}

/** `left match right`; with `text::query("…")` on the right, a search in every text of the left. */
export function compileMatch({left, right}: NodeOf<'OpCall'>, compile: (node: Node) => Evaluator): Match {
  const value = compile(left)
  const search = searchOf(right)
  if (!search) {
    const pattern = compile(right)
    return {
      holds: (scope) => matches(value(scope), pattern(scope)),
      score: (scope) => matchScore(value(scope), pattern(scope)),
    }
  }
  const text = compile(search)
  const look = (scope: Scope) => {
    const asked = text(scope)
    const query = parseTextQuery(typeof asked === 'string' ? asked : '')
    const texts = textsIn(value(scope))
    return {query, texts, holds: matchesText(query, texts)}
  }
  return {
    holds: (scope) => look(scope).holds,
    score: (scope) => {
      const {query, texts, holds} = look(scope)
      return holds ? matchScore(texts, query.words) : 0
    },
  }
}

function searchOf(node: Node): Node | undefined {
  if (node.type === 'Group') return searchOf(node.base)
  return node.type === 'FuncCall' && node.namespace === 'text' && node.name === 'query'
    ? node.args[0]
    : undefined
}

/** Every text of a value, however deep; the names of types and references are no text. */
function textsIn(value: Value): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (!isObjectValue(value)) return []
  return Object.entries(value).flatMap(([key, item]) => (key.startsWith('_') ? [] : textsIn(item)))
}
