import type {LakeDocument} from '../../domain/document.ts'
import type {DocumentIndex} from '../plan/document-index.ts'
import type {Reads} from '../reads/read-key.ts'
import type {ObjectValue, Value} from './value.ts'

/** What one evaluation sees from everywhere. */
export type Environment = {
  /** `*`, in `_id` order, and the ways to look it up. */
  index: DocumentIndex
  params: ObjectValue
  identity: string
  nowMs: number
  projectId: string
  dataset: string
  /** Where it is noted what the answer rests on, if anybody wants to know. */
  reads: Reads | undefined
  before: LakeDocument | undefined
  after: LakeDocument | undefined
}

/** What an expression sees from its place: `@`, and the values around it that `^` reaches. */
export type Scope = {
  value: Value
  parent: Scope | undefined
  /** Stands behind `[]` in `a[].b`: no level of its own, `^` inside passes it by. */
  isHidden: boolean
  environment: Environment
}

/** A scope inside: `^` reaches the one it is in. */
export function nested(scope: Scope, value: Value): Scope {
  const parent = scope.isHidden ? scope.parent : scope
  return {value, parent, isHidden: false, environment: scope.environment}
}

/** A scope inside that `^` does not count. */
export function hidden(scope: Scope, value: Value): Scope {
  const parent = scope.isHidden ? scope.parent : scope
  return {value, parent, isHidden: true, environment: scope.environment}
}

/** A compiled expression. */
export type Evaluator = (scope: Scope) => Value
