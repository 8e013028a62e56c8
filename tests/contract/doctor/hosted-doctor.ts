import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

import {WEBHOOK_FILTER, WEBHOOK_PROJECTION} from '@healing-library/content/webhook'
import {starterDocuments} from '@healing-library/starter'
import {z} from 'zod'

import {createAskLake} from '../../../tools/doctor/ask-lake.ts'
import type {Check} from '../../../tools/doctor/doctor-context.ts'
import {openContext} from '../../../tools/doctor/open-context.ts'
import {DATASET, PROJECT_ID, type StandIn, startStandIn} from '../../hosted/stand-in.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
export const STUDIO = 'https://studio.library.example'
const SITE = 'https://library.example'
const SECRET = 'seven calm herons by the river'

const printed = z.object({
  findings: z.array(
    z.object({check: z.string(), level: z.string(), says: z.string(), todo: z.string().optional()}),
  ),
})
type Findings = z.infer<typeof printed>['findings']
type Run = {code: number | null; output: string; findings: Findings; of: (check: string) => string[]}
type Variables = Record<string, string | undefined>

/** What the lake has not: the list of webhooks and their attempts, as the hosted API documents them. */
export const webhook = {
  id: 'hook1',
  name: 'site',
  url: `${SITE}/api/revalidate`,
  dataset: DATASET,
  type: 'document',
  isDisabled: false,
  includeDrafts: false,
  rule: {on: ['create', 'update', 'delete'], filter: WEBHOOK_FILTER, projection: WEBHOOK_PROJECTION},
}

export const manageApi =
  (hooks: object[] = [webhook], attempts: object[] = [{id: 'a', isFailure: false, resultCode: 200}]) =>
  (path: string): Response | undefined => {
    if (path.endsWith('/attempts')) return Response.json(attempts)
    return path.endsWith(`/hooks/projects/${PROJECT_ID}`) ? Response.json(hooks) : undefined
  }

/** A stand-in for hosted Sanity with the starter content, and a set-up for it that is whole. */
export type HostedDoctor = {
  hosted: StandIn
  good: Record<string, string>
  /** `npm run doctor` as a process, with these variables changed. */
  doctor: (change?: Variables, args?: string[]) => Promise<Run>
  findings: (check: Check, change?: Variables) => Promise<Findings>
  /** What one check finds, by the name of what was looked at. */
  found: (check: Check, change?: Variables) => Promise<(name: string) => string[]>
  close: () => Promise<void>
}

export async function openHostedDoctor(): Promise<HostedDoctor> {
  const hosted = await startStandIn({allowedOrigins: [STUDIO]})
  await hosted.put(starterDocuments())
  const folder = mkdtempSync(join(tmpdir(), 'doctor-'))
  const good = {
    ...hosted.environment,
    LAKE_DATA_DIR: join(folder, 'data'),
    SITE_URL: SITE,
    STUDIO_URL: STUDIO,
    WEBHOOK_SECRET: SECRET,
    SITE_PREVIEW_TOKEN: hosted.tokenOf('viewer'),
    SANITY_API_WRITE_TOKEN: hosted.tokenOf('curator'),
    SANITY_AUTH_TOKEN: hosted.tokenOf('administrator'),
  }

  /** The stand-in is asked within this process. */
  async function findings(check: Check, change: Variables = {}): Promise<Findings> {
    const context = await openContext(ROOT, {...good, ...change})
    const askLake = createAskLake(context.environment.contentLake, hosted.fetch)
    return await check({...context, askLake})
  }

  return {
    hosted,
    good,
    doctor: (change = {}, args = ['--json']) => run(args, {PATH: process.env['PATH'], ...good, ...change}),
    findings,
    found: async (check, change) => {
      const all = await findings(check, change)
      return (name) => told(all, name)
    },
    close: async () => {
      await hosted.close()
      rmSync(folder, {recursive: true})
    },
  }
}

const told = (findings: Findings, check: string): string[] =>
  findings.filter((one) => one.check === check).map(({level, says}) => `${level}: ${says}`)

async function run(args: string[], env: Variables): Promise<Run> {
  const child = spawn(process.execPath, [join(ROOT, 'tools/doctor.ts'), ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const pieces: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (piece: string) => pieces.push(piece))
  }
  const code = await new Promise<number | null>((done) => child.once('close', done))
  const output = pieces.join('')
  const findings = output.startsWith('{') ? printed.parse(JSON.parse(output)).findings : []
  return {code, output, findings, of: (check) => told(findings, check)}
}
