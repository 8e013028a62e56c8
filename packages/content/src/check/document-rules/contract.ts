import {DOCUMENT_CONTRACTS} from '../../documents/index.ts'
import {type DocumentRule, finding} from '../document-check.ts'
import type {PathSegment} from '../path.ts'
import {isRow, type StoredDocument} from '../stored-document.ts'

/** The contract of the document's type, field by field. */
export const contractRule: DocumentRule = ({document}) => {
  const contract = Object.hasOwn(DOCUMENT_CONTRACTS, document._type)
    ? DOCUMENT_CONTRACTS[document._type]
    : undefined
  if (contract === undefined) {
    return [
      finding(document, 'unknown-type', `The library has no documents of the type "${document._type}".`, {
        path: '_type',
      }),
    ]
  }
  const parsed = contract.safeParse(document)
  if (parsed.success) return []
  return parsed.error.issues.flatMap((issue) => {
    const message = issue.message
    if (issue.code !== 'unrecognized_keys') {
      return [finding(document, 'contract', message, {path: keyedPath(document, issue.path)})]
    }
    return issue.keys.map((key) =>
      finding(document, 'contract', `Nobody knows the field “${key}” here: take it out.`, {
        path: keyedPath(document, [...issue.path, key]),
      }),
    )
  })
}

/** The path by the keys of rows, as Studio counts them, where zod counts places. */
function keyedPath(document: StoredDocument, path: readonly PropertyKey[]): PathSegment[] {
  let value: unknown = document
  return path.map((segment) => {
    const part: unknown = isRow(value) || Array.isArray(value) ? Reflect.get(value, segment) : undefined
    value = part
    const key = typeof segment === 'number' && isRow(part) ? part['_key'] : undefined
    if (typeof key === 'string' && key !== '') return {_key: key}
    return typeof segment === 'number' ? segment : String(segment)
  })
}
