import {createHash} from 'node:crypto'

import {systemCaller} from '../auth/caller.ts'
import type {Dataset} from '../dataset/dataset.ts'
import {releaseReads} from '../dataset/release-reads.ts'
import {transact} from '../dataset/transact.ts'
import type {ActionContext} from '../domain/action-context.ts'
import type {LakeDocument} from '../domain/document.ts'
import {publishRelease, unscheduleFailed} from '../domain/release-action.ts'
import {LakeError} from '../errors.ts'
import type {Log} from '../ports.ts'

/**
 * Publishes a release whose time has come, in the name of who scheduled it: their right to do so was looked at then.
 * One that cannot be published is active again and says why. Throws when nothing could be stored.
 */
export async function publishDue(dataset: Dataset, release: LakeDocument, log: Log): Promise<void> {
  const told = {dataset: dataset.name, release: release._id}
  try {
    await change(dataset, release, 'publish', publishRelease)
    log.info(told, 'a scheduled release was published')
  } catch (error) {
    if (!(error instanceof LakeError) || error.status >= 500) throw error
    log.error({...told, reason: error.message}, 'a scheduled release could not be published')
    await change(dataset, release, 'give up', (current, context) =>
      unscheduleFailed(current, error.message, context),
    )
  }
}

/** Changes the release as it was scheduled; the name of the transaction makes it happen once. */
async function change(
  dataset: Dataset,
  release: LakeDocument,
  what: 'publish' | 'give up',
  apply: (current: LakeDocument, context: ActionContext) => void,
): Promise<void> {
  const {store} = dataset
  const request = [what, release._id, release._rev]
  const author = store.transaction(release._rev)?.author ?? '<system>'
  await transact(dataset, {
    caller: systemCaller(author),
    transactionId: `release-${createHash('sha256').update(JSON.stringify(request)).digest('hex').slice(0, 32)}`,
    dryRun: false,
    autoGenerateArrayKeys: false,
    mutations: [],
    request,
    readsStore: true,
    apply: (context) => {
      const current = context.workingSet.get(release._id)
      // Somebody was quicker: unscheduled, or published by hand.
      if (current?._rev !== release._rev) return []
      apply(current, {...context, ...releaseReads(store, context.workingSet), rehearse: () => {}})
      return []
    },
  })
}
