import {LakeError} from '../errors.ts'
import type {ActionBody} from '../wire/action-body.ts'
import {draftIdOf, isDraftId, isVersionId, publishedIdOf} from './document-id.ts'
import type {LakeDocument} from './document.ts'
import type {JsonObject} from './json.ts'
import {type MutationContext, patchDocument, writeDocument} from './mutation.ts'
import {strengthened} from './references.ts'

type Named<Suffix extends string> = Extract<ActionBody, {actionType: `sanity.action.document.${Suffix}`}>

/**
 * Applies one document action to the working set. Throws a LakeError when its condition does not hold.
 * Evidence: documented (sanity.io/docs/http-reference/actions), read in `@sanity/client`'s types.
 */
export function applyAction(action: ActionBody, context: MutationContext): void {
  switch (action.actionType) {
    case 'sanity.action.document.create':
      return createDraft(action, context)
    case 'sanity.action.document.replaceDraft':
      return replaceDraft(action, context)
    case 'sanity.action.document.edit':
      return edit(action, context)
    case 'sanity.action.document.delete':
      return deleteDocument(action, context)
    case 'sanity.action.document.discard':
      refusePurge(action.purge)
      return discard(action.draftId, context)
    case 'sanity.action.document.publish':
      return publish(action, context)
    case 'sanity.action.document.unpublish':
      return unpublish(action, context)
    case 'sanity.action.document.version.create':
      return createVersion(action, context)
    case 'sanity.action.document.version.replace':
      return replaceVersion(action.document, context)
    case 'sanity.action.document.version.discard':
      refusePurge(action.purge)
      return discard(action.versionId, context)
  }
}

function createDraft({publishedId, attributes, ifExists}: Named<'create'>, context: MutationContext): void {
  if (context.workingSet.get(publishedId)) {
    throw new LakeError('conflict', `A published document "${publishedId}" exists already: edit it instead.`)
  }
  const given = attributes['_id']
  const draftId = typeof given === 'string' && given !== '' ? given : draftIdOf(publishedId)
  mustBelong(draftId, publishedId)
  if (context.workingSet.get(draftId)) {
    if (ifExists === 'ignore') return
    throw new LakeError('conflict', `A draft "${draftId}" exists already.`)
  }
  writeDocument(attributes, draftId, context)
}

function replaceDraft({publishedId, attributes}: Named<'replaceDraft'>, context: MutationContext): void {
  const draftId = draftIdOf(publishedId)
  if (!context.workingSet.get(draftId) && !context.workingSet.get(publishedId)) {
    throw new LakeError('mutation', `Neither a draft nor a published document "${publishedId}" exists.`)
  }
  writeDocument(attributes, draftId, context)
}

function edit({draftId, publishedId, patch}: Named<'edit'>, context: MutationContext): void {
  mustBelong(draftId, publishedId)
  if (!context.workingSet.get(draftId)) {
    const published = mustExist(publishedId, context)
    writeDocument(published, draftId, context)
  }
  patchDocument(draftId, patch, undefined, context)
}

function deleteDocument(action: Named<'delete'>, context: MutationContext): void {
  refusePurge(action.purge)
  const {publishedId} = action
  const drafts = [...action.includeDrafts, ...action.includeVersions]
  for (const id of drafts) mustBelong(id, publishedId)
  const draftId = draftIdOf(publishedId)
  if (context.workingSet.get(draftId) && !drafts.includes(draftId)) {
    throw new LakeError('conflict', `The draft "${draftId}" exists and is not named in "includeDrafts".`)
  }
  const all = [publishedId, ...drafts]
  if (!all.some((id) => context.workingSet.get(id))) mustExist(publishedId, context)
  for (const id of all) if (context.workingSet.get(id)) context.workingSet.delete(id)
}

function publish(action: Named<'publish'>, context: MutationContext): void {
  const {draftId, publishedId, ifDraftRevisionId, ifPublishedRevisionId} = action
  mustBelong(draftId, publishedId)
  const draft = mustExist(draftId, context)
  const published = context.workingSet.get(publishedId)
  mustBeAt(draft, ifDraftRevisionId)
  if (ifPublishedRevisionId !== undefined && !published) {
    throw new LakeError(
      'revisionConflict',
      `The document "${publishedId}" was expected at revision "${ifPublishedRevisionId}" and does not exist.`,
    )
  }
  if (published) mustBeAt(published, ifPublishedRevisionId)
  const createdAt = published?._createdAt ?? draft._createdAt
  writeDocument({...strengthened(draft), _createdAt: createdAt}, publishedId, context)
  context.workingSet.delete(draftId)
}

function unpublish({draftId, publishedId}: Named<'unpublish'>, context: MutationContext): void {
  mustBelong(draftId, publishedId)
  const published = mustExist(publishedId, context)
  if (!context.workingSet.get(draftId)) writeDocument(published, draftId, context)
  context.workingSet.delete(publishedId)
}

function discard(id: string, context: MutationContext): void {
  if (!isDraftId(id) && !isVersionId(id)) {
    throw new LakeError('mutation', `"${id}" is neither a draft nor a version: nothing was discarded.`)
  }
  mustExist(id, context)
  context.workingSet.delete(id)
}

function createVersion(action: Named<'version.create'>, context: MutationContext): void {
  const {document, baseId, ifBaseRevisionId} = action
  const given = document?.['_id']
  const versionId = action.versionId ?? (typeof given === 'string' ? given : undefined)
  if (versionId === undefined || (document === undefined) === (baseId === undefined)) {
    throw new LakeError(
      'badRequest',
      'version.create needs either "document" with an "_id", or "baseId" and "versionId".',
    )
  }
  refuseReleases(versionId)
  mustBelong(versionId, action.publishedId)
  if (context.workingSet.get(versionId))
    throw new LakeError('conflict', `The version "${versionId}" exists already.`)
  const base = baseId === undefined ? undefined : mustExist(baseId, context)
  if (base) mustBeAt(base, ifBaseRevisionId)
  writeDocument(base ?? document ?? {}, versionId, context)
}

function replaceVersion(document: JsonObject, context: MutationContext): void {
  const id = document['_id']
  if (typeof id !== 'string')
    throw new LakeError('badRequest', 'version.replace needs a document with an "_id".')
  refuseReleases(id)
  mustExist(id, context)
  writeDocument(document, id, context)
}

function mustExist(id: string, context: MutationContext): LakeDocument {
  const document = context.workingSet.get(id)
  if (!document) throw new LakeError('notFound', `The document "${id}" was not found.`)
  return document
}

function mustBeAt(document: LakeDocument, revision: string | undefined): void {
  if (revision === undefined || revision === document._rev) return
  throw new LakeError(
    'revisionConflict',
    `The document "${document._id}" is at revision "${document._rev}", expected "${revision}": someone changed it meanwhile.`,
  )
}

function mustBelong(id: string, publishedId: string): void {
  if (isDraftId(publishedId) || isVersionId(publishedId)) {
    throw new LakeError('badRequest', `"${publishedId}" is no published id.`)
  }
  if (publishedIdOf(id) === publishedId && id !== publishedId) return
  throw new LakeError('badRequest', `"${id}" is no draft or version of "${publishedId}".`)
}

function refuseReleases(id: string): void {
  if (!isVersionId(id)) return
  throw new LakeError('notServed', `Content releases are not served by this lake: "${id}" cannot be written.`)
}

function refusePurge(purge: boolean): void {
  if (purge)
    throw new LakeError('notServed', 'Purging history is not served by this lake: delete without "purge".')
}
