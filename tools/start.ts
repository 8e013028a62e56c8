import {resolve} from 'node:path'

import {checkDataFolder, checkSpace} from './start/data-folder.ts'
import {untilHealthy} from './start/health.ts'
import {type LakeState, loadStarterContent, prepareLake, serveCommand} from './start/lake.ts'
import {HOST, type Plan, readPlan} from './start/plan.ts'
import {checkPorts} from './start/ports.ts'
import {createProcesses, type Processes} from './start/processes.ts'
import {readSecrets} from './start/secrets.ts'
import {expireEverything, siteBuild, siteServer} from './start/site.ts'
import {StartError} from './start/start-error.ts'
import {createSteps, type Steps} from './start/steps.ts'
import {studioBuild, studioServer} from './start/studio.ts'

const HELP = `npm start: runs the library on this machine: the lake, the Studio and the site.

It builds what has changed since the last start, and loads the starter content into an empty data folder.
Ctrl-C stops everything.

Environment (all optional):
  WEB_PORT 3000, STUDIO_PORT 3333, LAKE_PORT 3900   ports on 127.0.0.1
  LAKE_DATA_DIR .data                               documents, accounts and pictures
  LAKE_ADMIN_PASSWORD                               password of the first administrator, instead of a random one
  SANITY_PROJECT_ID, SANITY_DATASET                 use hosted Sanity instead of the embedded lake
  SITE_URL, STUDIO_URL                              addresses that people use, behind a proxy

Exit codes: 0 stopped when asked to, 1 something failed (it says what to do), 2 wrong usage.
`

const LAKE_TIMEOUT_MS = 30_000
const SITE_TIMEOUT_MS = 60_000

async function main(): Promise<void> {
  const args = process.argv.slice(2)
  if (args.includes('--help')) return void process.stdout.write(HELP)
  if (args.length > 0) {
    process.stderr.write(`npm start takes no arguments, and got: ${args.join(' ')}\n${HELP}`)
    process.exitCode = 2
    return
  }
  const steps = createSteps(
    (text) => process.stdout.write(text),
    () => performance.now(),
  )
  const plan = readPlan(resolve(import.meta.dirname, '..'), process.env)
  const processes = createProcesses(plan.logFolder)
  let stopping = false
  const stopped = new Promise<void>((resolved) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
      process.on(signal, () => {
        stopping = true
        void processes.stopAll().then(resolved)
      })
    }
  })
  const failed = processes.unexpectedEnd.then((words) => {
    throw new StartError(words)
  })
  try {
    // A service may end while another is still being built.
    await Promise.race([startAll(plan, processes, steps), failed])
    await Promise.race([stopped, failed])
  } catch (error) {
    // A build that was ended because the start was stopped has not failed.
    if (!stopping) throw error
  } finally {
    await processes.stopAll()
  }
  steps.line('\nStopped.')
}

async function startAll(plan: Plan, processes: Processes, steps: Steps): Promise<void> {
  const {environment} = plan
  const {ports, siteUrl, studioUrl, contentLake} = environment
  const embedded = contentLake.kind === 'embedded'
  const beganMs = performance.now()
  steps.line(
    embedded ? 'Healing Library' : `Healing Library, with the content of ${contentLake.projectId} at Sanity`,
  )

  await steps.step(`Ports ${Object.values(ports).join(', ')} are free`, () =>
    checkPorts(
      [
        {what: 'the site', port: ports.web, variable: 'WEB_PORT'},
        {what: 'the Studio', port: ports.studio, variable: 'STUDIO_PORT'},
        ...(embedded ? [{what: 'the lake', port: ports.lake, variable: 'LAKE_PORT'}] : []),
      ],
      HOST,
    ),
  )
  const secrets = await steps.step(`Data folder ${environment.lakeDataDir}`, async () => {
    await checkDataFolder(plan.dataFolder)
    await checkSpace(plan.root)
    return await readSecrets(plan.dataFolder)
  })
  const site = {plan, webhookSecret: environment.webhookSecret ?? secrets.webhookSecret}

  const lake = embedded ? await startLake(plan, processes, steps, site.webhookSecret) : undefined

  const [buildStudio, buildSite] = await Promise.all([
    studioBuild(plan, processes),
    siteBuild(site, processes, lake?.identity ?? contentLake.projectId),
  ])
  const builds = [
    ...(buildStudio ? [{name: 'Studio', build: buildStudio}] : []),
    ...(buildSite ? [{name: 'site', build: buildSite}] : []),
  ]
  if (builds.length > 0) {
    await steps.step(`Building: ${builds.map(({name}) => name).join(' and ')}`, async () => {
      await Promise.all(builds.map(({build}) => build()))
    })
  }

  await steps.step('Studio and site answer', async () => {
    const studio = processes.serve(studioServer(plan))
    const web = processes.serve(siteServer(site))
    await Promise.all([
      untilHealthy(studio, `http://${HOST}:${ports.studio}/`, SITE_TIMEOUT_MS),
      untilHealthy(web, `http://${HOST}:${ports.web}/healthz`, SITE_TIMEOUT_MS),
    ])
    await expireEverything(site)
  })

  steps.line('')
  steps.line(`  Library  ${siteUrl}`)
  steps.line(`  Studio   ${studioUrl}`)
  if (contentLake.apiHost !== undefined) steps.line(`  Lake     ${contentLake.apiHost}`)
  steps.line('')
  for (const line of loginLines(lake?.login, embedded)) steps.line(`  ${line}`)
  steps.line(`  Logs are in ${plan.logFolder}. Ctrl-C stops everything.`)
  steps.line(`Ready after ${((performance.now() - beganMs) / 1000).toFixed(1)} s.`)
}

async function startLake(
  plan: Plan,
  processes: Processes,
  steps: Steps,
  webhookSecret: string,
): Promise<LakeState> {
  const lake = await steps.step('Documents and accounts', () => prepareLake(plan, processes))
  if (lake.isEmpty) {
    await steps.step('Loading the starter content', () => loadStarterContent(plan, processes))
  }
  await steps.step('Lake answers', async () => {
    const service = processes.serve(serveCommand(plan, webhookSecret))
    await untilHealthy(service, `http://${HOST}:${plan.environment.ports.lake}/healthz`, LAKE_TIMEOUT_MS)
  })
  return lake
}

function loginLines(login: LakeState['login'], embedded: boolean): string[] {
  if (!embedded) return ['Sign in to the Studio with your Sanity account.']
  if (login === undefined)
    return ['Sign in to the Studio with your account (npm run lake -- user list names them).']
  const password = login.password ?? 'the one in LAKE_ADMIN_PASSWORD'
  return [
    `Sign in to the Studio as  ${login.email}`,
    `with the password          ${password}   (shown this once)`,
  ]
}

try {
  await main()
} catch (error) {
  if (!(error instanceof StartError)) throw error
  process.stderr.write(`\n${error.message}\n`)
  process.exitCode = 1
}
// The channel to npm's process would keep this one alive.
if (process.connected) process.disconnect()
