import {isLakeDocument, type LakeDocument} from './document.ts'
import {isJsonObject, type Json} from './json.ts'

/** The ids that a value points at by `_ref`; a reference to another dataset or project is none of ours. */
export function referencesIn(value: Json, kind: 'strong' | 'all' = 'all'): Set<string> {
  const found = new Set<string>()
  collect(value, kind, found)
  return found
}

/** Takes the `_weak` off references that were weak only until their target is published. */
export function strengthened(document: LakeDocument): LakeDocument {
  const next = strengthen(document)
  return isLakeDocument(next) ? next : document
}

function collect(value: Json, kind: 'strong' | 'all', found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, kind, found)
    return
  }
  const ref = value['_ref']
  const elsewhere = '_dataset' in value || '_projectId' in value
  if (typeof ref === 'string' && !elsewhere && (kind === 'all' || value['_weak'] !== true)) found.add(ref)
  for (const item of Object.values(value)) collect(item, kind, found)
}

function strengthen(value: Json): Json {
  if (Array.isArray(value)) return value.map(strengthen)
  if (typeof value !== 'object' || value === null) return value
  const untilPublished = typeof value['_ref'] === 'string' ? value['_strengthenOnPublish'] : undefined
  // The schema may want it weak for good. Evidence: read in `sanity` (strengthenOnPublish).
  const staysWeak = isJsonObject(untilPublished) && untilPublished['weak'] === true
  const dropped = new Set(
    untilPublished === undefined ? [] : ['_strengthenOnPublish', ...(staysWeak ? [] : ['_weak'])],
  )
  const entries = Object.entries(value)
    .filter(([key]) => !dropped.has(key))
    .map(([key, item]): [string, Json] => [key, strengthen(item)])
  return Object.fromEntries(entries)
}
