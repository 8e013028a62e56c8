/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- the roles are what CSS `display` takes away */
import type {ReactNode} from 'react'

import styles from './data-table.module.css'

export type Column = {key: string; label: string}
export type Row = {key: string; id?: string; cells: Readonly<Record<string, ReactNode>>}

/**
 * A table that becomes a list of cards where it has no room. Changing `display` takes a table's meaning away in
 * some browsers, so every part says its role; the first column names its row.
 */
export function DataTable({
  caption,
  columns,
  rows,
  layout,
  hasShownCaption = false,
}: {
  caption: string
  columns: readonly Column[]
  rows: readonly Row[]
  /** `even`: a narrow first column, and the same width for each of the others, which are set side by side. */
  layout?: 'even'
  /** For a table that stands in running text: no heading over it says what it shows. */
  hasShownCaption?: boolean
}) {
  const [first, ...others] = columns
  return (
    <table className={styles.table} data-columns={columns.length} data-layout={layout} role="table">
      <caption className={hasShownCaption ? styles.caption : 'visually-hidden'}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.key} role="columnheader" scope="col">
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.key} id={row.id} role="row">
            {first === undefined ? null : (
              <th role="rowheader" scope="row">
                {row.cells[first.key]}
              </th>
            )}
            {others.map((column) => (
              <td key={column.key} role="cell" data-label={column.label}>
                {row.cells[column.key]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
