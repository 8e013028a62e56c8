import type {Node, NodeOf} from '../evaluate/ast.ts'
import {compile} from '../evaluate/compile.ts'
import {isObjectValue, totalOrder, type Value} from '../evaluate/value.ts'
import {LITERAL, originOfDocument, originOfPart, UNKNOWN} from './origin.ts'
import {trackObject} from './track-object.ts'
import {
  hiddenIn,
  itemsOf,
  listOf,
  nestedIn,
  type Tracked,
  type TrackedScope,
  type Tracker,
} from './tracked.ts'

const NOTHING: Tracked = {value: null, origin: UNKNOWN}

/**
 * Compiles a syntax tree a second time, into evaluators that know where each value came from. What hands values on is
 * followed here; everything else is reckoned, by the plain evaluator, and has no origin.
 */
export function track(node: Node): Tracker {
  if (isDocuments(node)) return trackDocuments(node)
  switch (node.type) {
    case 'This':
      return ({plain, origin}) => ({value: plain.value, origin})
    case 'Parent':
      return (scope) => ancestor(scope, node.n)
    case 'Value':
    case 'Parameter': {
      const constant = compile(node)
      return ({plain}) => ({value: constant(plain), origin: LITERAL})
    }
    case 'Group':
      return track(node.base)
    case 'Array':
      return trackArray(node)
    case 'Object':
      return trackObject(node, track)
    case 'AccessAttribute':
      return trackAttribute(node)
    case 'AccessElement':
      return overItems(node.base, (items) => items.at(node.index) ?? NOTHING)
    case 'ArrayCoerce':
      return overItems(node.base, listOf)
    case 'Slice':
      return trackSlice(node)
    case 'Filter':
      return trackFilter(node)
    case 'Projection':
      return trackProjection(node)
    case 'Map':
    case 'FlatMap':
      return trackMap(node)
    case 'Deref':
      return trackDereference(node)
    case 'Select':
      return trackSelect(node)
    case 'FuncCall':
      return trackFunction(node)
    case 'PipeFuncCall':
      return node.name === 'order' ? trackOrder(node) : reckoned(node)
    default:
      return reckoned(node)
  }
}

function reckoned(node: Node): Tracker {
  const evaluate = compile(node)
  return ({plain}) => ({value: evaluate(plain), origin: UNKNOWN})
}

/** A list of whole documents, as they are stored: the plain evaluator finds them by its indexes. */
function isDocuments(node: Node): boolean {
  if (node.type === 'Everything') return true
  const chained = ['Filter', 'Slice', 'Group', 'ArrayCoerce', 'PipeFuncCall'].includes(node.type)
  return chained && 'base' in node && node.base !== undefined && isDocuments(node.base)
}

function trackDocuments(node: Node): Tracker {
  const evaluate = compile(node)
  return ({plain}) => {
    const value = evaluate(plain)
    return Array.isArray(value) ? {value, origin: {type: 'documents', documents: value}} : NOTHING
  }
}

function overItems(base: Node, answer: (items: Tracked[], scope: TrackedScope) => Tracked): Tracker {
  const list = track(base)
  return (scope) => {
    const items = itemsOf(list(scope))
    return items ? answer(items, scope) : NOTHING
  }
}

function ancestor(scope: TrackedScope, levels: number): Tracked {
  let current: TrackedScope | undefined = scope
  for (let level = 0; level < levels; level += 1) current = current?.parent
  return current ? {value: current.plain.value, origin: current.origin} : NOTHING
}

function trackArray({elements}: NodeOf<'Array'>): Tracker {
  const parts = elements.map(({value, isSplat}) => ({follow: track(value), isSplat}))
  return (scope) =>
    listOf(
      parts.flatMap(({follow, isSplat}) => {
        const part = follow(scope)
        return isSplat ? (itemsOf(part) ?? []) : [part]
      }),
    )
}

