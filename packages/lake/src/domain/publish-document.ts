import {draftIdOf, publishedIdOf} from './document-id.ts'
import type {LakeDocument} from './document.ts'
import {type MutationContext, writeDocument} from './mutation.ts'
import {strengthened} from './references.ts'
import {isToBeUnpublished} from './release.ts'

/**
 * Puts a draft or version in the place of the published document, or, where the version says so, takes that one away.
 * The draft or version itself is gone afterwards.
 */
export function publishDocument(version: LakeDocument, context: MutationContext): void {
  const publishedId = publishedIdOf(version._id)
  const published = context.workingSet.get(publishedId)
  if (!isToBeUnpublished(version)) {
    // What the lake notes of a version is no content.
    const {_system, ...content} = strengthened(version)
    writeDocument({...content, _createdAt: published?._createdAt ?? version._createdAt}, publishedId, context)
  } else if (published) unpublishDocument(published, context)
  context.workingSet.delete(version._id)
}

/**
 * Takes a published document away; its content stays as a draft, unless there is one already.
 * Evidence: documented (document.unpublish); of releases read in `sanity` (unpublish-dialog.description.to-draft).
 */
export function unpublishDocument(published: LakeDocument, context: MutationContext): void {
  const draftId = draftIdOf(published._id)
  if (!context.workingSet.get(draftId)) writeDocument(published, draftId, context)
  context.workingSet.delete(published._id)
}
