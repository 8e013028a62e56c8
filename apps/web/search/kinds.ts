/** What the search finds, in the order in which groups of equal rank stand. The keys stand in addresses: they never change. */
export const SEARCH_KINDS = [
  'helpline',
  'guide',
  'treatment',
  'condition',
  'interaction',
  'question',
  'glossary',
  'claim',
  'publication',
  'trial',
  'page',
] as const

export type SearchKind = (typeof SEARCH_KINDS)[number]

const NAMES: ReadonlySet<string> = new Set(SEARCH_KINDS)

export const isSearchKind = (value: string): value is SearchKind => NAMES.has(value)
