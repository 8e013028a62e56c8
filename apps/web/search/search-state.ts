import {SEARCH_PATH} from '@healing-library/content/paths'

import {isSearchKind, type SearchKind} from './kinds.ts'

/** Nobody types more by hand; what is longer is cut, and the page says so. */
export const MAX_SEARCH_LENGTH = 200
const MAX_PAGE = 10_000

/** What a visitor asked of the search. It stands whole in the address. */
export type SearchState = {
  text: string
  /** Shown alone, page by page; undefined: the best of each kind. */
  kind: SearchKind | undefined
  page: number
}

/** Reads an address. What does not fit is left out, never an error page. */
export function parseSearch(parameters: URLSearchParams): SearchState {
  const text = (parameters.get('q') ?? '')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, MAX_SEARCH_LENGTH)
    .trim()
  const kind = parameters.get('kind') ?? ''
  const page = Number(parameters.get('page') || 1)
  const isPage = Number.isInteger(page) && page >= 1 && page <= MAX_PAGE
  return {text, kind: isSearchKind(kind) ? kind : undefined, page: isPage ? page : 1}
}

/** The one way to write a state: two visitors who ask the same have the same address. */
export function searchPath({text, kind, page}: SearchState): string {
  const parameters = new URLSearchParams()
  if (text !== '') parameters.set('q', text)
  if (kind !== undefined) parameters.set('kind', kind)
  if (page > 1) parameters.set('page', String(page))
  const query = parameters.toString()
  return query === '' ? SEARCH_PATH : `${SEARCH_PATH}?${query}`
}
