import {hidden, nested, type Scope} from '../evaluate/scope.ts'
import type {Value} from '../evaluate/value.ts'
import {type Origin, originOfPart} from './origin.ts'

/** A value, and where it came from. */
export type Tracked = {value: Value; origin: Origin}

/** A scope of the plain evaluator, and beside it the origins of the values that it holds. */
export type TrackedScope = {plain: Scope; origin: Origin; parent: TrackedScope | undefined}

/** An expression that carries origins. What it answers, the plain evaluator of the same expression answers too. */
export type Tracker = (scope: TrackedScope) => Tracked

export function nestedIn(scope: TrackedScope, {value, origin}: Tracked): TrackedScope {
  return {plain: nested(scope.plain, value), origin, parent: around(scope)}
}

export function hiddenIn(scope: TrackedScope, {value, origin}: Tracked): TrackedScope {
  return {plain: hidden(scope.plain, value), origin, parent: around(scope)}
}

function around(scope: TrackedScope): TrackedScope | undefined {
  return scope.plain.isHidden ? scope.parent : scope
}

/** The items of a list, each with its origin; undefined for what is no list. */
export function itemsOf({value, origin}: Tracked): Tracked[] | undefined {
  if (!Array.isArray(value)) return undefined
  return value.map((item, index) => ({value: item, origin: originOfPart(origin, index, item)}))
}

export function listOf(items: readonly Tracked[]): Tracked {
  return {
    value: items.map(({value}) => value),
    origin: {type: 'array', items: items.map(({origin}) => origin)},
  }
}
