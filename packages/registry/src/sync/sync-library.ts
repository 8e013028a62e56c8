import {syncRunId} from '@healing-library/content/documents/trial-settings'

import {settleById} from './reconcile.ts'
import type {Finding, PageResult} from './settle-page.ts'
import type {SyncEvent, SyncOptions, SyncSummary} from './sync-query.ts'
import {addTo, emptyTally} from './tally.ts'
import {timestampOf} from './timestamp.ts'

/** Under this key stands the run over the library's own trials; no search may take it. */
export const LIBRARY_KEY = 'library'

/** Of trials that no search finds now: those that did are remembered. */
const asItWas: Finding = (_nctId, record) => {
  const queries = record?.queries ?? []
  return {queries, presence: queries.length > 0 ? 'found' : 'leftQuery'}
}

/**
 * Keeps in step what the library shows and no search finds: trials that were added by hand or left their search. They
 * are read by their numbers; a build of the registry that was read already is not read again, but for new trials.
 */
export async function* syncLibrary(
  options: Omit<SyncOptions, 'find'>,
): AsyncGenerator<SyncEvent, SyncSummary, undefined> {
  const {store, registry, signal, now, wantsFull} = options
  const dataTimestamp = await timestampOf(registry, signal)
  const last = await store.run(LIBRARY_KEY)
  const startedAt = now()
  const tally = emptyTally()
  const take = ({counts, problems}: PageResult) => {
    for (const count of counts) addTo(tally, count)
    addTo(tally, {seen: counts.length, failed: problems.length})
  }
  const summary = (mode: SyncSummary['mode'], registryTotal?: number): SyncSummary => ({
    ...tally,
    query: LIBRARY_KEY,
    label: 'Trials that no search finds',
    mode,
    resumed: false,
    registryTotal,
    dataTimestamp,
  })

  const isRead = !wantsFull && dataTimestamp !== undefined && last?.dataTimestamp === dataTimestamp
  const outside = isRead ? await store.neverRead() : await store.outsideSearches()
  if (outside.length === 0) return summary(undefined, last?.registryTotal)
  yield {kind: 'started', mode: 'full', updatedSince: undefined, resumed: false}
  yield* settleById(outside, {...options, find: asItWas, comparesTrials: wantsFull}, take, (gone) =>
    addTo(tally, {gone}),
  )
  const {seen, added, changed, unchanged, left, failed} = tally
  await store.commit([
    {
      createOrReplace: {
        _id: syncRunId(LIBRARY_KEY),
        _type: 'syncRun',
        query: LIBRARY_KEY,
        mode: 'full',
        startedAt,
        finishedAt: now(),
        dataTimestamp,
        registryTotal: outside.length,
        seen,
        added,
        changed,
        unchanged,
        left,
        failed,
      },
    },
  ])
  return summary('full', outside.length)
}
