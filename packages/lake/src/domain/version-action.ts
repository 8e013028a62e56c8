import {LakeError} from '../errors.ts'
import type {ActionBody} from '../wire/action-body.ts'
import {type ActionContext, mustBeAt, mustBelong, mustExist, refusePurge} from './action-context.ts'
import {isDraftId, isVersionId} from './document-id.ts'
import type {LakeDocument} from './document.ts'
import {isJsonObject, type JsonObject} from './json.ts'
import {writeDocument} from './mutation.ts'

type Named<Suffix extends string> = Extract<
  ActionBody,
  {actionType: `sanity.action.document.version.${Suffix}`}
>

/**
 * Actions on drafts and on the versions of documents in releases. Whether a release lets its versions be written is
 * looked at for the whole transaction (`protectReleases`).
 * Evidence: `@sanity/client` (CreateVersionAction … UnpublishVersionAction, README "Version actions").
 */
export function applyVersionAction(
  action: Named<'create' | 'replace' | 'discard' | 'unpublish'>,
  context: ActionContext,
): void {
  switch (action.actionType) {
    case 'sanity.action.document.version.create':
      return createVersion(action, context)
    case 'sanity.action.document.version.replace':
      return replaceVersion(action.document, context)
    case 'sanity.action.document.version.discard':
      refusePurge(action.purge)
      return discard(action.versionId, context)
    case 'sanity.action.document.version.unpublish':
      return unpublishVersion(action, context)
  }
}

/** Throws a draft or a version away. */
export function discard(id: string, context: ActionContext): void {
  if (!isDraftId(id) && !isVersionId(id)) {
    throw new LakeError('mutation', `"${id}" is neither a draft nor a version: nothing was discarded.`)
  }
  mustExist(id, context)
  context.workingSet.delete(id)
}

function createVersion(action: Named<'create'>, context: ActionContext): void {
  const {document, baseId, ifBaseRevisionId} = action
  const given = document?.['_id']
  const versionId = action.versionId ?? (typeof given === 'string' ? given : undefined)
  if (versionId === undefined || (document === undefined) === (baseId === undefined)) {
    throw new LakeError(
      'badRequest',
      'version.create needs either "document" with an "_id", or "baseId" and "versionId".',
    )
  }
  mustBelong(versionId, action.publishedId)
  if (context.workingSet.get(versionId))
    throw new LakeError('conflict', `The version "${versionId}" exists already.`)
  const base = baseId === undefined ? undefined : mustExist(baseId, context)
  if (base) mustBeAt(base, ifBaseRevisionId)
  writeDocument(base ? copyOf(base, versionId) : (document ?? {}), versionId, context)
}

/**
 * A version remembers what it was made from: the Studio finds by it what changed in the original since.
 * Evidence: read in `sanity` (readTransactionsFollowingLineage: `_system.base`).
 */
function copyOf(base: LakeDocument, id: string): JsonObject {
  const {_system, ...content} = base
  if (!isVersionId(id)) return content
  const system = isJsonObject(_system) ? _system : {}
  return {...content, _system: {...system, base: {id: base._id, rev: base._rev}}}
}

function replaceVersion(document: JsonObject, context: ActionContext): void {
  const id = document['_id']
  if (typeof id !== 'string' || (!isDraftId(id) && !isVersionId(id)))
    throw new LakeError(
      'badRequest',
      'version.replace needs a document with the "_id" of a draft or version.',
    )
  mustExist(id, context)
  writeDocument(document, id, context)
}

/** The version now says that its release takes the published document away. */
function unpublishVersion({versionId, publishedId}: Named<'unpublish'>, context: ActionContext): void {
  mustBelong(versionId, publishedId)
  if (!isVersionId(versionId)) {
    throw new LakeError(
      'badRequest',
      `"${versionId}" is in no release: use sanity.action.document.unpublish.`,
    )
  }
  const published = mustExist(publishedId, context)
  const version = context.workingSet.get(versionId) ?? copyOf(published, versionId)
  const system = isJsonObject(version['_system']) ? version['_system'] : {}
  writeDocument({...version, _system: {...system, delete: true}}, versionId, context)
}
