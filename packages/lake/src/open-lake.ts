import type {AsyncLocalStorage} from 'node:async_hooks'
import {randomBytes} from 'node:crypto'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'

import {openAssets} from './assets/assets.ts'
import {createAuditTrail} from './audit/trail.ts'
import {checkGrants, checkGuards} from './auth/check-grants.ts'
import {createDirectory} from './auth/create-directory.ts'
import {refuseUnfinishedRestore} from './backup/unfinished-restore.ts'
import {type LakeConfigInput, lakeConfig} from './config.ts'
import {createDataset} from './dataset/dataset.ts'
import {LakeError} from './errors.ts'
import {compileGuards} from './guards/ask-guards.ts'
import {createLake, type Lake} from './lake.ts'
import {createRequestIds} from './operation/lake-log.ts'
import {createLakeMetrics} from './operation/lake-metrics.ts'
import type {Clock, Ids, Log} from './ports.ts'
import {openDatasetStore} from './store/sqlite/dataset-store.ts'
import {createOutbox} from './webhooks/outbox.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** Ids that nobody guesses: 22 of 62 characters are 130 bits. */
const randomIds: Ids = {
  next: () => {
    let id = ''
    // Bytes of 248 and above would make the first characters more likely than the others.
    while (id.length < 22) {
      for (const byte of randomBytes(32)) if (byte < 248) id += ALPHABET[byte % 62]
    }
    return id.slice(0, 22)
  },
}

const systemClock: Clock = {now: () => new Date()}

/**
 * Opens (or makes) everything that a lake keeps in one folder, and puts the lake together over it.
 * Throws a LakeError whose message says what to do.
 */
export function openLake(options: {
  dataDir: string
  config: LakeConfigInput
  log: Log
  clock?: Clock
  ids?: Ids
  /** Who runs this process, by the name that the machine has for them: the audit keeps it. */
  operator?: string | undefined
  /** Queries in a thread of their own, within the limits of the configuration: for a lake that serves. */
  queryThread?: boolean
  /** Those that the log puts into its lines. */
  requestIds?: AsyncLocalStorage<string>
}): Lake {
  const {
    dataDir,
    log,
    clock = systemClock,
    ids = randomIds,
    operator,
    queryThread = false,
    requestIds = createRequestIds(),
  } = options
  const config = lakeConfig.parse(options.config)
  checkGrants(config.roles)
  checkGuards(config.guards)
  makeFolder(dataDir)
  refuseUnfinishedRestore(dataDir)
  const directory = createDirectory({file: join(dataDir, 'system.sqlite'), config, clock, ids, log, operator})
  const guards = compileGuards(config.guards, log)
  const opened = config.datasets.map((name) => {
    const store = openDatasetStore(join(dataDir, `${name}.sqlite`))
    const outbox = createOutbox({config, dataset: name, clock, ids, log})
    const trail = createAuditTrail({config, dataset: name, log})
    const queryLimits = queryThread ? config.limits : undefined
    const {projectId} = config
    return createDataset({name, projectId, store, clock, ids, log, outbox, guards, trail, queryLimits})
  })
  const datasets = new Map(opened.map((dataset) => [dataset.name, dataset]))
  return createLake({
    config,
    datasets,
    directory,
    assets: openAssets({dataDir, limits: config.limits, clock, log}),
    clock,
    ids,
    log,
    metrics: createLakeMetrics({dataDir, datasets}),
    requestIds,
    life: {isStopping: false},
  })
}

function makeFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, {recursive: true, mode: 0o700})
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new LakeError(
      'storageFailed',
      `The data folder ${dataDir} cannot be made: ${reason}. Set LAKE_DATA_DIR to a folder that is yours to write.`,
      {cause},
    )
  }
}
