import {type ChildProcess, execFile, spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {promisify} from 'node:util'

import {createClient, type SanityClient} from '@sanity/client'

import {type SpawnedLake, spawnLake} from '../../../packages/lake/test/spawn-lake.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const LAKE = ['packages/lake/src/main.ts', '--config', 'tools/lake.config.ts']

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
  const dataDir = mkdtempSync(join(tmpdir(), 'trials-cli-'))
  const token = (role: string) => tokenOf(dataDir, role)
  const curator = await token('curator')
  const administrator = await token('administrator')
  const lake = await spawnLake(dataDir, {
    LAKE_CONFIG: join(ROOT, 'tools/lake.config.ts'),
    LAKE_PORT: String(await freePort()),
  })
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
    close: async () => {
      await lake.stop()
      rmSync(dataDir, {recursive: true})
    },
  }
}

async function tokenOf(dataDir: string, role: string): Promise<string> {
  const args = [...LAKE, 'token', 'add', 'test', '--role', role]
  const {stdout} = await promisify(execFile)(process.execPath, args, {
    cwd: ROOT,
    env: {...process.env, NODE_OPTIONS: '', LAKE_DATA_DIR: dataDir, LAKE_LOG_LEVEL: 'silent'},
  })
  return stdout.trim()
}

/** The library's configuration names the port in addresses: it must be known before. */
function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((done, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => done(port))
    })
  })
}
