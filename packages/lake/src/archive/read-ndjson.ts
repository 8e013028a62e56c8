import {createReadStream} from 'node:fs'
import {Readable} from 'node:stream'

import {isJsonObject, type JsonObject, parseJson} from '../domain/json.ts'
import {LakeError} from '../errors.ts'

/** The documents of an NDJSON file, one a line. Throws badRequest that names the line. */
export async function readNdjson(file: string): Promise<JsonObject[]> {
  return documentsIn(createReadStream(file), file)
}

/** The documents of NDJSON text that was read already; `name` is what errors call it. */
export async function parseNdjson(bytes: Uint8Array, name: string): Promise<JsonObject[]> {
  return documentsIn(Readable.from([Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)]), name)
}

async function documentsIn(input: Readable, name: string): Promise<JsonObject[]> {
  const documents: JsonObject[] = []
  let number = 0
  try {
    for await (const line of linesOf(input)) {
      number += 1
      if (line.trim() === '') continue
      const value = parseJson(line)
      if (!isJsonObject(value) || typeof value['_id'] !== 'string' || typeof value['_type'] !== 'string') {
        throw new LakeError(
          'badRequest',
          `${name}, line ${number}: no document with "_id" and "_type". Nothing was imported.`,
        )
      }
      documents.push(value)
    }
  } catch (cause) {
    if (cause instanceof LakeError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new LakeError('badRequest', `${name} cannot be read: ${reason}`, {cause})
  }
  return documents
}

/** Lines end with "\n" and nothing else: node:readline ends them at U+2028 too, which JSON text may hold. */
async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', {fatal: true})
  let rest = ''
  for await (const chunk of input) {
    const parts = (rest + decoder.decode(chunk, {stream: true})).split('\n')
    rest = parts.pop() ?? ''
    yield* parts
  }
  yield rest + decoder.decode()
}
