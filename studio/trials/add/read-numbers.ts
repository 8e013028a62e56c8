import {findNctIds} from '@healing-library/registry/ctgov/nct-id'
import Papa from 'papaparse'

/** What stands in a row of a paste or a CSV. Every row is accounted for, but empty ones and the names of columns. */
export type NumberRow = {row: number; text: string} & (
  | {kind: 'number'; nctId: string}
  | {kind: 'twice'; nctId: string; firstRow: number}
  | {kind: 'none'}
)

const HEADER = /\bnct\b|\bid\b|number|title/i

/**
 * The NCT numbers of a text: pasted in any shape, or a CSV with commas, semicolons or tabs, whose titles may hold line
 * breaks inside quotes. A row may hold several.
 */
export function readNumbers(text: string): NumberRow[] {
  const {data} = Papa.parse<string[]>(text, {delimiter: delimiterOf(text)})
  const firstRows = new Map<string, number>()
  return data.flatMap((cells, index): NumberRow[] => {
    const row = index + 1
    const content = cells.join(' ').replaceAll(/\s+/g, ' ').trim()
    if (content === '') return []
    const ids = findNctIds(content)
    if (ids.length === 0) return row === 1 && HEADER.test(content) ? [] : [{row, text: content, kind: 'none'}]
    return ids.map((nctId) => {
      const firstRow = firstRows.get(nctId)
      if (firstRow !== undefined) return {row, text: content, kind: 'twice', nctId, firstRow}
      firstRows.set(nctId, row)
      return {row, text: content, kind: 'number', nctId}
    })
  })
}

const DELIMITERS = [',', ';', '\t', '|']

/** What parts the columns of the first row: a guess over all rows goes wrong where they differ in length. */
function delimiterOf(text: string): string {
  const firstRow = text.trimStart().split('\n', 1)[0] ?? ''
  const counts = DELIMITERS.map((delimiter) => firstRow.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}
