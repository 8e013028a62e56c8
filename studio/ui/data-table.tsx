import {Box, Card, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

import {SrOnly} from './sr-only.tsx'

export type Column = {
  title: string
  align?: 'start' | 'end'
  /** For a column of buttons: the title is said, not shown. */
  hidden?: boolean
}

/** The first cell names the row. */
export type TableRow = {key: string; cells: readonly ReactNode[]}

const CELL = {
  padding: '8px 12px',
  verticalAlign: 'top',
  borderTop: '1px solid var(--card-border-color)',
} as const

/** A table that a narrow screen scrolls sideways. */
export function DataTable({
  caption,
  columns,
  rows,
}: {
  caption: string
  columns: readonly Column[]
  rows: readonly TableRow[]
}) {
  return (
    <Card radius={3} border overflow="auto" tabIndex={0} aria-label={caption} as="section">
      <table style={{borderCollapse: 'collapse', width: '100%'}}>
        <thead>
          <tr>
            {columns.map(({title, align = 'start', hidden = false}) => (
              <th key={title} scope="col" style={{padding: '10px 12px', textAlign: align}}>
                {hidden ? (
                  <SrOnly>{title}</SrOnly>
                ) : (
                  <Text size={1} muted weight="medium" align={align === 'end' ? 'right' : 'left'}>
                    {title}
                  </Text>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({key, cells}) => (
            <tr key={key}>
              {columns.map(({title, align = 'start'}, index) =>
                index === 0 ? (
                  <th key={title} scope="row" style={{...CELL, textAlign: align, fontWeight: 'normal'}}>
                    <Value align={align}>{cells[index]}</Value>
                  </th>
                ) : (
                  // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell of a table is no control
                  <td key={title} style={{...CELL, textAlign: align}}>
                    <Value align={align}>{cells[index]}</Value>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}

function Value({children, align}: {children: ReactNode; align: 'start' | 'end'}) {
  if (typeof children !== 'string' && typeof children !== 'number') return <Box>{children}</Box>
  return (
    <Text size={1} align={align === 'end' ? 'right' : 'left'}>
      {children}
    </Text>
  )
}
