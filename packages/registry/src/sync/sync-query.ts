import {syncRunId} from '@healing-library/content/documents/trial-settings'
import type {Mutation} from '@sanity/client'

import type {CtgovClient} from '../ctgov/client.ts'
import {STUDY_FIELDS} from '../ctgov/study.ts'
import {RegistryError} from '../errors.ts'
import {createNctSet, type NctSet} from './nct-set.ts'
import {planRun, type RunPlan} from './plan-run.ts'
import {reconcile} from './reconcile.ts'
import type {SyncRun} from './registry-store.ts'
import {foundBy, settlePage, type PageResult, type PageSettings} from './settle-page.ts'
import {addTo, emptyTally, type Problem, type Tally} from './tally.ts'
import {timestampOf} from './timestamp.ts'

/** `expression` is what the registry is asked (`query.intr`), `key` what the run is kept under. */
export type FollowedQuery = {key: string; label: string; expression: string}

/** Where to read, where to write, and by which rules. */
export type SyncOptions = Omit<PageSettings, 'find'> & {
  registry: CtgovClient
  wantsFull: boolean
  settingsChangedAt: string | undefined
  /** At most 1,000; a page is what is held in memory at a time. */
  pageSize: number
  signal?: AbortSignal | undefined
}

/** For progress and logs; `total` is undefined until the registry tells it. */
export type SyncEvent =
  | {kind: 'started'; mode: SyncRun['mode']; updatedSince: string | undefined; resumed: boolean}
  | {kind: 'progress'; seen: number; total: number | undefined}
  | {kind: 'problem'; problem: Problem}
  | {kind: 'restarted'; reason: string}
  | {kind: 'reconciling'; what: string}

/** What a search came to, when it is done. */
export type SyncSummary = Tally & {
  query: string
  label: string
  /** Undefined: the registry had nothing new, and nothing was read. */
  mode: SyncRun['mode'] | undefined
  resumed: boolean
  registryTotal: number | undefined
  dataTimestamp: string | undefined
}

const MOST_RESTARTS = 3

/**
 * Brings what a search finds into step, page by page; each page is stored before the next one is asked for, together
 * with where a run that is cut off goes on. Running it twice changes nothing. Nothing is deleted, and of trials of the
 * library only fields of the registry's are written.
 */
export async function* syncQuery(
  query: FollowedQuery,
  options: SyncOptions,
): AsyncGenerator<SyncEvent, SyncSummary, undefined> {
  const {registry, store, signal, wantsFull, settingsChangedAt} = options
  const dataTimestamp = await timestampOf(registry, signal)
  const last = await store.run(query.key)
  let plan = planRun({last, dataTimestamp, wantsFull, settingsChangedAt})
  if (plan.kind === 'skip') return skipped(query, plan.last)
  for (let restarts = 0; ; restarts += 1) {
    try {
      return yield* run(query, options, plan, dataTimestamp)
    } catch (error) {
      const isBadToken = error instanceof RegistryError && error.code === 'badToken'
      if (!isBadToken || restarts >= MOST_RESTARTS) throw error
      yield {kind: 'restarted', reason: error.message}
      plan = {...plan, resumes: undefined}
    }
  }
}

async function* run(
  query: FollowedQuery,
  options: SyncOptions,
  {mode, updatedSince, resumes}: Extract<RunPlan, {kind: 'run'}>,
  dataTimestamp: string | undefined,
): AsyncGenerator<SyncEvent, SyncSummary, undefined> {
  const {registry, store, now, pageSize, signal} = options
  const tally: Tally = {...emptyTally(), ...(resumes && countsOf(resumes))}
  const startedAt = resumes?.startedAt ?? now()
  let registryTotal = resumes?.registryTotal
  const document = (more: Partial<SyncRun>): Mutation[] => [
    {
      createOrReplace: {
        _id: syncRunId(query.key),
        _type: 'syncRun',
        query: query.key,
        mode,
        startedAt,
        dataTimestamp,
        updatedSince,
        registryTotal,
        ...countsOf(tally),
        ...more,
      },
    },
  ]
  const search = {intervention: query.expression}
  /** Whatever the registry lists, readable or not; a run that was taken up did not see its beginning. */
  const listed: NctSet | undefined = mode === 'full' && !resumes ? createNctSet() : undefined
  yield {kind: 'started', mode, updatedSince, resumed: resumes !== undefined}

  const take = ({counts, problems}: PageResult) => {
    for (const count of counts) addTo(tally, count)
    addTo(tally, {failed: problems.length})
  }
  const asked = {...search, fields: STUDY_FIELDS, pageSize, ...(updatedSince !== undefined && {updatedSince})}
  const find = foundBy(query.key)
  for await (const page of registry.pages(asked, {fromToken: resumes?.pageToken, signal})) {
    if (mode === 'full') registryTotal = page.totalCount ?? registryTotal
    for (const study of page.studies) listed?.add(study.protocolSection.identificationModule.nctId)
    for (const {nctId} of page.bad) if (nctId !== undefined) listed?.add(nctId)
    addTo(tally, {seen: page.studies.length + page.bad.length, failed: page.bad.length})
    const {problems} = await settlePage(
      page.studies,
      {...options, find, comparesTrials: mode === 'full'},
      (result) => {
        take(result)
        return document({pageToken: page.nextToken})
      },
    )
    for (const problem of [...page.bad, ...problems]) yield {kind: 'problem', problem}
    yield {kind: 'progress', seen: tally.seen, total: page.totalCount ?? registryTotal}
  }

  if (mode === 'incremental') registryTotal = await registry.count(search, signal)
  const isComplete = mode === 'incremental' && registryTotal === (await store.countFoundBy(query.key))
  if (!isComplete) yield* reconcile(query, options, {listed, tally, take})
  await store.commit(document({finishedAt: now()}))
  const {key, label} = query
  return {...tally, query: key, label, mode, resumed: resumes !== undefined, registryTotal, dataTimestamp}
}

const countsOf = ({seen, added, changed, unchanged, left, failed}: SyncRun | Tally) => ({
  seen,
  added,
  changed,
  unchanged,
  left,
  failed,
})

function skipped({key, label}: FollowedQuery, last: SyncRun): SyncSummary {
  const {registryTotal, dataTimestamp} = last
  return {...emptyTally(), query: key, label, mode: undefined, resumed: false, registryTotal, dataTimestamp}
}
