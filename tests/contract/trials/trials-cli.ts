import {type ChildProcess, spawn} from 'node:child_process'

import {createClient, type SanityClient} from '@sanity/client'

import type {SpawnedLake} from '../../../packages/lake/test/spawn-lake.ts'
import {openLibraryProcess, ROOT} from '../library-process.ts'

/** A lake in a process of its own, with the library's roles, and the real command line against it. */
export type TrialsCli = {
  lake: SpawnedLake
  /** Of an administrator: reads everything. */
  client: SanityClient
  administratorToken: string
  /** Starts the command line; with a curator's token, unless the environment says otherwise. */
  start: (args: string[], environment?: Record<string, string>) => RunningCli
  run: (args: string[], environment?: Record<string, string>) => Promise<Ended>
  close: () => Promise<void>
}

type Ended = {code: number | null; signal: string | null; stdout: string; stderr: string}
type RunningCli = {child: ChildProcess; ended: Promise<Ended>}

export async function openTrialsCli(registryUrl: string): Promise<TrialsCli> {
  const {lake, tokens, close} = await openLibraryProcess({
    name: 'trials-cli',
    roles: ['curator', 'administrator'],
  })
  const [curator = '', administrator = ''] = tokens
  const start = (args: string[], environment: Record<string, string> = {}): RunningCli => {
    const child = spawn(process.execPath, ['packages/registry/src/main.ts', ...args], {
      cwd: ROOT,
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        LAKE_URL: lake.url,
        CTGOV_URL: registryUrl,
        SANITY_API_WRITE_TOKEN: curator,
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (stdout += piece))
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (stderr += piece))
    const ended = new Promise<Ended>((done) => {
      child.once('close', (code, signal) => done({code, signal, stdout, stderr}))
    })
    return {child, ended}
  }
  return {
    lake,
    administratorToken: administrator,
    client: createClient({
      projectId: 'local',
      dataset: 'production',
      apiVersion: '2026-11-01',
      apiHost: lake.url,
      useProjectHostname: false,
      useCdn: false,
      perspective: 'raw',
      token: administrator,
    }),
    start,
    run: (args, environment) => start(args, environment).ended,
    close,
  }
}
