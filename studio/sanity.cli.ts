import {readEnvironment} from '@healing-library/contracts/environment'
import {defineCliConfig} from 'sanity/cli'

import {compressed} from './vite/compressed.ts'
import {localOnly} from './vite/local-only.ts'
import {preloaded} from './vite/preloaded.ts'
import {withoutFetch} from './vite/without-fetch.ts'

const environment = readEnvironment(process.env)
const {kind, projectId, dataset, apiHost} = environment.contentLake

/** What content-lake.ts reads, written into the bundle. */
const define = {
  'process.env.SANITY_PROJECT_ID': JSON.stringify(kind === 'hosted' ? projectId : ''),
  'process.env.SANITY_DATASET': JSON.stringify(dataset),
  'process.env.LAKE_URL': JSON.stringify(apiHost ?? ''),
  'process.env.LAKE_PORT': '""',
  'process.env.SITE_URL': JSON.stringify(environment.siteUrl),
  'process.env.WEB_PORT': '""',
  'process.env.SANITY_STUDIO_REGISTRY_URL': JSON.stringify(environment.studioRegistryUrl),
}

export default defineCliConfig({
  api: {projectId, dataset},
  // The Studio is the one that this repository builds and tests, not the newest that a CDN serves.
  deployment: {autoUpdates: false},
  server: {hostname: '127.0.0.1', port: environment.ports.studio},
  vite: (config) => ({
    ...config,
    define: {...config.define, ...define},
    plugins: [
      ...(config.plugins ?? []),
      withoutFetch(),
      ...(kind === 'embedded' ? [localOnly()] : []),
      preloaded(),
      compressed(),
    ],
  }),
})
