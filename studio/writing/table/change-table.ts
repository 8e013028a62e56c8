import {rowsOf, type Row, textOf} from '@healing-library/content/check/stored-document'

export type Cell = {key: string; text: string}
type TableRow = {key: string; cells: Cell[]}
/** A table as its editor shows it: as many cells in each row as there are columns. */
export type Table = {columns: Cell[]; rows: TableRow[]}

type NewKey = () => string

const cellOf = (cell: Row | undefined, newKey: NewKey): Cell => ({
  key: textOf(cell, '_key') ?? newKey(),
  text: typeof cell?.['text'] === 'string' ? cell['text'] : '',
})

/** Reads what is stored. Rows that are too short are filled up; words in a cell too many stay, in a column of their own. */
export function readTable(value: unknown, newKey: NewKey): Table {
  const columns = rowsOf(value, 'columns').map((cell) => cellOf(cell, newKey))
  const rows = rowsOf(value, 'rows').map((row) => ({
    key: textOf(row, '_key') ?? newKey(),
    cells: rowsOf(row, 'cells').map((cell) => cellOf(cell, newKey)),
  }))
  const width = Math.max(2, columns.length, ...rows.map(({cells}) => cells.length))
  const even = (cells: Cell[]) => [
    ...cells,
    ...Array.from({length: width - cells.length}, () => cellOf(undefined, newKey)),
  ]
  return {
    columns: even(columns),
    rows: (rows.length === 0 ? [{key: newKey(), cells: []}] : rows).map(({key, cells}) => ({
      key,
      cells: even(cells),
    })),
  }
}

/** The fields of the table as they are stored. */
export const storedTable = ({columns, rows}: Table) => ({
  columns: columns.map(storedCell),
  rows: rows.map(({key, cells}) => ({_key: key, _type: 'tableRow', cells: cells.map(storedCell)})),
})

const storedCell = ({key, text}: Cell) => ({_key: key, _type: 'tableCell', text})

export const withCell = (table: Table, row: number, column: number, text: string): Table => {
  const change = (cells: Cell[]) =>
    cells.map((cell, index) => (index === column ? {key: cell.key, text} : cell))
  return row < 0
    ? {...table, columns: change(table.columns)}
    : {
        ...table,
        rows: table.rows.map((one, index) => (index === row ? {...one, cells: change(one.cells)} : one)),
      }
}

export const withRow = (table: Table, newKey: NewKey): Table => ({
  ...table,
  rows: [...table.rows, {key: newKey(), cells: table.columns.map(() => ({key: newKey(), text: ''}))}],
})

export const withColumn = ({columns, rows}: Table, newKey: NewKey): Table => ({
  columns: [...columns, {key: newKey(), text: ''}],
  rows: rows.map(({key, cells}) => ({key, cells: [...cells, {key: newKey(), text: ''}]})),
})

export const withoutRow = (table: Table, row: number): Table => ({
  ...table,
  rows: table.rows.toSpliced(row, 1),
})

export const withoutColumn = ({columns, rows}: Table, column: number): Table => ({
  columns: columns.toSpliced(column, 1),
  rows: rows.map(({key, cells}) => ({key, cells: cells.toSpliced(column, 1)})),
})
