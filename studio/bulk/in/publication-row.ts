/** The fields of a publication that a file holds, in the words of the contract. */
export type ReadFields = Readonly<Record<string, string | number | boolean | string[]>>

/** A row of a file: what was read, or why it could not be. Nothing is left out in silence. */
export type FileRow = {line: number} & (
  | {kind: 'read'; fields: ReadFields}
  | {kind: 'unreadable'; why: string; text: string}
)
