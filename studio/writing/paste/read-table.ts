import {TABLE_LIMITS} from '@healing-library/content/text-blocks/text-table'

import type {PastedTable} from './pasted-text.ts'

type Found = {table: PastedTable; cells?: never} | {table?: undefined; cells: Element[][]}

/** A table of words with heads, or its cells where it is something else: one column, one row, too wide or too long. */
export function readTable(node: Element, linesOf: (cell: Element) => string[]): Found {
  const cells = Array.from(node.querySelectorAll('tr'), (row) => Array.from(row.querySelectorAll('td, th')))
    .map((row) => row.filter((cell) => cell.closest('table') === node))
    .filter((row) => row.length > 0)
  const [heads, ...rows] = cells.map((row) =>
    row.flatMap((cell) => [linesOf(cell).join(' '), ...spanned(cell)]),
  )
  const width = Math.max(0, ...[heads ?? [], ...rows].map((row) => row.length))
  const isTable = width >= 2 && width <= TABLE_LIMITS.columns && rows.length >= 1
  if (heads === undefined || !isTable || rows.length > TABLE_LIMITS.rows) return {cells}
  const even = (row: string[]) => [...row, ...Array.from({length: width - row.length}, () => '')]
  const caption = node.querySelector('caption')
  return {
    table: {
      caption: caption === null ? '' : linesOf(caption).join(' '),
      columns: even(heads),
      rows: rows.map(even),
    },
  }
}

/** A cell over two columns leaves the second one empty. */
function spanned(cell: Element): string[] {
  const width = Number(cell.getAttribute('colspan') ?? '1')
  return Number.isInteger(width) && width > 1 && width <= TABLE_LIMITS.columns
    ? Array.from({length: width - 1}, () => '')
    : []
}
