import {normaliseNctId} from '../ctgov/nct-id.ts'
import {jsonAnswer, Refusal, textAnswer, type Answer} from './answer.ts'
import type {JsonObject} from './json.ts'
import {SEARCH_AREAS} from './matches.ts'
import {readPageToken, writePageToken} from './page-token.ts'
import {findPath, project} from './pieces.ts'
import {search} from './search.ts'
import type {StudySource} from './study-source.ts'

const PARAMETERS = new Set([
  ...Object.keys(SEARCH_AREAS),
  'filter.ids',
  'filter.overallStatus',
  'filter.advanced',
  'sort',
  'fields',
  'pageSize',
  'pageToken',
  'countTotal',
  'format',
  'markupFormat',
])
const MAX_PAGE_SIZE = 1000
const CACHED_SEARCHES = 8

/** The part of API version 2 that the library uses, over one source of records. `path` is what follows /api/v2. */
export function createStudiesApi(
  source: StudySource,
): (path: string, params: URLSearchParams) => Answer | undefined {
  const cache = new Map<string, Uint32Array>()

  /** A search runs once for all its pages. */
  function found(params: URLSearchParams): Uint32Array {
    const rest = new URLSearchParams(params)
    for (const name of ['pageToken', 'countTotal', 'pageSize', 'fields']) rest.delete(name)
    const key = rest.toString()
    const known = cache.get(key)
    if (known) return known
    const result = search(source, rest)
    const [oldest] = cache.keys()
    if (cache.size >= CACHED_SEARCHES && oldest !== undefined) cache.delete(oldest)
    cache.set(key, result)
    return result
  }

  function page(params: URLSearchParams): Answer {
    for (const name of params.keys()) {
      if (!PARAMETERS.has(name)) throw new Refusal(400, `Unknown parameter \`${name}\``)
    }
    const wanted = fieldsOf(params)
    const size = pageSizeOf(params.get('pageSize'))
    const offset = readPageToken(params, source.dataTimestamp)
    const all = found(params)
    const studies = [...all.subarray(offset, offset + size)].flatMap((index): JsonObject[] => {
      const study = source.at(index)
      return study ? [wanted ? project(study, wanted) : study] : []
    })
    // A page that is exactly full brings a token, also where nothing follows: as the registry does.
    const isFull = studies.length === size
    return jsonAnswer({
      ...(params.get('countTotal') === 'true' && offset === 0 && {totalCount: all.length}),
      studies,
      ...(isFull && {nextPageToken: writePageToken(offset + size, params, source.dataTimestamp)}),
    })
  }

  function single(id: string, params: URLSearchParams): Answer {
    const nctId = normaliseNctId(id)
    if (nctId === undefined) return textAnswer(400, `Path parameter \`nctId\` has incorrect format`)
    const study = source.byId(nctId)
    if (study) {
      const wanted = fieldsOf(params)
      return jsonAnswer(wanted ? project(study, wanted) : study)
    }
    const alias = source.aliasOf(nctId)
    if (alias === undefined) return textAnswer(404, `NCT number ${nctId} not found`)
    const query = params.size > 0 ? `?${params.toString()}` : ''
    return {...textAnswer(301, ''), headers: {location: `/api/v2/studies/${alias}${query}`}}
  }

  return (path, params) => {
    if (path === '/studies') return page(params)
    const id = /^\/studies\/([^/]+)$/.exec(path)?.[1]
    if (id !== undefined) return single(id, params)
    if (path === '/version') return jsonAnswer({apiVersion: '2.0.5', dataTimestamp: source.dataTimestamp})
    if (path === '/stats/size') return jsonAnswer(sizes(source))
    return undefined
  }
}

function fieldsOf(params: URLSearchParams): string[][] | undefined {
  const fields = params.get('fields')
  if (fields === null) return undefined
  if (fields.trim() === '') throw new Refusal(400, '`fields` must not be empty')
  return fields.split(/[,|]/).map((name) => {
    const path = findPath(name.trim())
    if (!path) throw new Refusal(400, `\`fields\` has an unknown field: ${name}`)
    return path
  })
}

function pageSizeOf(text: string | null): number {
  if (text === null || text === '0') return 10
  if (!/^\d+$/.test(text)) throw new Refusal(400, '`pageSize` must be a number')
  return Math.min(MAX_PAGE_SIZE, Number(text))
}

function sizes(source: StudySource) {
  let totalBytes = 0
  for (let index = 0; index < source.size; index += 1) {
    totalBytes += Buffer.byteLength(JSON.stringify(source.at(index) ?? {}))
  }
  return {
    totalStudies: source.size,
    averageSizeBytes: source.size === 0 ? 0 : Math.round(totalBytes / source.size),
  }
}
