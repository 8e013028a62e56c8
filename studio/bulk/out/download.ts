/** How long a browser is given to take the file up. */
const TAKEN_AFTER_MS = 10_000

/** Has the browser save a text as a file, in UTF-8. A CSV says so at its start, or Excel takes it for another code. */
export function download({name, type, text}: {name: string; type: string; text: string}): void {
  const mark = type === 'text/csv' ? '\uFEFF' : ''
  const url = URL.createObjectURL(new Blob([mark, text], {type: `${type};charset=utf-8`}))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_AFTER_MS)
}
