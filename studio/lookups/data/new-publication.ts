import type {StoredDocument} from '@healing-library/content/check/stored-document'
import {publicationId} from '@healing-library/content/rules/publication-id'
import type {LookedUp} from '@healing-library/registry/publications/look-up'

import {foundFields} from './found-fields.ts'
import {studyTypeOf} from './study-type.ts'
import {fieldsTaken} from './take.ts'

/**
 * A publication made of what was found, without `drafts.` before its id. Its id is made of its DOI or PMID, so that two
 * editors who add the same paper at once make one document. Undefined where the indexes did not even tell a title.
 */
export function newPublication(
  lookedUp: LookedUp,
  {at, randomId}: {at: string; randomId: () => string},
): StoredDocument | undefined {
  const {found, answers, publicationTypes} = lookedUp
  if (found.title === undefined) return undefined
  const isBoth = Object.values(answers).every((answer) => answer.kind === 'found' && !answer.isOwnRecord)
  const isJournal = found.journal !== undefined
  const studyType = studyTypeOf(publicationTypes)
  const readOn = at.slice(0, 10)
  return {
    _id: publicationId({doi: found.doi?.value, pmid: found.pmid?.value}) ?? `publication-${randomId()}`,
    _type: 'publication',
    publisherKind: isJournal ? 'journal' : 'other',
    ...(!isJournal && found.publisher && {publisher: found.publisher.value}),
    ...(studyType && {studyType}),
    confidence: isBoth && found.title.agrees !== undefined ? 'verified' : 'singleSource',
    // Nothing but the record was before anybody's eyes.
    readAs: 'record',
    readOn,
    ...fieldsTaken({fields: foundFields(lookedUp, {}), retraction: lookedUp, at}, {}),
  }
}
