import {publishedIdOf, releaseDocumentIdOf, versionPrefixOf} from '../domain/document-id.ts'
import type {JsonObject} from '../domain/json.ts'
import {releaseStateOf} from '../domain/release.ts'
import type {DatasetStore} from '../store/store.ts'
import {type Change, statesOf} from './states-of.ts'

/**
 * What happened to a release and to what is in it, newest first, as the Studio's activity list words it. Edits of its
 * metadata are left out: the Studio tells those from the transactions.
 * Evidence: read in `sanity` (getReleaseActivityEvents, getReleaseEvents).
 * @param mayRead - whether a version's history is for who asks
 */
export function releaseEvents(
  store: DatasetStore,
  release: string,
  mayRead: (versionId: string) => boolean,
): JsonObject[] {
  const changes = statesOf(store, releaseDocumentIdOf(release))
  const whole = new Set(changes.filter(isOfState).map(({transaction}) => transaction.id))
  const ofRelease = changes.flatMap((change) => {
    const type = typeOf(change)
    const publishAt = change.after?.['publishAt']
    if (type === undefined) return []
    return [event(change, release, {type, ...(type === 'scheduleRelease' && publishAt ? {publishAt} : {})})]
  })
  const ofDocuments = store
    .documentIdsIn(versionPrefixOf(release))
    .filter(mayRead)
    .flatMap((versionId) => statesOf(store, versionId))
    // Archived, brought back or published with the whole release: that is told once.
    .filter(({transaction}) => !whole.has(transaction.id))
    .flatMap((change) => documentEvent(change, release))
  return [...ofRelease, ...ofDocuments].sort((a, b) => b.sequence - a.sequence).map(({told}) => told)
}

type Told = {sequence: number; told: JsonObject}

function event({transaction}: Change, releaseName: string, what: JsonObject): Told {
  const {id, timestamp, author, sequence} = transaction
  return {sequence, told: {id, timestamp, author, releaseName, ...what}}
}

function typeOf({before, after}: Change): string | undefined {
  const [was, is] = [releaseStateOf(before), releaseStateOf(after)]
  if (!before) return 'createRelease'
  if (!after) return 'deleteRelease'
  if (was === is) return undefined
  if (is === 'scheduled') return 'scheduleRelease'
  if (is === 'published') return 'publishRelease'
  if (is === 'archived') return 'archiveRelease'
  return was === 'archived' ? 'unarchiveRelease' : 'unscheduleRelease'
}

function isOfState(change: Change): boolean {
  const type = typeOf(change)
  return type !== undefined && type !== 'createRelease'
}

function documentEvent(change: Change, release: string): Told[] {
  const {before, after, transaction} = change
  const document = after ?? before
  if (!document || (before && after)) return []
  const documentId = publishedIdOf(document._id)
  // Published by itself: the document's own list tells of that.
  if (!after && transaction.documents.some(({id, after: isThere}) => id === documentId && isThere)) return []
  const what = {
    type: after ? 'addDocumentToRelease' : 'discardDocumentFromRelease',
    documentId,
    documentType: document._type,
    versionId: document._id,
    versionRevisionId: document._rev,
  }
  return [event(change, release, what)]
}
