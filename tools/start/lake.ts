import {rm} from 'node:fs/promises'
import {join} from 'node:path'

import {z} from 'zod'

import type {Plan} from './plan.ts'
import type {Command, Processes} from './processes.ts'
import {StartError} from './start-error.ts'

const state = z.object({
  administrator: z.object({
    created: z.boolean(),
    email: z.string().optional(),
    password: z.string().optional(),
  }),
  datasets: z.array(z.object({name: z.string(), identity: z.string(), documents: z.int()})),
})

export type LakeState = {
  /** Of the administrator, on the first start only. */
  login: {email: string; password: string | undefined} | undefined
  /** Of the data set: another one after the data folder was deleted or restored. */
  identity: string
  isEmpty: boolean
}

/** Makes the data folder's files where they are missing, and says what it holds. No lake may run on it yet. */
export async function prepareLake(plan: Plan, processes: Processes): Promise<LakeState> {
  const output = await processes.run(lakeCommand(plan, ['init'], {log: 'lake-init'}))
  const {administrator, datasets} = parseState(output)
  const dataset = datasets.find(({name}) => name === plan.environment.contentLake.dataset)
  if (dataset === undefined) {
    throw new StartError(
      `The lake holds no data set "${plan.environment.contentLake.dataset}": see SANITY_DATASET.`,
    )
  }
  const {created, email, password} = administrator
  return {
    login: created && email !== undefined ? {email, password} : undefined,
    identity: dataset.identity,
    isEmpty: dataset.documents === 0,
  }
}

/** Fills an empty data set with what a new library starts with. No lake may run on it yet. */
export async function loadStarterContent(plan: Plan, processes: Processes): Promise<void> {
  const file = join(plan.dataFolder, 'starter.ndjson')
  await processes.run({
    what: 'Writing the starter content',
    log: 'starter',
    args: ['packages/starter/src/main.ts', 'write', file],
    cwd: plan.root,
    env: plan.childEnvironment,
  })
  await processes.run(lakeCommand(plan, ['import', file], {log: 'lake-import'}))
  await rm(file)
}

/** The lake as a service, which tells the site of everything that is published. */
export function serveCommand(plan: Plan, webhookSecret: string): Command {
  return lakeCommand(plan, ['serve'], {log: 'lake', env: {WEBHOOK_SECRET: webhookSecret}})
}

/**
 * Without a webhook secret the lake has no one to tell (tools/lake.config.ts): what is imported before the site is
 * built needs no telling.
 */
export function lakeCommand(
  plan: Plan,
  args: string[],
  {log, env = {WEBHOOK_SECRET: undefined}}: {log: string; env?: Command['env']},
): Command {
  return {
    what: 'The lake',
    log,
    args: ['packages/lake/src/main.ts', '--config', 'tools/lake.config.ts', ...args],
    cwd: plan.root,
    env: {...plan.childEnvironment, ...env},
  }
}

/** The lake may log before it prints its one line of JSON. */
function parseState(output: string) {
  for (const line of output.split('\n').toReversed()) {
    if (!line.startsWith('{')) continue
    const parsed = state.safeParse(JSON.parse(line))
    if (parsed.success) return parsed.data
  }
  throw new StartError(`The lake's init did not say what the data folder holds; it wrote: ${output.trim()}`)
}
