import type {Attribute, Node, NodeOf} from '../evaluate/ast.ts'
import {compile} from '../evaluate/compile.ts'
import {isObjectValue, type ObjectValue} from '../evaluate/value.ts'
import {type Origin, originOfPart} from './origin.ts'
import type {TrackedScope, Tracker} from './tracked.ts'

type Parts = {value: ObjectValue; attributes: Map<string, Origin>}
type Write = (scope: TrackedScope, into: Parts) => void

/** `{…}`: each attribute with the origin of what was written last under its name. */
export function trackObject({attributes}: NodeOf<'Object'>, track: (node: Node) => Tracker): Tracker {
  const writes = attributes.map((attribute) => trackAttribute(attribute, track))
  return (scope) => {
    const parts: Parts = {value: {}, attributes: new Map()}
    for (const write of writes) write(scope, parts)
    return {value: parts.value, origin: {type: 'object', attributes: parts.attributes}}
  }
}

function trackAttribute(attribute: Attribute, track: (node: Node) => Tracker): Write {
  const follow = track(attribute.value)
  const splat: Write = (scope, into) => {
    const {value, origin} = follow(scope)
    if (!isObjectValue(value)) return
    Object.assign(into.value, value)
    for (const [name, part] of Object.entries(value)) {
      into.attributes.set(name, originOfPart(origin, name, part))
    }
  }
  if (attribute.type === 'ObjectSplat') return splat
  if (attribute.type === 'ObjectConditionalSplat') {
    const condition = compile(attribute.condition)
    return (scope, into) => {
      if (condition(scope.plain) === true) splat(scope, into)
    }
  }
  const {name} = attribute
  return (scope, into) => {
    const {value, origin} = follow(scope)
    into.value[name] = value
    into.attributes.set(name, origin)
  }
}
