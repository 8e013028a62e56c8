import type {Dataset} from '../dataset/dataset.ts'
import {releaseOf} from '../domain/document-id.ts'
import type {LakeDocument} from '../domain/document.ts'
import {publishAtMs} from '../domain/release.ts'
import type {LakeParts} from '../endpoints/endpoint.ts'
import type {Transaction} from '../store/store.ts'
import {publishDue} from './publish-due.ts'

/** Clocks are set, and machines sleep: a time that is far is looked at again. */
const LONGEST_SLEEP_MS = 30_000
const AFTER_TROUBLE_MS = 10_000

/** The worker that publishes scheduled releases at their time, until it is closed. */
export type ReleaseSchedule = {close: () => void}

/**
 * Starts publishing. What is scheduled stands in the releases themselves, so that it outlives the process: what became
 * due while no lake served is published now, in the order of its times.
 */
export function startReleaseSchedule(lake: LakeParts): ReleaseSchedule {
  const schedules = [...lake.datasets.values()].map((dataset) => startFor(dataset, lake))
  return {close: () => schedules.forEach((schedule) => schedule.close())}
}

function startFor(dataset: Dataset, lake: LakeParts): ReleaseSchedule {
  const {log, clock} = lake
  let timer: ReturnType<typeof setTimeout> | undefined
  let isClosed = false
  let isRunning = false

  function sleep(ms: number): void {
    clearTimeout(timer)
    if (isClosed) return
    timer = setTimeout(run, Math.max(0, Math.min(ms, LONGEST_SLEEP_MS)))
    timer.unref()
  }

  /** One run at a time: what happens meanwhile is looked at after it. */
  function run(): void {
    if (isRunning) return
    isRunning = true
    void publishAllDue()
      .catch((error: unknown) => {
        if (!isClosed) log.error({error, dataset: dataset.name}, 'scheduled releases cannot be published')
        return AFTER_TROUBLE_MS
      })
      .then((waitMs) => {
        isRunning = false
        if (waitMs !== undefined) sleep(waitMs)
      })
  }

  /** Answers in how many milliseconds the next one is due. */
  async function publishAllDue(): Promise<number | undefined> {
    for (const release of scheduled(dataset)) {
      const waitMs = dueInMs(release)
      if (waitMs > 0 || isClosed) return waitMs
      await publishDue(dataset, release, lake)
    }
    // Scheduled while the others were published.
    return scheduled(dataset).length > 0 ? 0 : undefined
  }

  const dueInMs = (release: LakeDocument) => (publishAtMs(release) ?? 0) - clock.now().getTime()

  const leave = dataset.hub.subscribe((transaction) => {
    if (concernsReleases(transaction)) sleep(0)
  })
  run()
  return {
    close: () => {
      isClosed = true
      clearTimeout(timer)
      leave()
    },
  }
}

/** The releases that wait for their time, the next one first. */
function scheduled({store}: Dataset): LakeDocument[] {
  return store
    .documents()
    .flatMap((document) => {
      const atMs = publishAtMs(document)
      return atMs === undefined ? [] : [{document, atMs}]
    })
    .sort((a, b) => a.atMs - b.atMs)
    .map(({document}) => document)
}

function concernsReleases({changes}: Transaction): boolean {
  return changes.some(({id}) => releaseOf(id) !== undefined)
}
