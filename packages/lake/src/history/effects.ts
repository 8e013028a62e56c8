import type {LakeDocument} from '../domain/document.ts'
import type {JsonObject} from '../domain/json.ts'
import type {DatasetStore, Effects, StoredTransaction} from '../store/store.ts'
import {mendozaDiff} from './mendoza-diff.ts'
import {documentAfter, stateBefore} from './replay.ts'

type States = {before: LakeDocument | undefined; after: LakeDocument | undefined}

/**
 * What a change amounts to for a client: patches between documents without `_rev`. Patches name attributes by their
 * place, and a client takes `_rev` away before it applies one, since that is what the event itself tells.
 * Evidence: read in `sanity` (omitRev before applyPatch, in previews, history and releases alike).
 */
export function effectsForClients(change: States): Effects {
  const told = known.get(change)
  if (told) return told
  const [before, after] = [withoutRevision(change.before), withoutRevision(change.after)]
  const effects = {apply: mendozaDiff(before, after), revert: mendozaDiff(after, before)}
  known.set(change, effects)
  return effects
}

/** Many listeners hear of one change. */
const known = new WeakMap<States, Effects>()

function withoutRevision(document: LakeDocument | undefined): JsonObject | null {
  if (!document) return null
  const {_rev, ...rest} = document
  return rest
}

/**
 * The same of transactions of the past, by transaction and document. The store keeps patches of whole documents, so
 * that it can go back to every revision; they are played back and told anew.
 */
export function effectsOfTransactions(
  store: DatasetStore,
  documentIds: readonly string[],
  transactions: readonly StoredTransaction[],
): (transactionId: string) => Record<string, Effects> {
  const byTransaction = new Map<string, Record<string, Effects>>()
  const newestFirst = transactions.toSorted((a, b) => b.sequence - a.sequence)
  for (const id of documentIds) {
    const touching = newestFirst.filter(({documents}) => documents.some((touch) => touch.id === id))
    const [newest] = touching
    // What is not among these transactions lies before or after all of them: the page is one stretch of the history.
    let state = newest && documentAfter(store, id, newest)
    for (const transaction of touching) {
      const after = state
      state = stateBefore(after, transaction, id)
      const effects = byTransaction.get(transaction.id) ?? {}
      effects[id] = effectsForClients({before: state, after})
      byTransaction.set(transaction.id, effects)
    }
  }
  return (transactionId) => byTransaction.get(transactionId) ?? {}
}
