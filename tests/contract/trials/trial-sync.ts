import type {StoredDocument} from '@healing-library/content/check/stored-document'
import {createCtgovClient} from '@healing-library/registry/ctgov/client'
import type {TrialChangeKind} from '@healing-library/registry/diff/field-kinds'
import {createHttp} from '@healing-library/registry/http/http'
import type {JsonObject} from '@healing-library/registry/server/json'
import {startRegistryServer, type RegistryServer} from '@healing-library/registry/server/registry-server'
import {sourceOf} from '@healing-library/registry/server/study-source'
import {createRegistryStore} from '@healing-library/registry/sync/registry-store'
import {syncLibrary} from '@healing-library/registry/sync/sync-library'
import {syncQuery, type SyncEvent, type SyncSummary} from '@healing-library/registry/sync/sync-query'

import {type LibraryLake, openLibraryLake} from '../library-lake.ts'

const KETAMINE = {key: 'ketamine', label: 'Ketamine', expression: 'ketamine'}
const DAY_MS = 86_400_000

/** A registry that is served over HTTP, a lake that is real, and what a sync makes of both. */
export type TrialSync = {
  registry: RegistryServer
  library: LibraryLake
  /** Another day: the registry has these records, under a new build. */
  nextDay: (studies: readonly JsonObject[]) => void
  run: (options?: RunOptions) => Promise<{summary: SyncSummary; events: SyncEvent[]}>
  runLibrary: (options?: RunOptions) => Promise<{summary: SyncSummary; events: SyncEvent[]}>
  close: () => Promise<void>
}

type RunOptions = {
  full?: boolean
  autoAccept?: TrialChangeKind[]
  pageSize?: number
  query?: typeof KETAMINE
  signal?: AbortSignal
  settingsChangedAt?: string
}

export async function openTrialSync(
  studies: readonly JsonObject[],
  documents: readonly StoredDocument[] = [],
): Promise<TrialSync> {
  let day = Date.parse('2026-03-03T09:00:00Z')
  const stamp = () => new Date(day).toISOString().slice(0, 19)
  const registry = await startRegistryServer({source: sourceOf(studies, stamp())})
  const library = await openLibraryLake(documents)
  const client = createCtgovClient({
    http: createHttp({intervalMs: 0, backoffBaseMs: 1, backoffCapMs: 5, timeoutMs: 2000}),
    baseUrl: registry.baseUrl,
  })
  const optionsOf = async ({
    full = false,
    autoAccept = [],
    pageSize = 10,
    signal,
    settingsChangedAt,
  }: RunOptions) => {
    const store = createRegistryStore(library.editor)
    return {
      store,
      trials: await store.trialIndex(),
      registry: client,
      wantsFull: full,
      autoAccept,
      pageSize,
      signal,
      settingsChangedAt,
      now: () => new Date(day + 3_600_000).toISOString(),
      judge: () => ({match: 'exact' as const, terms: ['ketamine']}),
    }
  }
  return {
    registry,
    library,
    nextDay: (next) => {
      day += DAY_MS
      registry.setSource(sourceOf(next, stamp()))
    },
    run: async (options = {}) => drain(syncQuery(options.query ?? KETAMINE, await optionsOf(options))),
    runLibrary: async (options = {}) => drain(syncLibrary(await optionsOf(options))),
    close: async () => {
      library.close()
      await registry.close()
    },
  }
}

async function drain(events: AsyncGenerator<SyncEvent, SyncSummary, undefined>) {
  const all: SyncEvent[] = []
  for (;;) {
    const next = await events.next()
    if (next.done) return {summary: next.value, events: all}
    all.push(next.value)
  }
}
