import {LakeError} from '../errors.ts'
import type {ActionBody} from '../wire/action-body.ts'
import {type ActionContext, mustBeAt, mustBelong, mustExist, refusePurge} from './action-context.ts'
import {draftIdOf} from './document-id.ts'
import {patchDocument, writeDocument} from './mutation.ts'
import {publishDocument, unpublishDocument} from './publish-document.ts'
import {applyReleaseAction} from './release-action.ts'
import {applyVersionAction, discard} from './version-action.ts'

type Named<Suffix extends string> = Extract<ActionBody, {actionType: `sanity.action.document.${Suffix}`}>

/**
 * Applies one document action to the working set. Throws a LakeError when its condition does not hold.
 * Evidence: documented (sanity.io/docs/http-reference/actions), read in `@sanity/client`'s types.
 */
export function applyAction(action: ActionBody, context: ActionContext): void {
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
    case 'sanity.action.document.version.replace':
    case 'sanity.action.document.version.discard':
    case 'sanity.action.document.version.unpublish':
      return applyVersionAction(action, context)
    default:
      return applyReleaseAction(action, context)
  }
}

function createDraft({publishedId, attributes, ifExists}: Named<'create'>, context: ActionContext): void {
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

function replaceDraft({publishedId, attributes}: Named<'replaceDraft'>, context: ActionContext): void {
  const draftId = draftIdOf(publishedId)
  if (!context.workingSet.get(draftId) && !context.workingSet.get(publishedId)) {
    throw new LakeError('mutation', `Neither a draft nor a published document "${publishedId}" exists.`)
  }
  writeDocument(attributes, draftId, context)
}

function edit({draftId, publishedId, patch}: Named<'edit'>, context: ActionContext): void {
  mustBelong(draftId, publishedId)
  if (!context.workingSet.get(draftId)) {
    const published = mustExist(publishedId, context)
    writeDocument(published, draftId, context)
  }
  patchDocument(draftId, patch, undefined, context)
}

function deleteDocument(action: Named<'delete'>, context: ActionContext): void {
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

function publish(action: Named<'publish'>, context: ActionContext): void {
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
  publishDocument(draft, context)
}

function unpublish({draftId, publishedId}: Named<'unpublish'>, context: ActionContext): void {
  mustBelong(draftId, publishedId)
  const published = mustExist(publishedId, context)
  unpublishDocument(published, context)
}
