import {isOnlyNctIds, findNctIds, normaliseNctId} from '../ctgov/nct-id.ts'
import {Refusal} from './answer.ts'
import {parseExpression} from './essie.ts'
import {valuesAt, type Json, type JsonObject} from './json.ts'
import {matcherOf, SEARCH_AREAS} from './matches.ts'
import {findPath} from './pieces.ts'
import {nctIdOf, type StudySource} from './study-source.ts'

/** The places, in the source, of the records that a search finds, in the order that it asks for. */
export function search(source: StudySource, params: URLSearchParams): Uint32Array {
  const matches = allOf([...filtersOf(source, params)])
  const order = orderOf(params.get('sort'))
  const found: {index: number; keys: (Json | undefined)[]}[] = []
  for (let index = 0; index < source.size; index += 1) {
    const study = source.at(index)
    if (study && matches(study)) found.push({index, keys: order.map(({path}) => valuesAt(study, path)[0])})
  }
  if (order.length > 0) {
    found.sort((left, right) => {
      for (const [place, {direction}] of order.entries()) {
        const difference = compare(left.keys[place], right.keys[place], direction)
        if (difference !== 0) return difference
      }
      return left.index - right.index
    })
  }
  return Uint32Array.from(found, ({index}) => index)
}

type Matcher = (study: JsonObject) => boolean

const allOf =
  (matchers: readonly Matcher[]): Matcher =>
  (study) =>
    matchers.every((matches) => matches(study))

function* filtersOf(source: StudySource, params: URLSearchParams): Generator<Matcher> {
  let idsOnly = false
  for (const [name, areas] of Object.entries(SEARCH_AREAS)) {
    const expression = params.get(name)
    if (expression === null || expression.trim() === '') continue
    if (isOnlyNctIds(expression)) {
      idsOnly = true
      yield oneOf(source, findNctIds(expression))
    } else {
      yield matcherOf(parseExpression(expression), areas)
    }
  }
  // As the registry does it: with ids alone in a query, the filters are not looked at.
  if (idsOnly) return
  const ids = params.get('filter.ids')
  if (ids !== null) yield oneOf(source, splitList(ids).map(validId))
  const statuses = params.get('filter.overallStatus')
  if (statuses !== null) {
    const wanted = new Set(splitList(statuses))
    const path = findPath('OverallStatus') ?? []
    yield (study) => valuesAt(study, path).some((status) => typeof status === 'string' && wanted.has(status))
  }
  const advanced = params.get('filter.advanced')
  if (advanced !== null) yield matcherOf(parseExpression(advanced), SEARCH_AREAS['query.term'])
}

const splitList = (list: string) => list.split(/[,|]/).map((item) => item.trim())

function validId(id: string): string {
  const normal = normaliseNctId(id)
  if (normal === undefined) throw new Refusal(400, `\`filter.ids\` has an invalid NCT number: ${id}`)
  return normal
}

function oneOf(source: StudySource, ids: readonly string[]): Matcher {
  const wanted = new Set(ids.map((id) => source.aliasOf(id) ?? id))
  return (study) => wanted.has(nctIdOf(study))
}

type Direction = 'asc' | 'desc'

function orderOf(sort: string | null): {path: string[]; direction: Direction}[] {
  if (sort === null) return []
  const parts = splitList(sort)
  if (parts.length > 2) throw new Refusal(400, '`sort` takes two fields at most')
  return parts
    .filter((part) => part !== '@relevance')
    .map((part) => {
      const [name = '', asked] = part.split(':')
      const path = findPath(name)
      if (!path) throw new Refusal(400, `\`sort\` has an unknown field: ${name}`)
      if (asked !== undefined && asked !== 'asc' && asked !== 'desc') {
        throw new Refusal(400, `\`sort\` has an unknown direction: ${asked}`)
      }
      // Dates begin with the newest, numbers with the least, where nothing is said.
      return {path, direction: asked ?? (/date$/i.test(name) ? 'desc' : 'asc')}
    })
}

/** What has no value comes last in either direction. */
function compare(left: Json | undefined, right: Json | undefined, direction: Direction): number {
  if (left === undefined || right === undefined)
    return Number(left === undefined) - Number(right === undefined)
  if (left === right) return 0
  const isLess =
    typeof left === 'number' && typeof right === 'number'
      ? left < right
      : JSON.stringify(left) < JSON.stringify(right)
  return isLess === (direction === 'asc') ? -1 : 1
}
