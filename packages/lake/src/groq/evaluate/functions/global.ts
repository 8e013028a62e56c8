import {DateTime, finite, isObjectValue, PathPattern, type Value} from '../value.ts'
import type {FunctionTable} from './function.ts'
import {letterCase} from './string.ts'

const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/

export const GLOBAL: FunctionTable = {
  coalesce: {
    compile: (args, compile) => {
      const choices = args.map(compile)
      return (scope) => {
        for (const choice of choices) {
          const value = choice(scope)
          if (value !== null) return value
        }
        return null
      }
    },
  },
  count: ([list]) => (Array.isArray(list) ? list.length : null),
  dateTime: ([value = null]) => (value instanceof DateTime ? value : parseDateTime(value)),
  defined: ([value = null]) => value !== null,
  identity: (_args, {environment}) => environment.identity,
  length: ([value = null]) => {
    if (typeof value === 'string') return Array.from(value).length
    return Array.isArray(value) ? value.length : null
  },
  lower: letterCase((text) => text.toLowerCase()),
  upper: letterCase((text) => text.toUpperCase()),
  now: (_args, {environment}) => new Date(environment.nowMs).toISOString(),
  path: ([text]) => (typeof text === 'string' ? PathPattern.of(text) : null),
  references: (args, {value}) => {
    const ids = new Set(
      args.flatMap((arg) => (Array.isArray(arg) ? arg : [arg])).filter((id) => typeof id === 'string'),
    )
    return ids.size > 0 && refersTo(value, ids)
  },
  round: ([value = null, digits = 0]) => round(value, digits),
  string: ([value = null]) => {
    if (value instanceof DateTime) return value.toJSON()
    return typeof value === 'object' ? null : String(value)
  },
}

function parseDateTime(value: Value): Value {
  if (typeof value !== 'string' || !RFC3339.test(value)) return null
  const ms = Date.parse(value)
  return Number.isNaN(ms) ? null : new DateTime(ms)
}

function refersTo(value: Value, ids: ReadonlySet<string>): boolean {
  if (Array.isArray(value)) return value.some((item) => refersTo(item, ids))
  if (!isObjectValue(value)) return false
  const ref = value['_ref']
  if (typeof ref === 'string' && ref !== '') return ids.has(ref)
  return Object.values(value).some((item) => refersTo(item, ids))
}

/** Half away from zero, as arithmetic is taught; JavaScript rounds -2.5 to -2. */
function round(value: Value, digits: Value): Value {
  if (typeof value !== 'number' || typeof digits !== 'number' || digits < 0 || !Number.isInteger(digits))
    return null
  if (digits > 0) return finite(Number(value.toFixed(Math.min(digits, 100))))
  return value < 0 ? -Math.round(-value) : Math.round(value)
}
