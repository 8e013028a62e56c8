/**
 * Comma-separated values (RFC 4180) that a spreadsheet cannot take for formulas: a cell that begins with one of the
 * signs by which formulas begin gets an apostrophe before it (OWASP, "CSV Injection").
 */
export type Cell = string | number | boolean | null

const FORMULA = /^[=+\-@\t\r]/

/** The header and each row end with CRLF. Null is an empty cell, true and false are "yes" and "no". */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('')
}

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  const text = cell ?? ''
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
