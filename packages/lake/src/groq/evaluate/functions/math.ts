import {finite, type Value} from '../value.ts'
import type {FunctionTable, PlainFunction} from './function.ts'

export const MATH: FunctionTable = {
  min: overNumbers((numbers) => (numbers.length === 0 ? null : numbers.reduce((a, b) => Math.min(a, b)))),
  max: overNumbers((numbers) => (numbers.length === 0 ? null : numbers.reduce((a, b) => Math.max(a, b)))),
  sum: overNumbers(sum),
  avg: overNumbers((numbers) => (numbers.length === 0 ? null : finite(sum(numbers) / numbers.length))),
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Nulls are passed over; one value that is no number makes the whole null. */
function overNumbers(reckon: (numbers: number[]) => Value): PlainFunction {
  return ([list]) => {
    if (!Array.isArray(list)) return null
    const known = list.filter((item) => item !== null)
    const numbers = known.filter((item) => typeof item === 'number')
    return numbers.length === known.length ? reckon(numbers) : null
  }
}
