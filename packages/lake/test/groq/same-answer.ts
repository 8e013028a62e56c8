import {isJsonObject, type Json} from '../../src/domain/json.ts'

/** What every server gives its own documents. */
const OF_THE_SERVER = new Set(['_rev', '_createdAt', '_updatedAt'])

/**
 * Whether an answer is the one that a suite names: numbers to six digits; a suite that names `_pos` means the rank
 * by `_score`, whose scale is each server's own.
 */
export function isSameAnswer(answer: Json, wanted: Json): boolean {
  return equal(JSON.stringify(wanted).includes('"_pos"') ? ranked(answer) : answer, wanted)
}

function equal(a: Json | undefined, b: Json | undefined): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b))
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => equal(item, b[index]))
  if (isJsonObject(a) && isJsonObject(b)) {
    const keys = [a, b].map((one) => Object.keys(one).filter((key) => !OF_THE_SERVER.has(key)))
    const [own = [], others = []] = keys
    return own.length === others.length && own.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]))
  }
  return a === b
}

function ranked(answer: Json): Json {
  if (!Array.isArray(answer)) return answer
  const scoreOf = (item: Json) => (isJsonObject(item) ? Number(item['_score']) : 0)
  const scores = [...new Set(answer.map(scoreOf))].sort((a, b) => b - a)
  return answer.map((item) => {
    if (!isJsonObject(item)) return item
    const {_score, ...rest} = item
    return {...rest, _pos: scores.indexOf(Number(_score)) + 1}
  })
}
