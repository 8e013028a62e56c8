import {compare, DateTime, finite, isEqual, isObjectValue, PathPattern, type Value} from './value.ts'

type Operator = (left: Value, right: Value) => Value

const comparing =
  (holds: (order: number) => boolean): Operator =>
  (left, right) => {
    const order = compare(left, right)
    return order === undefined ? null : holds(order)
  }

const reckoning =
  (reckon: (left: number, right: number) => number): Operator =>
  (left, right) =>
    typeof left === 'number' && typeof right === 'number' ? finite(reckon(left, right)) : null

/** The operators of two sides, but for `match` (compile-match.ts). What does not fit an operator makes null, never an error. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  '==': isEqual,
  '!=': (left, right) => !isEqual(left, right),
  '<': comparing((order) => order < 0),
  '<=': comparing((order) => order <= 0),
  '>': comparing((order) => order > 0),
  '>=': comparing((order) => order >= 0),
  in: isIn,
  '+': plus,
  '-': minus,
  '*': reckoning((left, right) => left * right),
  '/': reckoning((left, right) => left / right),
  '%': reckoning((left, right) => left % right),
  '**': reckoning((left, right) => left ** right),
}

function isIn(left: Value, right: Value): Value {
  if (right instanceof PathPattern) {
    const id = left instanceof PathPattern ? left.toJSON() : left
    return typeof id === 'string' ? right.matches(id) : null
  }
  return Array.isArray(right) ? right.some((item) => isEqual(left, item)) : null
}

function plus(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') return finite(left + right)
  if (typeof left === 'string' && typeof right === 'string') return left + right
  if (Array.isArray(left) && Array.isArray(right)) return [...left, ...right]
  if (left instanceof DateTime && typeof right === 'number') return new DateTime(left.ms + right * 1000)
  if (typeof left === 'number' && right instanceof DateTime) return new DateTime(right.ms + left * 1000)
  return isObjectValue(left) && isObjectValue(right) ? {...left, ...right} : null
}

function minus(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') return finite(left - right)
  if (left instanceof DateTime && typeof right === 'number') return new DateTime(left.ms - right * 1000)
  return left instanceof DateTime && right instanceof DateTime ? (left.ms - right.ms) / 1000 : null
}
