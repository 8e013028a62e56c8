import {LakeError} from '../errors.ts'
import {isDraftId, isVersionId, publishedIdOf} from './document-id.ts'
import type {LakeDocument} from './document.ts'
import type {MutationContext} from './mutation.ts'

/** What a transaction brings to each of its actions. */
export type ActionContext = MutationContext & {
  /** The versions in a bundle, in `_id` order, in the state that the transaction has reached. */
  versionsIn: (bundle: string) => LakeDocument[]
  /** Throws when the schedule must not publish this version, because the document was published otherwise since. */
  mustBeFresh: (version: LakeDocument) => void
  /** A document as a transaction left it; undefined: not there then, or no such transaction. */
  atRevision: (id: string, revision: string) => LakeDocument | undefined
}

/** The document, or notFound. */
export function mustExist(id: string, {workingSet}: MutationContext): LakeDocument {
  const document = workingSet.get(id)
  if (!document) throw new LakeError('notFound', `The document "${id}" was not found.`)
  return document
}

/** Throws revisionConflict when someone has changed the document meanwhile. */
export function mustBeAt(document: LakeDocument, revision: string | undefined): void {
  if (revision === undefined || revision === document._rev) return
  throw new LakeError(
    'revisionConflict',
    `The document "${document._id}" is at revision "${document._rev}", expected "${revision}": someone changed it meanwhile.`,
  )
}

/** Throws badRequest when an id is no draft or version of the published one. */
export function mustBelong(id: string, publishedId: string): void {
  if (isDraftId(publishedId) || isVersionId(publishedId)) {
    throw new LakeError('badRequest', `"${publishedId}" is no published id.`)
  }
  if (publishedIdOf(id) === publishedId && id !== publishedId) return
  throw new LakeError('badRequest', `"${id}" is no draft or version of "${publishedId}".`)
}

export function refusePurge(purge: boolean): void {
  if (purge)
    throw new LakeError('notServed', 'Purging history is not served by this lake: delete without "purge".')
}
