import type {LakeConfig} from '../config.ts'
import type {ActionContext} from '../domain/action-context.ts'
import {publishedIdOf, versionPrefixOf} from '../domain/document-id.ts'
import type {LakeDocument} from '../domain/document.ts'
import {isToBeUnpublished} from '../domain/release.ts'
import type {WorkingSet} from '../domain/working-set.ts'
import {LakeError} from '../errors.ts'
import {byId} from '../groq/perspective.ts'
import {documentAfter} from '../history/replay.ts'
import type {DatasetStore} from '../store/store.ts'

/** What actions on releases read besides single documents. */
export function releaseReads(
  store: DatasetStore,
  workingSet: WorkingSet,
  {refuseStale}: LakeConfig['releases'],
): Pick<ActionContext, 'versionsIn' | 'atRevision' | 'mustBeFresh'> {
  return {
    versionsIn: (bundle) => versionsIn(bundle, store, workingSet),
    mustBeFresh: (version) => {
      if (refuseStale && !isToBeUnpublished(version)) refuseIfStale(version, store)
    },
    atRevision: (id: string, revision: string): LakeDocument | undefined => {
      const transaction = store.transaction(revision)
      return transaction && documentAfter(store, id, transaction)
    },
  }
}

/** The versions in a release, in `_id` order, as the transaction has left them so far. */
export function versionsIn(bundle: string, store: DatasetStore, workingSet: WorkingSet): LakeDocument[] {
  const prefix = versionPrefixOf(bundle)
  const changes = workingSet.changes().filter(({id}) => id.startsWith(prefix))
  const changed = new Set(changes.map(({id}) => id))
  const versions = store.documents().filter(({_id}) => _id.startsWith(prefix) && !changed.has(_id))
  return [...versions, ...changes.flatMap(({after}) => after ?? [])].sort(byId)
}

function refuseIfStale(version: LakeDocument, store: DatasetStore): void {
  const id = publishedIdOf(version._id)
  const since = store
    .transactions({documentIds: [id], fromTransaction: version._rev, limit: 2, reverse: false})
    .filter((transaction) => transaction.id !== version._rev)
  if (since.length === 0) return
  throw new LakeError(
    'conflict',
    `"${id}" was changed after this version of it was approved, and would be overwritten: look at both, and schedule what should go out.`,
  )
}
