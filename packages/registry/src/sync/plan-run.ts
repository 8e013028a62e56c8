import type {SyncRun} from './registry-store.ts'

/** Whether to read, and what. `skip` where the last run read this very build. */
export type RunPlan =
  | {kind: 'skip'; last: SyncRun}
  | {
      kind: 'run'
      mode: SyncRun['mode']
      /** yyyy-MM-dd; of incremental runs. */
      updatedSince: string | undefined
      /** The run that was cut off and is taken up at its page token. */
      resumes: SyncRun | undefined
    }

/** What is known before anything is read; `last` is undefined for a search that was never run. */
export type PlanFacts = {
  last: SyncRun | undefined
  /** Undefined where the registry does not tell it. */
  dataTimestamp: string | undefined
  wantsFull: boolean
  /** When a curator last changed which searches are followed. */
  settingsChangedAt: string | undefined
}

/**
 * What a run has to read. A registry that has nothing new is left alone; one that was read before is asked for what
 * changed since; a run that was cut off goes on where it was, unless the registry has a new build, for which its page
 * token means nothing.
 */
export function planRun({last, dataTimestamp, wantsFull, settingsChangedAt}: PlanFacts): RunPlan {
  const full: RunPlan = {kind: 'run', mode: 'full', updatedSince: undefined, resumes: undefined}
  if (!last) return full
  const settingsChanged = settingsChangedAt !== undefined && settingsChangedAt > last.startedAt
  const sameBuild = dataTimestamp !== undefined && dataTimestamp === last.dataTimestamp
  if (settingsChanged) return full
  if (last.finishedAt === undefined) {
    const mode = wantsFull ? 'full' : last.mode
    const resumes = last.pageToken !== undefined && sameBuild && mode === last.mode ? last : undefined
    return mode === 'full'
      ? {...full, resumes}
      : {kind: 'run', mode, updatedSince: last.updatedSince, resumes}
  }
  if (wantsFull) return full
  if (sameBuild) return {kind: 'skip', last}
  return {kind: 'run', mode: 'incremental', updatedSince: sinceOf(last), resumes: undefined}
}

/**
 * The day before the build that was read last: the registry's days are those of its own time zone. What is read twice
 * changes nothing.
 */
function sinceOf({dataTimestamp, startedAt}: SyncRun): string {
  const day = new Date(`${(dataTimestamp ?? startedAt).slice(0, 10)}T00:00:00Z`)
  const read = Number.isNaN(day.getTime()) ? new Date(startedAt) : day
  read.setUTCDate(read.getUTCDate() - 1)
  return read.toISOString().slice(0, 10)
}
