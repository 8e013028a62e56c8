import {createReadStream} from 'node:fs'
import {createInterface} from 'node:readline'

import {isJsonObject, type JsonObject, parseJson} from '../domain/json.ts'
import {LakeError} from '../errors.ts'

/** The documents of an NDJSON file, one a line. Throws badRequest that names the line. */
export async function readNdjson(file: string): Promise<JsonObject[]> {
  const documents: JsonObject[] = []
  let number = 0
  try {
    for await (const line of createInterface({input: createReadStream(file), crlfDelay: Infinity})) {
      number += 1
      if (line.trim() === '') continue
      const value = parseJson(line)
      if (!isJsonObject(value) || typeof value['_id'] !== 'string' || typeof value['_type'] !== 'string') {
        throw new LakeError(
          'badRequest',
          `${file}, line ${number}: no document with "_id" and "_type". Nothing was imported.`,
        )
      }
      documents.push(value)
    }
  } catch (cause) {
    if (cause instanceof LakeError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new LakeError('badRequest', `${file} cannot be read: ${reason}`, {cause})
  }
  return documents
}
