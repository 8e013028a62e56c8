import {type DocumentRule, finding} from '../document-check.ts'
import {publishedId} from '../stored-document.ts'

/** What anonymous readers must never see has an id with a dot, which a Content Lake keeps from them. */
const PRIVATE_TYPES = new Set(['consentRecord'])

/** Ids decide who can read a document: what is private must have a dot in its id, what is public must not. */
export const identityRule: DocumentRule = ({document}) => {
  const id = publishedId(document._id)
  if (PRIVATE_TYPES.has(document._type)) {
    return id.startsWith('consent.')
      ? []
      : [
          finding(
            document,
            'id',
            `Give it an id that starts with "consent.": under "${id}" everybody could read it.`,
          ),
        ]
  }
  return id.includes('.')
    ? [
        finding(
          document,
          'id',
          `Take the dot out of the id "${id}": visitors cannot read documents with one.`,
        ),
      ]
    : []
}
