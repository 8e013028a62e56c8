import {isRow, publishedId, refOf, type StoredDocument} from '../check/stored-document.ts'

/**
 * A document as its draft. References to what is not published become weak until they are, as the Studio makes them:
 * a Content Lake refuses a firm reference to nothing. `unpublished` gives the types of those documents.
 */
export function asDraft(document: StoredDocument, unpublished: ReadonlyMap<string, string>): StoredDocument {
  const softened = Object.entries(document).map(([field, value]) => [field, soften(value, unpublished)])
  return {...Object.fromEntries(softened), _id: `drafts.${publishedId(document._id)}`, _type: document._type}
}

function soften(value: unknown, unpublished: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => soften(item, unpublished))
  if (!isRow(value)) return value
  const type = unpublished.get(refOf(value) ?? '')
  if (type !== undefined && value['_weak'] !== true) {
    return {...value, _weak: true, _strengthenOnPublish: {type}}
  }
  return Object.fromEntries(Object.entries(value).map(([field, part]) => [field, soften(part, unpublished)]))
}
