import {draftIdOf, isDraftId, publishedIdOf} from '../domain/document-id.ts'
import type {JsonObject} from '../domain/json.ts'
import type {DatasetStore, StoredTransaction} from '../store/store.ts'

type Touch = StoredTransaction['documents'][number]

const MOST_TRANSACTIONS = 10_000

/**
 * What happened to a document or its draft, newest first, as the Studio's history list words it.
 * Evidence: read in `sanity` (CreateDocumentVersionEvent … DeleteDocumentGroupEvent).
 */
export function documentEvents(store: DatasetStore, id: string): JsonObject[] {
  const publishedId = publishedIdOf(id)
  const draftId = draftIdOf(id)
  const transactions = store.transactions({
    documentIds: [publishedId, draftId],
    limit: MOST_TRANSACTIONS,
    reverse: false,
  })
  let draftRevision = ''
  const events: JsonObject[] = []
  for (const transaction of transactions) {
    const draft = transaction.documents.find((touch) => touch.id === draftId)
    const published = transaction.documents.find((touch) => touch.id === publishedId)
    const event = eventOf(transaction, {draft, published, draftRevision, publishedId, draftId})
    if (event && concerns(event, isDraftId(id))) events.unshift(event)
    if (draft) draftRevision = transaction.id
  }
  return events
}

type Group = {
  draft: Touch | undefined
  published: Touch | undefined
  /** The revision that the draft had before this transaction. */
  draftRevision: string
  publishedId: string
  draftId: string
}

function eventOf({id, timestamp, author}: StoredTransaction, group: Group): JsonObject | undefined {
  const {draft, published, draftRevision, publishedId: documentId, draftId: versionId} = group
  const base = {id, timestamp, author, documentId}
  const draftGone = draft?.before === true && !draft.after
  const draftMade = draft?.before === false && draft.after
  if (published && !published.after) {
    if (draftMade) return {...base, type: 'unpublishDocument', versionId, versionRevisionId: id}
    return {...base, type: 'deleteDocumentGroup'}
  }
  if (published?.after && draftGone) {
    return {
      ...base,
      type: 'publishDocumentVersion',
      revisionId: id,
      versionId,
      versionRevisionId: draftRevision,
      publishCause: 'document.publish',
    }
  }
  if (published?.after) {
    return {...base, type: published.before ? 'updateLiveDocument' : 'createLiveDocument', revisionId: id}
  }
  if (draftMade) return {...base, type: 'createDocumentVersion', versionId, versionRevisionId: id}
  if (draftGone) return {...base, type: 'deleteDocumentVersion', versionId, versionRevisionId: draftRevision}
  return undefined
}

/** A draft's list tells of the draft, the published document's of what the public saw. */
function concerns(event: JsonObject, ofDraft: boolean): boolean {
  const draftOnly = event['type'] === 'createDocumentVersion' || event['type'] === 'deleteDocumentVersion'
  return ofDraft ? true : !draftOnly
}
