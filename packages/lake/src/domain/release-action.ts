import {LakeError} from '../errors.ts'
import type {ActionBody} from '../wire/action-body.ts'
import type {ActionContext} from './action-context.ts'
import {withArrayKeys} from './array-keys.ts'
import {releaseDocumentIdOf, releaseOf} from './document-id.ts'
import type {LakeDocument} from './document.ts'
import {isJsonObject, type Json, type JsonObject} from './json.ts'
import {type MutationContext, patchDocument, writeDocument} from './mutation.ts'
import {publishDocument} from './publish-document.ts'
import {releaseMetadata} from './release-metadata.ts'
import {RELEASE_TYPE, type ReleaseState, releaseStateOf} from './release.ts'
import {WorkingSet} from './working-set.ts'

type Named<Suffix extends string> = Extract<ActionBody, {actionType: `sanity.action.release.${Suffix}`}>
export type ReleaseAction = Named<
  'create' | 'edit' | 'publish' | 'archive' | 'unarchive' | 'schedule' | 'unschedule' | 'delete' | 'import'
>

export function isReleaseAction(action: ActionBody): action is ReleaseAction {
  return action.actionType.startsWith('sanity.action.release.')
}

/**
 * Applies one action on a release to the working set. Throws a LakeError when the release is not in a state for it.
 * Evidence: `@sanity/client` (ReleasesClient, README "Release actions"); `sanity` (createReleaseOperationsStore).
 */
export function applyReleaseAction(action: ReleaseAction, context: ActionContext): void {
  switch (action.actionType) {
    case 'sanity.action.release.create':
      return create(action, context)
    case 'sanity.action.release.edit':
      return edit(action, context)
    case 'sanity.action.release.publish':
      return publishRelease(mustBe(action, ['active', 'scheduled'], context), context)
    case 'sanity.action.release.archive':
      return archive(mustBe(action, ['active'], context), context)
    case 'sanity.action.release.unarchive':
      return unarchive(mustBe(action, ['archived'], context), context)
    case 'sanity.action.release.schedule':
      return schedule(mustBe(action, ['active'], context), action.publishAt, context)
    case 'sanity.action.release.unschedule':
      return write(without(mustBe(action, ['scheduled'], context), 'publishAt'), {state: 'active'}, context)
    case 'sanity.action.release.delete':
      return remove(mustBe(action, ['archived', 'published'], context), context)
    case 'sanity.action.release.import':
      return importRelease(action, context)
  }
}

/** Publishes what is in a release, all of it at once. */
export function publishRelease(release: LakeDocument, context: ActionContext): void {
  const versions = context.versionsIn(nameOf(release))
  for (const version of versions) publishDocument(version, context)
  const states = finalStates(versions, context)
  write(
    without(release, 'error'),
    {state: 'published', publishedAt: context.now, finalDocumentStates: states},
    context,
  )
}

/** A scheduled release that could not be published is active again, and says why. */
export function unscheduleFailed(release: LakeDocument, message: string, context: ActionContext): void {
  write(without(release, 'publishAt'), {state: 'active', error: {message}}, context)
}

function create({releaseId, metadata}: Named<'create'>, context: ActionContext): void {
  const id = releaseDocumentIdOf(releaseId)
  if (context.workingSet.get(id))
    throw new LakeError('conflict', `The release "${releaseId}" exists already.`)
  const release: JsonObject = {
    _type: RELEASE_TYPE,
    name: releaseId,
    state: 'active',
    metadata: plain(metadata),
  }
  writeDocument(release, id, context)
}

