import {pathPattern} from '../path-pattern.ts'

/** What an expression evaluates to: JSON, and the two values that GROQ knows besides. Nothing is null. */
export type Value = null | boolean | number | string | Value[] | ObjectValue | DateTime | PathPattern

export type ObjectValue = {[key: string]: Value}

/** A point in time, from `dateTime("…")`: compared and reckoned with in seconds. */
export class DateTime {
  readonly ms: number

  constructor(ms: number) {
    this.ms = ms
  }

  toJSON(): string {
    return new Date(this.ms).toISOString().replace('.000Z', 'Z')
  }
}

/** A set of ids, from `path("…")`: asked by `in`. */
export class PathPattern {
  readonly #matches: (id: string) => boolean
  readonly #text: string

  constructor(text: string, matches: (id: string) => boolean) {
    this.#text = text
    this.#matches = matches
  }

  static of(text: string): PathPattern {
    const pattern = pathPattern(text)
    return new PathPattern(text, (id) => pattern.test(id))
  }

  matches(id: string): boolean {
    return this.#matches(id)
  }

  toJSON(): string {
    return this.#text
  }
}

export function isObjectValue(value: Value | undefined): value is ObjectValue {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof DateTime) &&
    !(value instanceof PathPattern)
  )
}

/** Numbers that JSON cannot hold are null. */
export function finite(value: number): Value {
  return Number.isFinite(value) ? value : null
}

type Rank = 'datetime' | 'number' | 'string' | 'boolean'

function rankOf(value: Value): Rank | undefined {
  if (value instanceof DateTime) return 'datetime'
  const type = typeof value
  return type === 'number' || type === 'string' || type === 'boolean' ? type : undefined
}

/** `==`: null equals null; arrays and objects equal nothing. */
export function isEqual(a: Value, b: Value): boolean {
  if (a instanceof DateTime && b instanceof DateTime) return a.ms === b.ms
  return a === b && (a === null || typeof a !== 'object')
}

/** How two values of one kind compare; undefined for any others: GROQ makes null of that. */
export function compare(a: Value, b: Value): number | undefined {
  if (a instanceof DateTime && b instanceof DateTime) return a.ms - b.ms
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b)
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b)
  return undefined
}

const RANKS: readonly Rank[] = ['datetime', 'number', 'string', 'boolean']

/** The order of `order()`: times, numbers, texts, truth values, everything else last and as it came. */
export function totalOrder(a: Value, b: Value): number {
  // Texts that JavaScript orders as UTF-8 does are most of what is ordered: they skip the rest.
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b)
  const [left, right] = [rankOf(a), rankOf(b)]
  if (left !== right) return placeOf(left) - placeOf(right)
  return compare(a, b) ?? 0
}

function placeOf(rank: Rank | undefined): number {
  return rank === undefined ? RANKS.length : RANKS.indexOf(rank)
}

/**
 * By code points, as UTF-8 sorts. JavaScript goes by UTF-16 units, which differs only where one side has a surrogate
 * at the first place that tells them apart.
 */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  const end = Math.min(a.length, b.length)
  let place = 0
  while (place < end && a.charCodeAt(place) === b.charCodeAt(place)) place += 1
  if (place === end) return a.length - b.length
  const [left, right] = [a.charCodeAt(place), b.charCodeAt(place)]
  const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff
  if (isSurrogate(left) !== isSurrogate(right)) return isSurrogate(left) ? 1 : -1
  return left - right
}
