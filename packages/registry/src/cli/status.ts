import {parseArgs} from 'node:util'

import {RegistryError} from '../errors.ts'
import {readCoverage} from '../sync/coverage.ts'
import type {RegistryStore, SyncRun} from '../sync/registry-store.ts'
import type {TrialsCommand, TrialsContext} from './context.ts'
import {searchesOf, type Search} from './searches.ts'
import {readerStoreOf} from './writer.ts'

type SearchStatus = {
  query: string
  label: string
  /** Undefined where the registry could not be asked. */
  registry: number | undefined
  held: number
  lastRun: Pick<SyncRun, 'mode' | 'startedAt' | 'finishedAt' | 'dataTimestamp'> | undefined
}

/** Writes nothing. A registry that does not answer leaves its count out, and is no failure. */
export const statusCommand: TrialsCommand = {
  usage: 'status [--offline] [--json]',
  summary: 'what the registry has against what we hold, when it was last read, what waits for a person',
  run: async (args, context) => {
    const {values} = parseArgs({
      args: [...args],
      options: {
        json: {type: 'boolean', default: false},
        offline: {type: 'boolean', default: false},
        'registry-url': {type: 'string'},
      },
    })
    const store = readerStoreOf(context)
    const searches = searchesOf(await store.settings())
    const count = values.offline
      ? async () => undefined
      : (search: Search) => countAt(search, context, values['registry-url'])
    const status: SearchStatus[] = []
    for (const search of searches) status.push(await statusOf(search, store, count))
    const library = await readCoverage(context.writer ?? context.reader)
    if (values.json) {
      context.print(JSON.stringify({searches: status, library}, null, 2))
      return 0
    }
    for (const line of status.map(lineOf)) context.print(line)
    context.print(
      `${library.trials} trials: ${library.unlinked} are about no guide, ${library.neverRead} were never read from the registry, ${library.leftSearch} left their search, ${library.gone} are gone from the registry.`,
    )
    context.print(
      `${library.proposals} changes of ${library.trialsWithProposals} trials and ${library.candidates} candidates wait for a curator.`,
    )
    return 0
  },
}

async function statusOf(
  search: Search,
  store: RegistryStore,
  count: (search: Search) => Promise<number | undefined>,
): Promise<SearchStatus> {
  const run = await store.run(search.key)
  return {
    query: search.key,
    label: search.label,
    registry: await count(search),
    held: await store.countFoundBy(search.key),
    lastRun: run && {
      mode: run.mode,
      startedAt: run.startedAt,
      finishedAt: run.finishedAt,
      dataTimestamp: run.dataTimestamp,
    },
  }
}

/** A registry that does not answer is told, and the rest still is. */
async function countAt(
  {expression}: Search,
  {registryAt, stop, tell}: TrialsContext,
  registryUrl: string | undefined,
): Promise<number | undefined> {
  try {
    return await registryAt(registryUrl).count({intervention: expression}, stop)
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error
    tell(error.message)
    return undefined
  }
}

function lineOf({label, registry, held, lastRun}: SearchStatus): string {
  const last = lastRun
    ? `${lastRun.finishedAt === undefined ? 'cut off, goes on with the next sync; begun' : 'read'} ${lastRun.startedAt.slice(0, 16)}`
    : 'never read'
  return `${label}: ${registry ?? 'unknown'} in the registry, ${held} held; ${last}`
}
