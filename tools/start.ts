import {untilHealthy} from './start/health.ts'
import {serveCommand} from './start/lake.ts'
import {HOST} from './start/plan.ts'
import {announce, checkMachine, startLake, startRegistry} from './start/prepare.ts'
import {expireEverything, siteBuild, siteServer} from './start/site.ts'
import {studioBuild, studioServer} from './start/studio.ts'
import {type Start, supervise} from './start/supervise.ts'

const HELP = `npm start: runs the library on this machine: the lake, the Studio and the site.

It builds what has changed since the last start, and loads the starter content into an empty data folder.
Ctrl-C stops everything.

Environment (all optional):
  WEB_PORT 3000, STUDIO_PORT 3333, LAKE_PORT 3900, REGISTRY_PORT 3910   ports on 127.0.0.1
  LAKE_DATA_DIR .data                               documents, accounts and pictures
  LAKE_ADMIN_PASSWORD                               password of the first administrator, instead of a random one
  SANITY_PROJECT_ID, SANITY_DATASET                 use hosted Sanity instead of the embedded lake
  CTGOV_URL                                         the trials registry to stand in front of, instead of our records
  SITE_URL, STUDIO_URL                              addresses that people use, behind a proxy

Exit codes: 0 stopped when asked to, 1 something failed (it says what to do), 2 wrong usage.
`

const ANSWER_TIMEOUT_MS = 60_000

await supervise(HELP, async (start) => {
  const {plan, processes, steps} = start
  const {contentLake, ports} = plan.environment
  const beganMs = performance.now()
  const hosted =
    contentLake.kind === 'hosted' ? `, with the content of ${contentLake.projectId} at Sanity` : ''
  steps.line(`Healing Library${hosted}`)

  const {webhookSecret} = await checkMachine(start)
  const site = {plan, webhookSecret}
  const lake =
    contentLake.kind === 'embedded' ? await startLake(start, serveCommand(plan, webhookSecret)) : undefined
  await startRegistry(start, lake?.isEmpty === true)

  await build(start, {
    Studio: await studioBuild(plan, processes),
    site: await siteBuild(site, processes, lake?.identity ?? contentLake.projectId),
  })
  await steps.step('Studio and site answer', async () => {
    const studio = processes.serve(studioServer(plan))
    const web = processes.serve(siteServer({...site, previewToken: lake?.previewToken}))
    await Promise.all([
      untilHealthy(studio, `http://${HOST}:${ports.studio}/`, ANSWER_TIMEOUT_MS),
      untilHealthy(web, `http://${HOST}:${ports.web}/healthz`, ANSWER_TIMEOUT_MS),
    ])
    await expireEverything(site)
  })
  announce(start, lake?.login, beganMs)
})

/** Both at once: each alone leaves one of two cores idle for much of its time. */
async function build(
  {steps}: Start,
  builds: Record<string, (() => Promise<void>) | undefined>,
): Promise<void> {
  const needed = Object.entries(builds).flatMap(([name, run]) => (run === undefined ? [] : [{name, run}]))
  if (needed.length === 0) return
  await steps.step(`Building: ${needed.map(({name}) => name).join(' and ')}`, async () => {
    await Promise.all(needed.map(({run}) => run()))
  })
}
