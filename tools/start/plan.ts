import {resolve} from 'node:path'

import {readEnvironment, type Environment} from '@healing-library/contracts/environment'

import type {Command} from './processes.ts'
import {StartError} from './start-error.ts'

export const HOST = '127.0.0.1'

/** What a start works with: read once, the same for every step. */
export type Plan = {
  root: string
  environment: Environment
  dataFolder: string
  logFolder: string
  studioFolder: string
  /** Next's build folder, relative to apps/web, as Next wants it. */
  siteFolder: string
  /** For every process that is started. */
  childEnvironment: Command['env']
}

export function readPlan(root: string, source: Record<string, string | undefined>): Plan {
  const environment = parse(source)
  const dataFolder = resolve(root, environment.lakeDataDir)
  const {ports, siteUrl, studioUrl, studioRegistryUrl, contentLake} = environment
  return {
    root,
    environment,
    dataFolder,
    logFolder: resolve(dataFolder, 'logs'),
    studioFolder: resolve(root, source['STUDIO_DIST_DIR'] ?? 'studio/dist'),
    siteFolder: source['NEXT_DIST_DIR'] ?? '.next',
    childEnvironment: {
      ...source,
      // Set by a shell or a test runner, it would turn the builds into something else.
      NODE_ENV: undefined,
      NODE_OPTIONS: undefined,
      LAKE_DATA_DIR: dataFolder,
      LAKE_PORT: String(ports.lake),
      REGISTRY_PORT: String(ports.registry),
      STUDIO_PORT: String(ports.studio),
      WEB_PORT: String(ports.web),
      SITE_URL: siteUrl,
      STUDIO_URL: studioUrl,
      SANITY_STUDIO_REGISTRY_URL: studioRegistryUrl,
      LAKE_URL: contentLake.apiHost,
      SANITY_DATASET: contentLake.dataset,
      // Their output goes to log files.
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      // Nothing leaves the machine, neither while it builds nor while it serves.
      NEXT_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
      NO_UPDATE_NOTIFIER: '1',
    },
  }
}

function parse(source: Record<string, string | undefined>): Environment {
  try {
    return readEnvironment(source)
  } catch (error) {
    throw new StartError(error instanceof Error ? error.message : String(error), {cause: error})
  }
}
