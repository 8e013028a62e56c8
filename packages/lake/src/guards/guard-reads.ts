import type {Caller} from '../auth/caller.ts'
import {draftIdOf, publishedIdOf} from '../domain/document-id.ts'
import type {DocumentChange} from '../domain/working-set.ts'
import {stateBefore} from '../history/replay.ts'
import type {DatasetStore} from '../store/store.ts'
import type {GuardReads, PastChange} from './guard.ts'

/** Who makes the transaction that a guard is asked about, and what history will call it. */
export type Author = {caller: Caller; transactionId: string; now: string}

/** What a guard sees: the store, under what the transaction would change in it. */
export function guardReads(
  store: DatasetStore,
  changes: readonly DocumentChange[],
  {caller, transactionId, now}: Author,
): GuardReads {
  const changed = new Map(changes.map((change) => [change.id, change]))
  return {
    document: (id) => (changed.has(id) ? changed.get(id)?.after : store.document(id)),
    documents: () => [
      ...store.documents().filter(({_id}) => !changed.has(_id)),
      ...changes.flatMap(({after}) => after ?? []),
    ],
    idsOf: (publishedId) => [
      publishedId,
      draftIdOf(publishedId),
      ...store.documentIdsIn('versions.').filter((id) => publishedIdOf(id) === publishedId),
    ],
    history: (id, since) => {
      const change = changed.get(id)
      const pending = change && {...change, transactionId, author: caller.id, timestamp: now}
      return [...(pending ? [pending] : []), ...pastChanges(store, id, since)]
    },
  }
}

/** However many there are: what is left out could be what matters. */
function pastChanges(store: DatasetStore, id: string, since: string | undefined): PastChange[] {
  const transactions = store.transactions({
    documentIds: [id],
    limit: Number.MAX_SAFE_INTEGER,
    reverse: true,
  })
  const past: PastChange[] = []
  let after = store.document(id)
  for (const transaction of transactions) {
    if (since !== undefined && transaction.timestamp <= since) break
    const before = stateBefore(after, transaction, id)
    const {id: transactionId, author, timestamp} = transaction
    past.push({id, before, after, transactionId, author, timestamp})
    after = before
  }
  return past
}
