import type {TagTone} from '../../ui/tag.tsx'
import type {GuideCitation} from '../guide/guide-citation.ts'

/** One thing that is said in a cell: under which name, what, a smaller second line, a word that grades it, and its sources. */
export type CellItem = {
  key: string
  label?: string
  text: string
  aside?: string
  grade?: {tone: TagTone; words: string}
  href?: string
  citations?: readonly GuideCitation[]
}

/** One row: for each guide, in their order, what it says. A cell without items says that it is not known. */
export type ComparisonRow = {
  key: string
  label: string
  cells: readonly (readonly CellItem[])[]
  empty: string
}

export type ComparisonSection = {
  id: string
  title: string
  lead?: string | undefined
  rows: readonly ComparisonRow[]
}

/** In the order in which the rows show them. */
export const citationsOfRows = (rows: readonly ComparisonRow[]): GuideCitation[] =>
  rows.flatMap(({cells}) => cells.flatMap((items) => items.flatMap(({citations = []}) => citations)))
