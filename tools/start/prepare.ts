import {checkDataFolder, checkSpace} from './data-folder.ts'
import {untilHealthy} from './health.ts'
import {type LakeState, loadStarterContent, prepareLake} from './lake.ts'
import {HOST} from './plan.ts'
import {checkPorts} from './ports.ts'
import type {Command} from './processes.ts'
import {registryServer, registryUrl, syncOnce, untilRegistryServes} from './registry.ts'
import {readSecrets} from './secrets.ts'
import type {Start} from './supervise.ts'
import {makeTokens} from './tokens.ts'

const LAKE_TIMEOUT_MS = 30_000

/** What must hold before anything is started. Gives the secret that lake and site share. */
export async function checkMachine({plan, steps}: Start): Promise<{webhookSecret: string}> {
  const {ports, contentLake, lakeDataDir, webhookSecret} = plan.environment
  const wanted = [
    {what: 'the site', port: ports.web, variable: 'WEB_PORT'},
    {what: 'the Studio', port: ports.studio, variable: 'STUDIO_PORT'},
    ...(contentLake.kind === 'embedded' ? [{what: 'the lake', port: ports.lake, variable: 'LAKE_PORT'}] : []),
    {what: 'the trials registry', port: ports.registry, variable: 'REGISTRY_PORT'},
  ]
  await steps.step(`Ports ${wanted.map(({port}) => port).join(', ')} are free`, () =>
    checkPorts(wanted, HOST),
  )
  return await steps.step(`Data folder ${lakeDataDir}`, async () => {
    await checkDataFolder(plan.dataFolder)
    await checkSpace(plan.root, 'free some space.')
    const secrets = await readSecrets(plan.dataFolder)
    return {webhookSecret: webhookSecret ?? secrets.webhookSecret}
  })
}

/** What the rest of a start needs of the embedded lake: what it holds, and with what the site reads its drafts. */
export type StartedLake = LakeState & {previewToken: string | undefined}

/** Starts the embedded lake, with the starter content in it when it holds nothing. */
export async function startLake(start: Start, serve: Command): Promise<StartedLake> {
  const {plan, processes, steps} = start
  const state = await steps.step('Documents and accounts', () => prepareLake(plan, processes))
  if (state.isEmpty) {
    await steps.step('Loading the starter content', () => loadStarterContent(plan, processes))
  }
  const {previewToken} = await makeTokens(start, state.isEmpty)
  await steps.step('Lake answers', async () => {
    const service = processes.serve(serve)
    await untilHealthy(service, `http://${HOST}:${plan.environment.ports.lake}/healthz`, LAKE_TIMEOUT_MS)
  })
  return {...state, previewToken}
}

/** Starts the trials registry of this machine; a new library is brought into step with it. */
export async function startRegistry(start: Start, isNew: boolean, show?: Command['show']): Promise<void> {
  const {plan, processes, steps} = start
  await steps.step('Trials registry answers', async () => {
    const command = registryServer(plan)
    await untilRegistryServes(processes.serve(show === undefined ? command : {...command, show}), plan)
  })
  // A gateway to another registry would read it for minutes: that is for the person to begin.
  if (isNew && !plan.childEnvironment['CTGOV_URL']) {
    await steps.step('Reading the trials registry', () => syncOnce(start))
  }
}

/** The last lines of a start: where everything is, and how to sign in. */
export function announce({plan, steps}: Start, login: LakeState['login'], beganMs: number): void {
  const {siteUrl, studioUrl, contentLake} = plan.environment
  const lines = [
    '',
    `  Library  ${siteUrl}`,
    `  Studio   ${studioUrl}`,
    ...(contentLake.apiHost === undefined ? [] : [`  Lake     ${contentLake.apiHost}`]),
    `  Trials   CTGOV_URL=${registryUrl(plan)} npm run trials -- sync`,
    '',
    ...loginLines(login, contentLake.kind === 'embedded').map((line) => `  ${line}`),
    `  Logs are in ${plan.logFolder}. Ctrl-C stops everything.`,
    `Ready after ${((performance.now() - beganMs) / 1000).toFixed(1)} s.`,
  ]
  for (const line of lines) steps.line(line)
}

function loginLines(login: LakeState['login'], embedded: boolean): string[] {
  if (!embedded) return ['Sign in to the Studio with your Sanity account.']
  if (login === undefined) {
    return ['Sign in to the Studio with your account (npm run lake -- user list names them).']
  }
  const password = login.password ?? 'the one in LAKE_ADMIN_PASSWORD'
  return [
    `Sign in to the Studio as  ${login.email}`,
    `with the password          ${password}   (shown this once)`,
  ]
}
