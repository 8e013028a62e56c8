import type {Node} from '../ast.ts'
import type {Evaluator, Scope} from '../scope.ts'
import type {Value} from '../value.ts'

/** A function of values: its arguments are evaluated first. */
export type PlainFunction = (args: readonly Value[], scope: Scope) => Value

/** A function that looks at its arguments' syntax, or evaluates them as it needs them. */
type SyntaxFunction = {compile: (args: Node[], compile: (node: Node) => Evaluator) => Evaluator}

export type FunctionTable = Readonly<Record<string, PlainFunction | SyntaxFunction>>
