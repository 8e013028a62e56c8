/** A document as it is stored: what its fields hold is for its contract to say. */
export type StoredDocument = {_id: string; _type: string; [field: string]: unknown}

/** An object of a document, of which nothing is known yet. */
export type Row = Record<string, unknown>

/** Neither null nor a list. */
export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether it has an id and a type; what else it holds is not looked at. */
export const isStoredDocument = (value: unknown): value is StoredDocument =>
  isRow(value) && typeof value['_id'] === 'string' && typeof value['_type'] === 'string'

/** The id under which a document is or will be published: drafts and versions are the same document. */
export const publishedId = (id: string): string => id.replace(/^(?:drafts\.|versions\.[^.]+\.)/, '')

/** Undefined where the field is no string, or holds nothing but spaces. */
export const textOf = (row: unknown, field: string): string | undefined => {
  const value = isRow(row) ? row[field] : undefined
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** The objects of a list; what is no object is passed over, and no list is an empty one. */
export const rowsOf = (row: unknown, field: string): Row[] => {
  const value = isRow(row) ? row[field] : undefined
  return Array.isArray(value) ? value.filter(isRow) : []
}

/** The id that a reference names, without `drafts.`. */
export const refOf = (value: unknown): string | undefined => {
  const ref = textOf(value, '_ref')
  return ref === undefined ? undefined : publishedId(ref)
}

/** The ids that a list of references names, without `drafts.`. */
export const refsOf = (row: unknown, field: string): string[] =>
  rowsOf(row, field).flatMap((item) => refOf(item) ?? [])