function trackAttribute({base, name}: NodeOf<'AccessAttribute'>): Tracker {
  const object = base ? track(base) : track({type: 'This'})
  return (scope) => {
    const {value, origin} = object(scope)
    if (!isObjectValue(value)) return NOTHING
    const part: Value = Object.hasOwn(value, name) ? (value[name] ?? null) : null
    return {value: part, origin: originOfPart(origin, name, part)}
  }
}

function trackSlice(node: NodeOf<'Slice'>): Tracker {
  const places = compile({...node, base: {type: 'This'}})
  return overItems(node.base, (items, scope) => {
    // The plain evaluator cuts the places, so that both cut alike.
    const kept = places({...scope.plain, value: items.map((_item, index) => index)})
    const indexes = Array.isArray(kept) ? kept.filter((index) => typeof index === 'number') : []
    return listOf(indexes.flatMap((index) => items[index] ?? []))
  })
}

function trackFilter({base, expr}: NodeOf<'Filter'>): Tracker {
  const condition = compile(expr)
  return overItems(base, (items, scope) =>
    listOf(items.filter((item) => condition(nestedIn(scope, item).plain) === true)),
  )
}

function trackOrder({base, args}: NodeOf<'PipeFuncCall'>): Tracker {
  const keys = args.map((arg) => {
    const isDirected = arg.type === 'Asc' || arg.type === 'Desc'
    return {evaluate: compile(isDirected ? arg.base : arg), sign: arg.type === 'Desc' ? -1 : 1}
  })
  return overItems(base, (items, scope) => {
    const ranked = items.map((item) => {
      const {plain} = nestedIn(scope, item)
      return {item, values: keys.map(({evaluate}) => evaluate(plain))}
    })
    ranked.sort((a, b) => {
      const orders = keys.map(
        ({sign}, index) => sign * totalOrder(a.values[index] ?? null, b.values[index] ?? null),
      )
      return orders.find((order) => order !== 0) ?? 0
    })
    return listOf(ranked.map(({item}) => item))
  })
}

function trackProjection({base, expr}: NodeOf<'Projection'>): Tracker {
  const [object, project] = [track(base), track(expr)]
  return (scope) => {
    const tracked = object(scope)
    return isObjectValue(tracked.value) ? project(nestedIn(scope, tracked)) : NOTHING
  }
}

function trackMap({type, base, expr}: NodeOf<'Map' | 'FlatMap'>): Tracker {
  const map = track(expr)
  return overItems(base, (items, scope) => {
    const mapped = items.map((item) => map(hiddenIn(scope, item)))
    return listOf(type === 'FlatMap' ? mapped.flatMap((one) => itemsOf(one) ?? [one]) : mapped)
  })
}

/** The value is the plain evaluator's, which knows how a reference is looked up. */
function trackDereference({base}: NodeOf<'Deref'>): Tracker {
  const reference = track(base)
  const look = compile({type: 'Deref', base: {type: 'This'}})
  return (scope) => {
    const value = look({...scope.plain, value: reference(scope).value})
    return {value, origin: originOfDocument(value)}
  }
}

function trackSelect({alternatives, fallback}: NodeOf<'Select'>): Tracker {
  const choices = alternatives.map(({condition, value}) => ({
    holds: compile(condition),
    follow: track(value),
  }))
  const otherwise: Tracker = fallback ? track(fallback) : () => NOTHING
  return (scope) => {
    const chosen = choices.find(({holds}) => holds(scope.plain) === true)
    return (chosen?.follow ?? otherwise)(scope)
  }
}

function trackFunction(node: NodeOf<'FuncCall'>): Tracker {
  const name = `${node.namespace}::${node.name}`
  const [first] = node.args
  if (name === 'array::compact' && first) {
    return overItems(first, (items) => listOf(items.filter(({value}) => value !== null)))
  }
  if (name !== 'global::coalesce') return reckoned(node)
  const choices = node.args.map(track)
  return (scope) => {
    for (const follow of choices) {
      const tracked = follow(scope)
      if (tracked.value !== null) return tracked
    }
    return NOTHING
  }
}
