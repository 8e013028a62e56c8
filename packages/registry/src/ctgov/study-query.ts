import {findNctIds, isOnlyNctIds} from './nct-id.ts'

/** What to look for. Expressions are the registry's own (Essie): words, "phrases", AND, OR, NOT, AREA[…]…, RANGE[…]. */
export type StudyQuery = {
  intervention?: string
  condition?: string
  term?: string
  title?: string
  /** Searches all kinds of ids: NCT, sponsor's, EudraCT. */
  id?: string
  statuses?: readonly string[]
  nctIds?: readonly string[]
  /** An Essie expression that narrows without touching relevance. */
  advanced?: string
  /** Only what was posted on this day or later (yyyy-MM-dd). */
  updatedSince?: string
  sort?: readonly string[]
  /** Names of pieces. Left out: whole records. An empty list would be refused, and is not sent. */
  fields?: readonly string[]
  /** At most 1,000; the registry silently gives no more. */
  pageSize?: number
}

const QUERY_PARAMETERS = {
  intervention: 'query.intr',
  condition: 'query.cond',
  term: 'query.term',
  title: 'query.titles',
  id: 'query.id',
} as const

/** The order of parameters is fixed: a page token holds for exactly the parameters that it came from. */
export function searchParams(query: StudyQuery): URLSearchParams {
  const params = new URLSearchParams()
  const ids = [...(query.nctIds ?? [])]
  for (const key of ['intervention', 'condition', 'term', 'title', 'id'] as const) {
    const expression = query[key]?.trim()
    if (!expression) continue
    // The registry ignores all filters when a query holds ids alone; as a filter the ids mean what they say.
    if (isOnlyNctIds(expression)) ids.push(...findNctIds(expression))
    else params.set(QUERY_PARAMETERS[key], expression)
  }
  if (ids.length > 0) params.set('filter.ids', [...new Set(ids)].join(','))
  if (query.statuses?.length) params.set('filter.overallStatus', query.statuses.join(','))
  const since = query.updatedSince && `AREA[LastUpdatePostDate]RANGE[${query.updatedSince},MAX]`
  const advanced = query.advanced && since ? `(${query.advanced}) AND ${since}` : (query.advanced ?? since)
  if (advanced) params.set('filter.advanced', advanced)
  if (query.fields?.length) params.set('fields', query.fields.join('|'))
  if (query.sort?.length) params.set('sort', query.sort.slice(0, 2).join(','))
  if (query.pageSize) params.set('pageSize', String(Math.min(1000, query.pageSize)))
  return params
}
