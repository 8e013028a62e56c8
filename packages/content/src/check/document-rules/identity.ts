import {type DocumentRule, finding} from '../document-check.ts'
import {publishedId} from '../stored-document.ts'

/** What anonymous readers must never see, and how its ids begin: the dot is what keeps it from them. */
const PRIVATE_TYPES: Readonly<Record<string, string>> = {
  consentRecord: 'consent.',
  registryRecord: 'registry.',
  trialSettings: 'settings.',
  syncRun: 'syncRun.',
  linkCheck: 'linkCheck.',
  reviewRequest: 'review.',
}

/** Ids decide who can read a document: what is private must have a dot in its id, what is public must not. */
export const identityRule: DocumentRule = ({document}) => {
  const id = publishedId(document._id)
  const prefix = PRIVATE_TYPES[document._type]
  if (prefix === undefined) {
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
  if (id.startsWith(prefix)) return []
  const message = `Give it an id that starts with "${prefix}": under "${id}" everybody could read it.`
  return [finding(document, 'id', message)]
}
