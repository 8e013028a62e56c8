import {
  bundleOf,
  draftIdOf,
  isDraftId,
  isVersionId,
  publishedIdOf,
  releaseDocumentIdOf,
} from '../domain/document-id.ts'
import type {JsonObject} from '../domain/json.ts'
import {publishAtMs, releaseStateOf} from '../domain/release.ts'
import type {DatasetStore, StoredTransaction} from '../store/store.ts'
import {type Change, statesOf} from './states-of.ts'

const MOST_TRANSACTIONS = 10_000

/**
 * What happened to a document, to its draft, or to its version in a release, newest first, as the Studio's history
 * list words it.
 * Evidence: read in `sanity` (CreateDocumentVersionEvent … DeleteDocumentGroupEvent).
 */
export function documentEvents(store: DatasetStore, id: string): JsonObject[] {
  const publishedId = publishedIdOf(id)
  const versionId = isVersionId(id) ? id : draftIdOf(publishedId)
  const release = bundleOf(versionId)
  const transactions = store.transactions({
    documentIds: [publishedId, versionId, ...(release === undefined ? [] : [releaseDocumentIdOf(release)])],
    limit: MOST_TRANSACTIONS,
    reverse: false,
  })
  const group: Group = {
    publishedId,
    versionId,
    releaseChange: releaseChanges(store),
    revisionBefore: revisions(store),
  }
  const events: JsonObject[] = []
  let isThere = false
  let schedule: JsonObject | undefined
  for (const transaction of transactions) {
    const version = transaction.documents.find((touch) => touch.id === versionId)
    const event =
      documentEvent(transaction, group) ?? (isThere ? scheduleEvent(transaction, group) : undefined)
    if (event && concerns(event, id)) events.unshift(event)
    if (schedule && event?.['type'] === 'unscheduleDocumentVersion') schedule['state'] = 'unscheduled'
    if (schedule && event?.['type'] === 'publishDocumentVersion') schedule['state'] = 'published'
    if (event?.['type'] === 'scheduleDocumentVersion') schedule = event
    if (version) isThere = version.after
  }
  return events
}

type Group = {
  publishedId: string
  /** The draft, or the version whose story is told. */
  versionId: string
  releaseChange: (release: string, transactionId: string) => Change | undefined
  /** The revision that a document had before a transaction. */
  revisionBefore: (id: string, transactionId: string) => string
}

function documentEvent(transaction: StoredTransaction, group: Group): JsonObject | undefined {
  const {id, timestamp, author, documents} = transaction
  const {publishedId: documentId, versionId} = group
  const base = {id, timestamp, author, documentId}
  const touched = (one: string) => documents.find((touch) => touch.id === one)
  const published = touched(documentId)
  const version = touched(versionId)
  // What was published is gone in the same transaction; another version may have been, too.
  const source = [version, ...documents].find(
    (touch) =>
      touch &&
      touch.id !== documentId &&
      publishedIdOf(touch.id) === documentId &&
      touch.before &&
      !touch.after,
  )
  const from = source && {
    versionId: source.id,
    ...inRelease(source.id),
    versionRevisionId: group.revisionBefore(source.id, id),
  }
  const bundle = source && bundleOf(source.id)
  const release = bundle === undefined ? undefined : group.releaseChange(bundle, id)

  if (published && !published.after) {
    if (from && release) return {...base, type: 'unpublishDocument', ...from}
    const draft = touched(draftIdOf(documentId))
    if (draft && !draft.before) {
      return {...base, type: 'unpublishDocument', versionId: draft.id, versionRevisionId: id}
    }
    return {...base, type: 'deleteDocumentGroup'}
  }
  if (published?.after && from) {
    return {
      ...base,
      type: 'publishDocumentVersion',
      revisionId: id,
      ...from,
      publishCause: causeOf(release, timestamp),
    }
  }
  if (published?.after) {
    return {...base, type: published.before ? 'updateLiveDocument' : 'createLiveDocument', revisionId: id}
  }
  if (version && !version.before) {
    return {...base, type: 'createDocumentVersion', versionId, ...inRelease(versionId), versionRevisionId: id}
  }
  return from && {...base, type: 'deleteDocumentVersion', ...from}
}

/** A release is scheduled, or not any more, with all that is in it. */
function scheduleEvent(transaction: StoredTransaction, group: Group): JsonObject | undefined {
  const {id, timestamp, author} = transaction
  const {versionId, publishedId: documentId} = group
  const releaseId = bundleOf(versionId)
  const change = releaseId === undefined ? undefined : group.releaseChange(releaseId, id)
  if (releaseId === undefined || !change) return undefined
  const [was, is] = [releaseStateOf(change.before), releaseStateOf(change.after)]
  const versionRevisionId = group.revisionBefore(versionId, id)
  const base = {id, timestamp, author, documentId, releaseId, versionId, versionRevisionId}
  if (was !== 'scheduled' && is === 'scheduled') {
    return {
      ...base,
      type: 'scheduleDocumentVersion',
      state: 'pending',
      publishAt: change.after?.['publishAt'] ?? null,
    }
  }
  return was === 'scheduled' && is === 'active' ? {...base, type: 'unscheduleDocumentVersion'} : undefined
}

function causeOf(release: Change | undefined, timestamp: string): string {
  if (!release) return 'document.publish'
  const dueMs = release.before && publishAtMs(release.before)
  return dueMs !== undefined && Date.parse(timestamp) >= dueMs ? 'release.schedule' : 'release.publish'
}

function inRelease(id: string): {releaseId?: string} {
  const releaseId = bundleOf(id)
  return releaseId === undefined ? {} : {releaseId}
}

/** A draft's and a version's list tell of it, the published document's of what the public saw. */
function concerns(event: JsonObject, id: string): boolean {
  if (isDraftId(id)) return true
  if (!isVersionId(id))
    return event['type'] !== 'createDocumentVersion' && event['type'] !== 'deleteDocumentVersion'
  return event['versionId'] === id
}

/** The changes of releases by transaction, each release read once. */
function releaseChanges(store: DatasetStore): Group['releaseChange'] {
  const known = new Map<string, Map<string, Change>>()
  return (release, transactionId) => {
    const changes =
      known.get(release) ??
      new Map(statesOf(store, releaseDocumentIdOf(release)).map((change) => [change.transaction.id, change]))
    known.set(release, changes)
    return changes.get(transactionId)
  }
}

function revisions(store: DatasetStore): Group['revisionBefore'] {
  return (documentId, transactionId) => {
    const [last, before] = store.transactions({
      documentIds: [documentId],
      toTransaction: transactionId,
      reverse: true,
      limit: 2,
    })
    return (last?.id === transactionId ? before?.id : last?.id) ?? ''
  }
}
