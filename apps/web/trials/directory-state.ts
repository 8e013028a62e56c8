import {FACET_KEYS, type FacetKey} from './facets.ts'

export const SORTS = ['relevance', 'open', 'updated', 'started', 'size', 'title'] as const

export type Sort = (typeof SORTS)[number]

/** What a visitor asked of the directory. It stands whole in the address. */
export type DirectoryState = {
  text: string
  chosen: Readonly<Partial<Record<FacetKey, readonly string[]>>>
  sort: Sort
  page: number
  /** The facet of which every value is shown. */
  more: FacetKey | undefined
}

/** What came with the address and was left out, to be said on the page; exports refuse instead. */
export type ParsedState = {state: DirectoryState; ignored: string[]}

const MAX_TEXT = 200
const MAX_VALUES = 40
const MAX_PAGE = 100_000
const VALUE = /^[^\p{Cc}<>]{1,100}$/u

export const EMPTY_STATE: DirectoryState = {text: '', chosen: {}, sort: 'open', page: 1, more: undefined}

/** Reads an address. What does not fit is left out and named, never an error page. */
export function parseState(parameters: URLSearchParams): ParsedState {
  const ignored: string[] = []
  const chosen: Partial<Record<FacetKey, string[]>> = {}
  for (const key of new Set(parameters.keys())) {
    const values = [...new Set(parameters.getAll(key))].filter((value) => value !== '')
    if (isFacetKey(key)) {
      const fit = values.filter((value) => VALUE.test(value)).slice(0, MAX_VALUES)
      if (fit.length > 0) chosen[key] = fit.toSorted()
      if (fit.length < values.length) ignored.push(key)
    } else if (!isOwnKey(key)) ignored.push(key)
  }
  const asked = (parameters.get('q') ?? '').trim().replaceAll(/\s+/g, ' ')
  const text = asked.slice(0, MAX_TEXT)
  if (text.length < asked.length) ignored.push('q')
  const sort = parameters.get('sort') ?? ''
  if (sort !== '' && !isSort(sort)) ignored.push('sort')
  const page = Number(parameters.get('page') || 1)
  const isPage = Number.isInteger(page) && page >= 1 && page <= MAX_PAGE
  if (!isPage) ignored.push('page')
  const more = parameters.get('more') ?? ''
  if (more !== '' && !isFacetKey(more)) ignored.push('more')
  return {
    state: {
      text,
      chosen,
      sort: isSort(sort) ? sort : defaultSort(text),
      page: isPage ? page : 1,
      more: isFacetKey(more) ? more : undefined,
    },
    ignored,
  }
}

/** The one way to write a state: two visitors who ask the same have the same address. */
export function stateQuery(state: DirectoryState, changes: Partial<DirectoryState> = {}): string {
  const {text, chosen, sort, page, more} = {...state, page: 1, ...changes}
  const parameters = new URLSearchParams()
  if (text !== '') parameters.set('q', text)
  for (const key of FACET_KEYS) for (const value of chosen[key] ?? []) parameters.append(key, value)
  if (sort !== defaultSort(text)) parameters.set('sort', sort)
  if (page > 1) parameters.set('page', String(page))
  if (more !== undefined) parameters.set('more', more)
  return parameters.toString()
}

export function directoryPath(state: DirectoryState, changes: Partial<DirectoryState> = {}): string {
  const query = stateQuery(state, {more: undefined, ...changes})
  return query === '' ? '/trials' : `/trials?${query}`
}

/** The state without one value of a facet, or without the whole facet. */
export function without(state: DirectoryState, key: FacetKey, value?: string): DirectoryState {
  const rest = value === undefined ? [] : (state.chosen[key] ?? []).filter((other) => other !== value)
  const {[key]: _dropped, ...others} = state.chosen
  return {...state, page: 1, chosen: rest.length === 0 ? others : {...others, [key]: rest}}
}

/** How many things were asked for: a page that answers one is worth finding, of the others there are too many. */
export function depth({text, chosen, page, sort}: DirectoryState): number {
  const values = Object.values(chosen).reduce((sum, list) => sum + list.length, 0)
  return values + (text === '' ? 0 : 2) + (page > 1 ? 1 : 0) + (sort === defaultSort(text) ? 0 : 2)
}

export const isFiltered = ({text, chosen}: DirectoryState): boolean =>
  text !== '' || Object.keys(chosen).length > 0

export const defaultSort = (text: string): Sort => (text === '' ? 'open' : 'relevance')

const OWN_KEYS: ReadonlySet<string> = new Set(['q', 'sort', 'page', 'more'])
const FACET_NAMES: ReadonlySet<string> = new Set(FACET_KEYS)
const SORT_NAMES: ReadonlySet<string> = new Set(SORTS)

const isOwnKey = (key: string): boolean => OWN_KEYS.has(key)
const isFacetKey = (key: string): key is FacetKey => FACET_NAMES.has(key)
const isSort = (value: string): value is Sort => SORT_NAMES.has(value)
