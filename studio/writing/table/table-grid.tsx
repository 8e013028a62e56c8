import {TABLE_LIMITS} from '@healing-library/content/text-blocks/text-table'
import {Button, Flex, Stack, TextInput} from '@sanity/ui'

import {UNSEEN} from '../../ui/sr-only.tsx'
import {type Table, withCell, withColumn, withoutColumn, withoutRow, withRow} from './change-table.ts'

type Props = {table: Table; readOnly: boolean; newKey: () => string; onChange: (table: Table) => void}

const HEADS = -1

/** A table as a table: Tab goes from cell to cell. The first column names its row, as on the page. */
export function TableGrid({table, readOnly, newKey, onChange}: Props) {
  const {columns, rows} = table
  const cell = (row: number, column: number) => (
    <TextInput
      fontSize={1}
      padding={2}
      readOnly={readOnly}
      aria-label={nameOf(row, column)}
      value={(row === HEADS ? columns : (rows[row]?.cells ?? []))[column]?.text ?? ''}
      onChange={({currentTarget}) => onChange(withCell(table, row, column, currentTarget.value))}
    />
  )
  return (
    <Stack gap={3}>
      <div style={{overflowX: 'auto'}}>
        <table
          style={{
            borderCollapse: 'separate',
            borderSpacing: '4px',
            inlineSize: '100%',
            minInlineSize: `${columns.length * 9}rem`,
          }}
        >
          <thead>
            <tr>
              {columns.map(({key}, column) => (
                <th key={key} scope="col">
                  {cell(HEADS, column)}
                </th>
              ))}
              <td>
                <span style={UNSEEN}>Taking rows out</span>
              </td>
            </tr>
          </thead>
          <tbody>
            {rows.map(({key, cells}, row) => (
              <tr key={key}>
                {cells.map((one, column) => (
                  <td key={one.key}>{cell(row, column)}</td>
                ))}
                <td>
                  <Remove
                    what={`row ${row + 1}`}
                    isOff={readOnly || rows.length === 1}
                    onClick={() => onChange(withoutRow(table, row))}
                  />
                </td>
              </tr>
            ))}
            <tr>
              {columns.map(({key}, column) => (
                <td key={key}>
                  <Remove
                    what={`column ${column + 1}`}
                    isOff={readOnly || columns.length === 2}
                    onClick={() => onChange(withoutColumn(table, column))}
                  />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <Flex gap={2}>
        <Button
          fontSize={1}
          padding={2}
          mode="ghost"
          text="Add a row"
          disabled={readOnly || rows.length >= TABLE_LIMITS.rows}
          onClick={() => onChange(withRow(table, newKey))}
        />
        <Button
          fontSize={1}
          padding={2}
          mode="ghost"
          text="Add a column"
          disabled={readOnly || columns.length >= TABLE_LIMITS.columns}
          onClick={() => onChange(withColumn(table, newKey))}
        />
      </Flex>
    </Stack>
  )
}

const nameOf = (row: number, column: number): string =>
  row === HEADS ? `Head of column ${column + 1}` : `Row ${row + 1}, column ${column + 1}`

const Remove = ({what, isOff, onClick}: {what: string; isOff: boolean; onClick: () => void}) => (
  <Button
    fontSize={0}
    padding={2}
    mode="bleed"
    text="Remove"
    aria-label={`Remove ${what}`}
    disabled={isOff}
    onClick={onClick}
  />
)
