import {type ChildProcess, spawn} from 'node:child_process'
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import {createServer} from 'node:net'
import {join, resolve} from 'node:path'

import {z} from 'zod'

const ROOT = resolve(import.meta.dirname, '../../..')
/** Apart from what a developer runs: its own data, builds and ports. */
const FOLDER = join(ROOT, '.cache/e2e')
const STATE = join(FOLDER, 'library.json')
const START_TIMEOUT_MS = 5 * 60_000
const STOP_TIMEOUT_MS = 20_000

const library = z.object({
  /** Of tools/start.ts. */
  pid: z.int(),
  siteUrl: z.url(),
  studioUrl: z.url(),
  lakeUrl: z.url(),
  /** Of the trials registry of this machine, API version 2. */
  registryUrl: z.url(),
  dataFolder: z.string(),
  email: z.string(),
  password: z.string(),
  startedInMs: z.number(),
  output: z.string(),
})

/** The running library that browser tests share. */
export type Library = z.infer<typeof library>

const PASSWORD = 'seven calm herons by the river'

/** Starts `npm start`'s own script on free ports with an empty data folder. */
export async function startFresh(): Promise<Library> {
  await rm(join(FOLDER, 'data'), {recursive: true, force: true})
  await mkdir(FOLDER, {recursive: true})
  const [web, studio] = [await freePort(), await freePort()]
  return await start({web, studio, lake: await freePort(), registry: await freePort()})
}

/** Starts it again on the data and the ports that it had. */
export async function startAgain(): Promise<Library> {
  const {siteUrl, studioUrl, lakeUrl, registryUrl, email} = await currentLibrary()
  const port = (url: string) => Number(new URL(url).port)
  const ports = {
    web: port(siteUrl),
    studio: port(studioUrl),
    lake: port(lakeUrl),
    registry: port(registryUrl),
  }
  const again = await start(ports)
  return await remember({...again, email})
}

/** The library that is running, as the one who started it wrote it down. */
export async function currentLibrary(): Promise<Library> {
  return library.parse(JSON.parse(await readFile(STATE, 'utf8')))
}

export async function stopCurrent(): Promise<void> {
  const {pid} = await currentLibrary()
  await endProcess(pid, 'SIGTERM')
}

/** Sends a signal, and waits until the process is gone. */
export async function endProcess(pid: number, signal: NodeJS.Signals): Promise<void> {
  if (!isAlive(pid)) return
  process.kill(pid, signal)
  await until(() => !isAlive(pid), STOP_TIMEOUT_MS, `process ${pid} did not end on ${signal}`)
}

/** Whether a process lives; one that has ended and waits to be fetched by its parent does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

export async function until(
  holds: () => boolean | Promise<boolean>,
  timeoutMs: number,
  otherwise: string,
): Promise<void> {
  const deadline = performance.now() + timeoutMs
  while (performance.now() < deadline) {
    if (await holds()) return
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error(`After ${timeoutMs} ms: ${otherwise}`)
}

/** Runs the lake's command line on the library's data; gives what it printed. */
export async function lakeCommand(args: string[], environment: Record<string, string> = {}): Promise<string> {
  const script = join(ROOT, 'packages/lake/src/main.ts')
  return await run([script, '--config', join(ROOT, 'tools/lake.config.ts'), ...args], environment)
}

/** Runs `npm run trials` against the library and its own trials registry; gives what it printed. */
export async function trialsCommand(args: string[]): Promise<string> {
  const {registryUrl} = await currentLibrary()
  return await run([join(ROOT, 'tools/trials.ts'), ...args], {CTGOV_URL: registryUrl, SANITY_PROJECT_ID: ''})
}

async function run(command: string[], environment: Record<string, string>): Promise<string> {
  const {dataFolder, lakeUrl} = await currentLibrary()
  const child = spawn(process.execPath, command, {
    cwd: ROOT,
    env: {...process.env, LAKE_DATA_DIR: dataFolder, LAKE_PORT: new URL(lakeUrl).port, ...environment},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = collect(child)
  const code = await new Promise((done) => child.once('close', done))
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${String(code)}: ${output()}`)
  return output().trim()
}

async function start(ports: {web: number; studio: number; lake: number; registry: number}): Promise<Library> {
  const beganMs = performance.now()
  const dataFolder = join(FOLDER, 'data')
  const child = spawn(process.execPath, [join(ROOT, 'tools/start.ts')], {
    cwd: ROOT,
    env: {
      ...process.env,
      WEB_PORT: String(ports.web),
      STUDIO_PORT: String(ports.studio),
      LAKE_PORT: String(ports.lake),
      REGISTRY_PORT: String(ports.registry),
      CTGOV_URL: '',
      // Look-ups are answered by this machine's own records, whatever network there is.
      LITERATURE_OFFLINE: '1',
      SANITY_STUDIO_REGISTRY_URL: '',
      LAKE_DATA_DIR: dataFolder,
      LAKE_ADMIN_PASSWORD: PASSWORD,
      STUDIO_DIST_DIR: join(FOLDER, 'studio'),
      NEXT_DIST_DIR: '.next-e2e',
      SITE_URL: '',
      STUDIO_URL: '',
      SANITY_PROJECT_ID: '',
    },
    // The channel ends the library when the test run is gone.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const output = collect(child)
  await until(
    () => {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${output()}`)
      return /^Ready after/m.test(output())
    },
    START_TIMEOUT_MS,
    `npm start was not ready:\n${output()}`,
  )
  return await remember({
    pid: child.pid ?? 0,
    siteUrl: `http://127.0.0.1:${ports.web}`,
    studioUrl: `http://127.0.0.1:${ports.studio}`,
    lakeUrl: `http://127.0.0.1:${ports.lake}`,
    registryUrl: `http://127.0.0.1:${ports.registry}/api/v2`,
    dataFolder,
    email: /Sign in to the Studio as\s+(\S+@\S+)/.exec(output())?.[1] ?? '',
    password: PASSWORD,
    startedInMs: performance.now() - beganMs,
    output: output(),
  })
}

async function remember(state: Library): Promise<Library> {
  await writeFile(STATE, JSON.stringify(state, null, 2))
  return state
}

function collect(child: ChildProcess): () => string {
  const pieces: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8')
    stream?.on('data', (piece: string) => pieces.push(piece))
  }
  return () => pieces.join('')
}

export function freePort(): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolvePort(port))
    })
  })
}