function edit({releaseId, patch}: Named<'edit'>, context: ActionContext): void {
  const before = mustExistAsRelease(releaseId, context)
  patchDocument(before._id, patch, undefined, context)
  const after = mustExistAsRelease(releaseId, context)
  const changed = Object.keys({...before, ...after}).find(
    (name) =>
      !['metadata', '_rev', '_updatedAt'].includes(name) &&
      JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  )
  if (changed !== undefined) {
    throw new LakeError('mutation', `An edit of a release may change its "metadata" only, not "${changed}".`)
  }
  const metadata = releaseMetadata.safeParse(after['metadata'] ?? {})
  if (metadata.success) return write(after, {metadata: plain(metadata.data)}, context)
  const [issue] = metadata.error.issues
  throw new LakeError(
    'badRequest',
    `The metadata does not fit: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
  )
}

function archive(release: LakeDocument, context: ActionContext): void {
  const versions = context.versionsIn(nameOf(release))
  for (const {_id} of versions) context.workingSet.delete(_id)
  const states = finalStates(versions, context)
  write(without(release, 'error'), {state: 'archived', finalDocumentStates: states}, context)
}

/** The documents come back with the content that they had just before. */
function unarchive(release: LakeDocument, context: ActionContext): void {
  const states = release['finalDocumentStates']
  for (const state of Array.isArray(states) ? states : []) {
    if (!isJsonObject(state) || typeof state['id'] !== 'string') continue
    const {id, revisionId} = state
    const version = typeof revisionId === 'string' ? context.atRevision(id, revisionId) : undefined
    if (!version) throw new LakeError('notFound', `The version "${id}" has no history to be restored from.`)
    if (context.workingSet.get(id)) throw new LakeError('conflict', `The version "${id}" exists already.`)
    writeDocument(version, id, context)
  }
  write(without(release, 'finalDocumentStates'), {state: 'active'}, context)
}

/**
 * Nobody is there to be told when the time has come: what would be refused then is refused now. A time that is past
 * means now.
 */
function schedule(release: LakeDocument, publishAt: string, context: ActionContext): void {
  const at = {publishAt: new Date(publishAt).toISOString()}
  if (Date.parse(publishAt) <= Date.parse(context.now)) return publishRelease({...release, ...at}, context)
  for (const version of context.versionsIn(nameOf(release))) context.mustBeFresh(version)
  const rehearsal = new WorkingSet((id) => context.workingSet.get(id))
  publishRelease(release, {...context, workingSet: rehearsal})
  context.rehearse(rehearsal.changes())
  write(without(release, 'error'), {state: 'scheduled', ...at}, context)
}

function remove(release: LakeDocument, context: ActionContext): void {
  for (const {_id} of context.versionsIn(nameOf(release))) context.workingSet.delete(_id)
  context.workingSet.delete(release._id)
}

/**
 * A release from another lake. One that was scheduled there comes in unscheduled, with its time as the intended one:
 * an import publishes nothing, neither now nor later by itself, and its documents may arrive after it.
 */
export function importRelease(
  {releaseId, attributes, document, ifExists}: Named<'import'>,
  context: MutationContext,
): void {
  const id = releaseDocumentIdOf(releaseId)
  if (context.workingSet.get(id)) {
    if (ifExists === 'ignore') return
    if (ifExists === 'fail') throw new LakeError('conflict', `The release "${releaseId}" exists already.`)
  }
  const given = plain(attributes ?? document ?? {})
  const {publishAt, ...described} = given
  const metadata = isJsonObject(given['metadata']) ? given['metadata'] : {}
  const scheduled = given['state'] === 'scheduled'
  const state: JsonObject = scheduled
    ? {
        state: 'active',
        metadata: {...metadata, ...(publishAt === undefined ? {} : {intendedPublishAt: publishAt})},
      }
    : publishAt === undefined
      ? {}
      : {publishAt}
  writeDocument({...described, ...state, _type: RELEASE_TYPE, name: releaseId}, id, context)
}

function mustExistAsRelease(releaseId: string, {workingSet}: ActionContext): LakeDocument {
  const release = workingSet.get(releaseDocumentIdOf(releaseId))
  if (!release) throw new LakeError('notFound', `The release "${releaseId}" was not found.`)
  return release
}

const WAY_OUT: Partial<Record<ReleaseState, string>> = {
  active: 'archive or publish it first',
  scheduled: 'unschedule it first',
  archived: 'unarchive it first',
}

function mustBe(
  {actionType, releaseId}: ReleaseAction,
  states: readonly ReleaseState[],
  context: ActionContext,
): LakeDocument {
  const release = mustExistAsRelease(releaseId, context)
  const state = releaseStateOf(release)
  if (state !== undefined && states.includes(state)) return release
  const named = actionType.slice(actionType.lastIndexOf('.') + 1)
  const advice = state === undefined ? undefined : WAY_OUT[state]
  throw new LakeError(
    'releaseState',
    `The release "${releaseId}" is ${state ?? 'in no state that is known'}; ${named} is for one that is ${states.join(' or ')}${advice === undefined ? '' : `: ${advice}`}.`,
  )
}

function nameOf({_id}: LakeDocument): string {
  return releaseOf(_id) ?? ''
}

function finalStates(versions: readonly LakeDocument[], {transactionId}: ActionContext): Json {
  const states = versions.map(({_id, _rev}) => ({id: _id, revisionId: _rev}))
  return withArrayKeys(states, transactionId)
}

function write(release: LakeDocument, changes: JsonObject, context: ActionContext): void {
  writeDocument({...release, ...changes}, release._id, context)
}

/** The document without one of the attributes that a release may have. */
function without(document: LakeDocument, name: 'error' | 'publishAt' | 'finalDocumentStates'): LakeDocument {
  const {[name]: _left, ...rest} = document
  return rest
}

function plain(value: unknown): JsonObject {
  return JSON.parse(JSON.stringify(value))
}
