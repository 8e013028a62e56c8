import {untilHealthy} from './start/health.ts'
import {serveCommand} from './start/lake.ts'
import {HOST} from './start/plan.ts'
import {announce, checkMachine, startLake, startRegistry} from './start/prepare.ts'
import {siteDevelopment} from './start/site.ts'
import {studioDevelopment} from './start/studio.ts'
import {supervise} from './start/supervise.ts'

const HELP = `npm run dev: the lake, the Studio and the site, each of which takes up what you change in its sources.

Their output comes to this terminal. Environment, ports and data are those of npm start (npm start -- --help).
`

const ANSWER_TIMEOUT_MS = 120_000

await supervise(HELP, async (start) => {
  const {plan, processes, steps} = start
  const {contentLake, ports} = plan.environment
  const beganMs = performance.now()
  steps.line('Healing Library, for development')

  const {webhookSecret} = await checkMachine(start)
  const show = (name: string) => (line: string) => steps.line(`${name.padEnd(6, ' ')} | ${line}`)
  const serveLake = serveCommand(plan, webhookSecret)
  const lake =
    contentLake.kind === 'embedded'
      ? await startLake(start, {...serveLake, args: ['--watch', ...serveLake.args], show: show('lake')})
      : undefined
  await startRegistry(start, lake?.isEmpty === true, show('trials'))
  const studio = processes.serve({...studioDevelopment(plan), show: show('studio')})
  const site = siteDevelopment({plan, webhookSecret, previewToken: lake?.previewToken})
  const web = processes.serve({...site, show: show('site')})
  await Promise.all([
    untilHealthy(studio, `http://${HOST}:${ports.studio}/`, ANSWER_TIMEOUT_MS),
    untilHealthy(web, `http://${HOST}:${ports.web}/healthz`, ANSWER_TIMEOUT_MS),
  ])
  announce(start, lake?.login, beganMs)
})
