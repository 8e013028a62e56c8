import {isRow, publishedId, refOf, type StoredDocument} from '@healing-library/content/check/stored-document'
import {walk} from '@healing-library/content/check/walk'
import {type Cell, toCsv} from '@healing-library/content/formats/csv'

/** The ids of all that these documents refer to, in the columns that are wanted. */
export function referredTo(documents: readonly StoredDocument[], columns: readonly string[]): string[] {
  const ids = documents.flatMap((document) =>
    columns.flatMap((column) => walk(document[column]).flatMap(({value}) => refOf(value) ?? [])),
  )
  return [...new Set(ids)]
}

/** A table of documents: an id, then the columns. References are told by title and id, dates as they are stored (ISO). */
export function tableCsv(
  documents: readonly StoredDocument[],
  columns: readonly string[],
  titles: ReadonlyMap<string, string>,
): string {
  const rows = documents.map((document) => [
    publishedId(document._id),
    ...columns.map((column): Cell => cellOf(document[column], titles)),
  ])
  return toCsv(['id', ...columns], rows)
}

function cellOf(value: unknown, titles: ReadonlyMap<string, string>): Cell {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value))
    return isText(value) ? proseOf(value) : value.map((one) => wordsOf(one, titles)).join('; ')
  return wordsOf(value, titles)
}

const wordsOf = (value: unknown, titles: ReadonlyMap<string, string>): string => {
  const ref = refOf(value)
  if (ref !== undefined) {
    const title = titles.get(ref)
    return title === undefined ? ref : `${title} (${ref})`
  }
  if (isRow(value) && typeof value['current'] === 'string') return value['current']
  if (isRow(value)) {
    return Object.entries(value)
      .filter(([name]) => !name.startsWith('_'))
      .map(([name, part]) => `${name}: ${String(cellOf(part, titles) ?? '')}`)
      .join(', ')
  }
  return String(cellOf(value, titles) ?? '')
}

const isText = (value: readonly unknown[]): boolean =>
  value.some((block) => isRow(block) && block['_type'] === 'block')

/** Running text without its marks, a line a block. */
const proseOf = (blocks: readonly unknown[]): string =>
  blocks
    .map((block) =>
      walk(block)
        .flatMap(({path, value}) => (path.at(-1) === 'text' && typeof value === 'string' ? [value] : []))
        .join(''),
    )
    .join('\n')
