import {rename, writeFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'

import {z} from 'zod'

import {securityHeaders} from '../../studio/server/security-headers.ts'
import {type Plan, readPlan} from '../start/plan.ts'
import {createProcesses} from '../start/processes.ts'
import {siteBuild} from '../start/site.ts'
import {StartError} from '../start/start-error.ts'
import {studioBuild} from '../start/studio.ts'
import {headersForCaddy} from './headers-for-caddy.ts'

/**
 * Builds site and Studio for the addresses of the environment, against the lake that serves there: what `npm start` does
 * on one machine, as a job that ends. What has not changed since the last time is not built again.
 */
const LAKE_WITHIN_MS = 180_000
const health = z.object({datasets: z.array(z.object({name: z.string(), identity: z.string()}))})

const plan = readPlan(resolve(import.meta.dirname, '../..'), process.env)
const processes = createProcesses(plan.logFolder)
process.once('SIGTERM', () => void processes.stopAll())
try {
  const {webhookSecret} = plan.environment
  if (webhookSecret === undefined)
    throw new StartError('WEBHOOK_SECRET is not set: the site would hear of no change.')
  const identity = await datasetIdentity(plan)
  const builds = {
    site: await siteBuild({plan, webhookSecret}, processes, identity),
    Studio: await studioBuild(plan, processes),
  }
  for (const [name, build] of Object.entries(builds)) {
    process.stdout.write(build === undefined ? `The ${name} is built.\n` : `Building the ${name}.\n`)
    await build?.()
  }
  await writeHeaders(plan)
} catch (error) {
  if (!(error instanceof StartError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

/** Other content means another build. Waits for the lake: it may be starting, and its certificate on its way. */
async function datasetIdentity({environment: {contentLake}}: Plan): Promise<string> {
  if (contentLake.apiHost === undefined) return contentLake.projectId
  const deadlineMs = performance.now() + LAKE_WITHIN_MS
  let reason = ''
  while (performance.now() < deadlineMs) {
    try {
      const response = await fetch(`${contentLake.apiHost}/healthz`, {signal: AbortSignal.timeout(5000)})
      const {datasets} = health.parse(await response.json())
      const found = datasets.find(({name}) => name === contentLake.dataset)
      if (found === undefined) throw new StartError(`The lake has no data set "${contentLake.dataset}".`)
      return found.identity
    } catch (error) {
      if (error instanceof StartError) throw error
      reason = reasonOf(error)
      await wait(1000)
    }
  }
  throw new StartError(`The lake did not answer at ${contentLake.apiHost} (LAKE_URL): ${reason}`)
}

/** `fetch` says that it failed; why stands in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}

/** Beside the Studio's files, for the Caddyfile. Renamed into place: Caddy reads all of it or what was there. */
async function writeHeaders({studioFolder, environment}: Plan): Promise<void> {
  const file = join(studioFolder, 'headers.caddy')
  await writeFile(`${file}.new`, headersForCaddy(securityHeaders(environment)))
  await rename(`${file}.new`, file)
}
