import {join} from 'node:path'

import type {LakeConfig} from '../config.ts'
import type {Clock, Log} from '../ports.ts'
import {type AssetStore, openAssetStore} from './asset-store.ts'
import {openRenditionCache, type RenditionCache} from './rendition-cache.ts'
import {createTurns} from './turns.ts'

/** Everything that images and files need. */
export type Assets = {
  originals: AssetStore
  renditions: RenditionCache
  /** Runs work that takes a whole processor: a few at a time, so that a save does not wait for pictures. */
  inTurn: <T>(work: () => Promise<T>) => Promise<T>
}

export function openAssets(options: {
  dataDir: string
  limits: Pick<LakeConfig['limits'], 'imageCacheBytes'>
  clock: Clock
  log: Log
}): Assets {
  const {dataDir, limits, clock, log} = options
  return {
    originals: openAssetStore(join(dataDir, 'assets')),
    renditions: openRenditionCache({
      folder: join(dataDir, 'cache', 'images'),
      maxBytes: limits.imageCacheBytes,
      clock,
      log,
    }),
    inTurn: createTurns({atOnce: 2, waiting: 100}),
  }
}
