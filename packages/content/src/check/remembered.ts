import type {StoredDocument} from './stored-document.ts'

/**
 * A function of one document that is worked out once for each. Many rules ask for the same of one document, and the
 * Studio holds each change against a library of which nothing else has changed. A stored document is never altered: a
 * change of it is another object.
 */
export function remembered<Value>(
  workOut: (document: StoredDocument) => Value,
): (document: StoredDocument) => Value {
  const known = new WeakMap<StoredDocument, {value: Value}>()
  return (document) => {
    const found = known.get(document) ?? {value: workOut(document)}
    known.set(document, found)
    return found.value
  }
}
