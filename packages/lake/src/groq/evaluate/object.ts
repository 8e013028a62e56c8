import type {Attribute, Node, NodeOf} from './ast.ts'
import type {Evaluator, Scope} from './scope.ts'
import {isObjectValue, type ObjectValue} from './value.ts'

type Write = (scope: Scope, into: ObjectValue) => void

/** `{…}`: attributes in their order, later ones over earlier ones. */
export function compileObject({attributes}: NodeOf<'Object'>, compile: (node: Node) => Evaluator): Evaluator {
  const writes = attributes.map((attribute) => compileAttribute(attribute, compile))
  return (scope) => {
    const result: ObjectValue = {}
    for (const write of writes) write(scope, result)
    return result
  }
}

function compileAttribute(attribute: Attribute, compile: (node: Node) => Evaluator): Write {
  const value = compile(attribute.value)
  const splat: Write = (scope, into) => {
    const object = value(scope)
    if (isObjectValue(object)) Object.assign(into, object)
  }
  if (attribute.type === 'ObjectSplat') return splat
  if (attribute.type === 'ObjectConditionalSplat') {
    const condition = compile(attribute.condition)
    return (scope, into) => {
      if (condition(scope) === true) splat(scope, into)
    }
  }
  const {name} = attribute
  return (scope, into) => {
    into[name] = value(scope)
  }
}
