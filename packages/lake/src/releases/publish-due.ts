import {createHash} from 'node:crypto'

import {type Caller, systemCaller} from '../auth/caller.ts'
import type {Directory} from '../auth/directory.ts'
import type {Dataset} from '../dataset/dataset.ts'
import {releaseReads} from '../dataset/release-reads.ts'
import {transact} from '../dataset/transact.ts'
import type {ActionContext} from '../domain/action-context.ts'
import {releaseOf} from '../domain/document-id.ts'
import type {LakeDocument} from '../domain/document.ts'
import {publishRelease, unscheduleFailed} from '../domain/release-action.ts'
import type {LakeParts} from '../endpoints/endpoint.ts'
import {LakeError} from '../errors.ts'

/**
 * Publishes a release whose time has come, in the name of who scheduled it: their right to do so was looked at then.
 * One that cannot be published is active again and says why. Throws when nothing could be stored.
 */
export async function publishDue(dataset: Dataset, release: LakeDocument, lake: LakeParts): Promise<void> {
  const {log} = lake
  const told = {dataset: dataset.name, release: release._id}
  try {
    await change(dataset, release, lake, 'publish', publishFresh)
    log.info(told, 'a scheduled release was published')
  } catch (error) {
    if (!(error instanceof LakeError) || error.status >= 500) throw error
    log.error({...told, reason: error.message}, 'a scheduled release could not be published')
    await change(dataset, release, lake, 'give up', (current, context) =>
      unscheduleFailed(current, error.message, context),
    )
  }
}

function publishFresh(release: LakeDocument, context: ActionContext): void {
  for (const version of context.versionsIn(releaseOf(release._id) ?? '')) context.mustBeFresh(version)
  publishRelease(release, context)
}

/** Changes the release as it was scheduled; the name of the transaction makes it happen once. */
async function change(
  dataset: Dataset,
  release: LakeDocument,
  {directory, config}: LakeParts,
  what: 'publish' | 'give up',
  apply: (current: LakeDocument, context: ActionContext) => void,
): Promise<void> {
  const {store} = dataset
  const request = [what, release._id, release._rev]
  const author = store.transaction(release._rev)?.author ?? '<system>'
  await transact(dataset, {
    caller: systemCaller(whoScheduled(author, directory), {by: 'schedule'}),
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
      apply(current, {
        ...context,
        ...releaseReads(store, context.workingSet, config.releases),
        rehearse: () => {},
      })
      return []
    },
  })
}

/** An account or token that is gone since is named by its id. */
function whoScheduled(
  id: string,
  directory: Directory,
): Pick<Caller, 'id'> & Partial<Pick<Caller, 'displayName' | 'roleNames'>> {
  const user = directory.user(id)
  if (user) return {id, displayName: user.displayName, roleNames: user.roleNames}
  const token = directory.tokens().find((one) => one.id === id)
  return token ? {id, displayName: token.label, roleNames: token.roleNames} : {id, displayName: id}
}
