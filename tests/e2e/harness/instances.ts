import {type ChildProcess, spawn} from 'node:child_process'
import {cp, mkdir, readFile, rm} from 'node:fs/promises'
import {createServer, request, type Server} from 'node:http'
import {join, resolve} from 'node:path'

import {z} from 'zod'

import {freePort, isAlive, type Library, until} from './library.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const BUILD = '.next-e2e'
const READY_WITHIN_MS = 30_000
const secrets = z.object({webhookSecret: z.string()})

/** A program that a test runs, which it ends itself. */
export type Running = {
  port: number
  output: () => string
  stop: (signal: NodeJS.Signals) => Promise<number | null>
}

/** The real one, as Debian packages it. What it holds is in memory alone. */
export async function startRedis(port: number, folder: string): Promise<Running> {
  await mkdir(folder, {recursive: true})
  const child = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder],
    {stdio: ['ignore', 'pipe', 'pipe']},
  )
  const running = watch(child, port)
  child.once('error', () => {})
  await until(
    () => {
      if (child.exitCode !== null || child.pid === undefined)
        throw new Error(`redis-server did not start (apt-get install redis-server):\n${running.output()}`)
      return running.output().includes('Ready to accept connections')
    },
    READY_WITHIN_MS,
    'redis-server was not ready',
  )
  return running
}

/** An instance of the site from a copy of the library's build, as another machine would have it. */
export async function startInstance(
  library: Library,
  name: string,
  environment: Record<string, string>,
): Promise<Running> {
  const distDir = `${BUILD}-${name}`
  const folder = join(ROOT, 'apps/web', distDir)
  await rm(folder, {recursive: true, force: true})
  await cp(join(ROOT, 'apps/web', BUILD), folder, {recursive: true})
  const {webhookSecret} = secrets.parse(
    JSON.parse(await readFile(join(library.dataFolder, 'secrets.json'), 'utf8')),
  )
  const port = await freePort()
  const child = spawn(process.execPath, [join(ROOT, 'apps/web/serve.ts'), '-p', String(port)], {
    cwd: join(ROOT, 'apps/web'),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      NEXT_DIST_DIR: distDir,
      LAKE_URL: library.lakeUrl,
      LAKE_PORT: new URL(library.lakeUrl).port,
      SITE_URL: library.siteUrl,
      STUDIO_URL: library.studioUrl,
      SANITY_PROJECT_ID: '',
      WEBHOOK_SECRET: webhookSecret,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const running = watch(child, port)
  await until(
    async () => {
      if (child.exitCode !== null) throw new Error(`The site ended:\n${running.output()}`)
      return await fetch(`http://127.0.0.1:${port}/healthz`).then(
        ({ok}) => ok,
        () => false,
      )
    },
    READY_WITHIN_MS,
    'an instance of the site was not ready',
  )
  return {
    ...running,
    async stop(signal) {
      const code = await running.stop(signal)
      await rm(folder, {recursive: true, force: true})
      return code
    },
  }
}

/** Sends requests to one after the other, as the simplest of proxies does. */
export async function roundRobin(ports: readonly number[]): Promise<{url: string; close: () => void}> {
  let next = 0
  const server: Server = createServer((incoming, response) => {
    const port = ports[next % ports.length]
    next += 1
    const {method, url, headers} = incoming
    const forwarded = request({host: '127.0.0.1', port, method, path: url, headers}, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    forwarded.once('error', () => response.writeHead(502).end())
    incoming.pipe(forwarded)
  })
  const port = await freePort()
  await new Promise<void>((done) => void server.listen(port, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function watch(child: ChildProcess, port: number): Running {
  const pieces: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece))
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  return {
    port,
    output: () => pieces.join(''),
    async stop(signal) {
      if (child.pid !== undefined && isAlive(child.pid) && child.exitCode === null) {
        child.kill(signal)
        await ended
      }
      return child.exitCode
    },
  }
}
