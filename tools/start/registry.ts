import {untilHealthy} from './health.ts'
import {HOST, type Plan} from './plan.ts'
import type {Command, Service} from './processes.ts'
import {readSecrets} from './secrets.ts'
import type {Start} from './supervise.ts'

const REGISTRY = 'https://clinicaltrials.gov/api/v2'
const ANSWER_TIMEOUT_MS = 30_000

export const registryUrl = ({environment}: Plan): string =>
  `http://${HOST}:${environment.ports.registry}/api/v2`

/**
 * The trials registry of this machine, for the Studio's Trials tool and for working without a network. It serves records
 * of the library's own; with CTGOV_URL, or with content at Sanity, it stands in front of the registry that is meant.
 */
export function registryServer(plan: Plan): Command {
  const {contentLake} = plan.environment
  const upstream =
    plan.childEnvironment['CTGOV_URL'] || (contentLake.kind === 'hosted' ? REGISTRY : undefined)
  const args = ['serve', '--port', String(plan.environment.ports.registry)]
  return trials(plan, upstream === undefined ? args : [...args, '--upstream', upstream], {log: 'registry'})
}

/** Waits for its port alone: what stands behind a gateway may be far away, and down. */
export const untilRegistryServes = (service: Service, plan: Plan): Promise<void> =>
  untilHealthy(service, `http://${HOST}:${plan.environment.ports.registry}/healthz`, ANSWER_TIMEOUT_MS)

/** Reads the registry of this machine into a new library, so that a curator finds a queue. */
export async function syncOnce({plan, processes}: Start): Promise<void> {
  const {trialsToken} = await readSecrets(plan.dataFolder)
  await processes.run(
    trials(plan, ['sync'], {
      log: 'first-sync',
      env: {CTGOV_URL: registryUrl(plan), SANITY_API_WRITE_TOKEN: trialsToken},
    }),
  )
}

function trials(plan: Plan, args: string[], {log, env = {}}: {log: string; env?: Command['env']}): Command {
  return {
    what: 'The trials registry',
    log,
    args: ['packages/registry/src/main.ts', ...args],
    cwd: plan.root,
    env: {...plan.childEnvironment, ...env},
  }
}
