import {join} from 'node:path'

import {builtFrom, fingerprint, markBuilt} from './fingerprint.ts'
import {HOST, type Plan} from './plan.ts'
import type {Command, Processes} from './processes.ts'

const SOURCES = [
  'package-lock.json',
  'schemas',
  'studio',
  'packages/contracts/src',
  'packages/content/src',
  'packages/lake/src/studio',
  'packages/registry/src',
]

/** The build that is needed before the Studio can be served; undefined when the last one still holds. */
export async function studioBuild(
  plan: Plan,
  processes: Processes,
): Promise<(() => Promise<void>) | undefined> {
  const print = await fingerprint(plan.root, {
    paths: SOURCES,
    values: {
      contentLake: JSON.stringify(plan.environment.contentLake),
      siteUrl: plan.environment.siteUrl,
      registryUrl: plan.environment.studioRegistryUrl,
    },
  })
  if ((await builtFrom(plan.studioFolder)) === print) return undefined
  return async () => {
    await processes.run({
      what: 'Building the Studio',
      log: 'studio-build',
      args: [sanity(plan), 'build', plan.studioFolder, '-y'],
      cwd: join(plan.root, 'studio'),
      env: plan.childEnvironment,
    })
    await markBuilt(plan.studioFolder, print)
  }
}

export function studioServer(plan: Plan): Command {
  return {
    what: 'The Studio',
    log: 'studio',
    args: ['studio/serve.ts'],
    cwd: plan.root,
    env: {...plan.childEnvironment, STUDIO_DIST_DIR: plan.studioFolder},
  }
}

/** Sanity's development server, which replaces modules of the Studio while it runs. */
export function studioDevelopment(plan: Plan): Command {
  const port = String(plan.environment.ports.studio)
  return {
    what: 'The Studio',
    log: 'studio',
    args: [sanity(plan), 'dev', '--host', HOST, '--port', port],
    cwd: join(plan.root, 'studio'),
    env: plan.childEnvironment,
  }
}

const sanity = (plan: Plan) => join(plan.root, 'node_modules/sanity/bin/sanity')
