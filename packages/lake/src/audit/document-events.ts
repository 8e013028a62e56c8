import {bundleOf, draftIdOf, isDraftId, isVersionId, publishedIdOf, releaseOf} from '../domain/document-id.ts'
import type {LakeDocument} from '../domain/document.ts'
import {isJsonObject} from '../domain/json.ts'
import {isToBeUnpublished, releaseStateOf} from '../domain/release.ts'
import type {DocumentChange} from '../domain/working-set.ts'

/** What a change of one document amounts to, in the words of the audit. */
export type DocumentEvent = {
  event: string
  documents: {id: string; type: string}[]
  note?: string
}

/** What is looked at beside the change. */
export type Surroundings = {
  /** A document as the transaction leaves it. */
  after: (id: string) => LakeDocument | undefined
  /** The versions in a release. */
  versionsIn: (bundle: string) => readonly LakeDocument[]
}

/** What the audit is told of: drafts and versions are history's. */
export function isAudited({id}: DocumentChange): boolean {
  return !isDraftId(id) && !isVersionId(id)
}

/**
 * What the lake knows of a change without knowing any document type. A document that comes from a draft or version of
 * the same transaction was published; one that leaves a draft behind was unpublished.
 */
export function documentEvent(
  change: DocumentChange,
  changes: readonly DocumentChange[],
  around: Surroundings,
): DocumentEvent | undefined {
  if (releaseOf(change.id) !== undefined) return releaseEvent(change, around)
  const document = change.after ?? change.before
  if (!document) return undefined
  const documents = [{id: change.id, type: document._type}]
  if (!change.after) {
    return {event: around.after(draftIdOf(change.id)) ? 'unpublished' : 'deleted', documents}
  }
  const wasWaiting = changes.some(
    ({id, before, after}) =>
      before !== undefined && after === undefined && id !== change.id && publishedIdOf(id) === change.id,
  )
  return {event: wasWaiting ? 'published' : change.before ? 'changed' : 'created', documents}
}

/** That a release waits for its time, or no longer does. What it publishes is told of each document. */
function releaseEvent(
  {id, before, after}: DocumentChange,
  {versionsIn}: Surroundings,
): DocumentEvent | undefined {
  const was = releaseStateOf(before)
  const is = releaseStateOf(after)
  if (was === is || (was !== 'scheduled' && is !== 'scheduled') || is === 'published') return undefined
  const versions = versionsIn(releaseOf(id) ?? '').filter(({_id}) => bundleOf(_id) !== undefined)
  const documents = versions.map(({_id, _type}) => ({id: publishedIdOf(_id), type: _type}))
  if (is === 'scheduled') {
    const takesOff = versions.length > 0 && versions.every(isToBeUnpublished)
    const publishAt = after?.['publishAt']
    const at = typeof publishAt === 'string' ? publishAt : 'its time'
    return {
      event: 'scheduled',
      documents,
      note: `${takesOff ? 'to be taken off' : 'to be published'} at ${at}`,
    }
  }
  const error = after?.['error']
  const message = isJsonObject(error) ? error['message'] : undefined
  return typeof message === 'string'
    ? {event: 'scheduleFailed', documents, note: message}
    : {event: 'unscheduled', documents}
}
