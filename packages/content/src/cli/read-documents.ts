import {readFile} from 'node:fs/promises'

import {isStoredDocument, type StoredDocument} from '../check/stored-document.ts'
import {CommandError} from './command-error.ts'

/** A document and the line of the file on which it stands, counted from 1. */
export type DocumentLine = {line: number; document: StoredDocument}

/** The documents of an NDJSON file. Every line that is no document is named; then nothing is returned. */
export async function readDocuments(file: string): Promise<DocumentLine[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new CommandError(
      `${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      {cause},
    )
  })
  const lines = text
    .split(/\r?\n/)
    .flatMap((content, index) => (content.trim() === '' ? [] : [{content, line: index + 1}]))
  const parsed = lines.map(({content, line}) => ({line, value: parse(content)}))
  const wrong = parsed.flatMap(({line, value}) =>
    isStoredDocument(value) ? [] : [`${file}:${line}  no JSON object with "_id" and "_type"`],
  )
  if (wrong.length > 0) throw new CommandError(wrong.join('\n'))
  return parsed.flatMap(({line, value}) => (isStoredDocument(value) ? [{line, document: value}] : []))
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}
