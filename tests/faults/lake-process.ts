import {createClient, type SanityClient} from '@sanity/client'

import {openLake} from '../../packages/lake/src/open-lake.ts'
import type {DatasetStore} from '../../packages/lake/src/store/store.ts'
import {type SpawnedLake, spawnLake} from '../../packages/lake/test/spawn-lake.ts'
import {SILENT_LOG} from '../bench/silent-log.ts'

export type Served = {lake: SpawnedLake; token: string}

/** Opens a data folder in this process, as the next start would. */
export function openFolder(dataDir: string): {store: DatasetStore; token: () => string; close: () => void} {
  const lake = openLake({dataDir, config: {}, log: SILENT_LOG})
  const store = lake.parts.datasets.get('production')?.store
  if (!store) throw new Error('there is no dataset')
  const token = () => lake.parts.directory.addToken({label: 'writers', roleNames: ['editor']}).token
  return {store, token, close: lake.close}
}

/** Serves a data folder from a process of its own. */
export async function serveFolder(dataDir: string): Promise<Served> {
  const prepared = openFolder(dataDir)
  const token = prepared.token()
  prepared.close()
  return {lake: await spawnLake(dataDir), token}
}

/** The real client, which gives up at once: what it is told is what happened. */
export function clientOf({lake, token}: Served): SanityClient {
  return createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2026-11-01',
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
    perspective: 'raw',
    token,
    maxRetries: 0,
  })
}
