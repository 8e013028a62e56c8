import {storedTextTable} from '@healing-library/content/text-blocks/text-table'
import {expect, test} from '@jest/globals'
import {fireEvent, screen} from '@testing-library/react'
import {useState} from 'react'

import {accessibilityProblems} from '../../testing/accessibility.fixture.ts'
import {renderInStudio} from '../../testing/render.fixture.tsx'
import {readTable, storedTable} from './change-table.ts'
import {TableGrid} from './table-grid.tsx'

let keys = 0
const newKey = () => `k${(keys += 1)}`

function Editor({value, onStored}: {value: unknown; onStored: (table: unknown) => void}) {
  const [table, setTable] = useState(() => readTable(value, newKey))
  return (
    <TableGrid
      table={table}
      readOnly={false}
      newKey={newKey}
      onChange={(changed) => {
        setTable(changed)
        onStored(storedTable(changed))
      }}
    />
  )
}

function show(value: unknown) {
  let stored: unknown
  const {container} = renderInStudio(<Editor value={value} onStored={(table) => (stored = table)} />)
  return {container, stored: () => stored}
}

const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), {target: {value}})

const cell = (_key: string, text: string) => ({_key, _type: 'tableCell', text})
const TABLE = {
  columns: [cell('k1', 'What'), cell('k2', 'Infusion'), cell('k3', 'Spray')],
  rows: [
    {_key: 'r1', _type: 'tableRow', cells: [cell('a', 'Place'), cell('b', 'Clinic'), cell('c', 'Home')]},
    {_key: 'r2', _type: 'tableRow', cells: [cell('a', 'Cost'), cell('b', 'High'), cell('c', 'Not known')]},
  ],
}

test('a table is written cell by cell with the keyboard, and stored as a page needs it', async () => {
  const {container, stored} = show(undefined)
  write('Head of column 1', 'What')
  write('Head of column 2', 'Infusion')
  write('Row 1, column 1', 'Place')
  write('Row 1, column 2', 'Clinic')
  fireEvent.click(screen.getByRole('button', {name: 'Add a row'}))
  write('Row 2, column 1', 'Cost')
  write('Row 2, column 2', 'Not known')
  const order = [...container.querySelectorAll('input')].map((input) => input.getAttribute('aria-label'))
  expect(order).toEqual([
    'Head of column 1',
    'Head of column 2',
    'Row 1, column 1',
    'Row 1, column 2',
    'Row 2, column 1',
    'Row 2, column 2',
  ])
  expect(await accessibilityProblems(container)).toEqual([])
  const table = {_key: 't', _type: 'textTable', caption: 'How they differ', ...Object(stored())}
  const {data} = storedTextTable.safeParse(table)
  expect(data?.columns.map(({text}) => text)).toEqual(['What', 'Infusion'])
  expect(data?.rows.map(({cells}) => cells.map(({text}) => text))).toEqual([
    ['Place', 'Clinic'],
    ['Cost', 'Not known'],
  ])
})

test('a column that goes takes its cells along, and the others stay what they were', () => {
  const {stored} = show(TABLE)
  fireEvent.click(screen.getByRole('button', {name: 'Remove column 2'}))
  expect(stored()).toEqual({
    columns: TABLE.columns.toSpliced(1, 1),
    rows: TABLE.rows.map((row) => ({...row, cells: row.cells.toSpliced(1, 1)})),
  })
  expect(screen.getByRole('button', {name: 'Remove column 1'})).toBeDisabled()
})

test('words in a row that is too long are shown, not lost', () => {
  const [first, second] = TABLE.rows
  show({...TABLE, columns: TABLE.columns.slice(0, 2), rows: [first, second]})
  expect(screen.getByLabelText('Row 1, column 3')).toHaveValue('Home')
  expect(screen.getByLabelText('Head of column 3')).toHaveValue('')
})
