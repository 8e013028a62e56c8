import type {ActionContext} from '../domain/action-context.ts'
import {versionPrefixOf} from '../domain/document-id.ts'
import type {LakeDocument} from '../domain/document.ts'
import type {WorkingSet} from '../domain/working-set.ts'
import {byId} from '../groq/perspective.ts'
import {documentAfter} from '../history/replay.ts'
import type {DatasetStore} from '../store/store.ts'

/** What actions on releases read besides single documents. */
export function releaseReads(
  store: DatasetStore,
  workingSet: WorkingSet,
): Pick<ActionContext, 'versionsIn' | 'atRevision'> {
  return {
    versionsIn: (bundle) => {
      const prefix = versionPrefixOf(bundle)
      const changes = workingSet.changes().filter(({id}) => id.startsWith(prefix))
      const changed = new Set(changes.map(({id}) => id))
      const versions = store.documents().filter(({_id}) => _id.startsWith(prefix) && !changed.has(_id))
      return [...versions, ...changes.flatMap(({after}) => after ?? [])].sort(byId)
    },
    atRevision: (id: string, revision: string): LakeDocument | undefined => {
      const transaction = store.transaction(revision)
      return transaction && documentAfter(store, id, transaction)
    },
  }
}
