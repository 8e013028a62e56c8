import type {Node} from '../evaluate/ast.ts'
import type {Environment, Evaluator} from '../evaluate/scope.ts'
import type {Value} from '../evaluate/value.ts'
import {scopeUse} from './scope-use.ts'

/**
 * A sub-query that looks at nothing around it has one answer in one evaluation: it is found once, however often its
 * place is reached. Without it a ten-deep `_id in *[_id in *[…]]` takes longer than anybody waits.
 */
export function onceIfUncorrelated(node: Node, evaluate: Evaluator): Evaluator {
  const {item, outside, dataset} = scopeUse(node)
  if (item || outside || !dataset || node.type === 'Everything') return evaluate
  const answers = new WeakMap<Environment, {value: Value}>()
  return (scope) => {
    const known = answers.get(scope.environment)
    if (known) return known.value
    const value = evaluate(scope)
    answers.set(scope.environment, {value})
    return value
  }
}
