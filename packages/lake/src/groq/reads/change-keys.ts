import type {LakeDocument} from '../../domain/document.ts'
import {isJsonObject, type Json} from '../../domain/json.ts'
import {
  documentKey,
  EVERYTHING,
  isPathToFindBy,
  isScalarToFindBy,
  type ReadKey,
  referenceKey,
  typeKey,
  valueKey,
} from './read-key.ts'

/** Every key that an answer can have noted because of this state of a document. */
export function keysOfDocument(document: LakeDocument): Set<ReadKey> {
  const keys = new Set<ReadKey>([EVERYTHING, documentKey(document._id), typeKey(document._type)])
  const types = [document._type, undefined]
  for (const [path, value] of valuesIn(document, [])) {
    if (isScalarToFindBy(value)) for (const type of types) keys.add(valueKey(type, path.join('.'), value))
  }
  for (const id of targetsIn(document)) for (const type of types) keys.add(referenceKey(type, id))
  return keys
}

/** What stands at paths of attributes; lists are not gone into. */
function* valuesIn(value: Json | undefined, path: string[]): Generator<[string[], Json]> {
  if (value === undefined) return
  if (!isJsonObject(value)) {
    yield [path, value]
    return
  }
  for (const [name, part] of Object.entries(value)) {
    const inside = [...path, name]
    if (isPathToFindBy(inside)) yield* valuesIn(part, inside)
  }
}

function* targetsIn(value: Json): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value) yield* targetsIn(item)
  } else if (isJsonObject(value)) {
    if (typeof value['_ref'] === 'string') yield value['_ref']
    for (const part of Object.values(value)) yield* targetsIn(part)
  }
}
