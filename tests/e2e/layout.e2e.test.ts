import {type ChildProcess, spawn} from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import {parse} from 'yaml'
import {z} from 'zod'

import {currentLibrary, freePort, lakeCommand, type Library, until} from './harness/library.ts'

jest.setTimeout(120_000)

const ROOT = resolve(import.meta.dirname, '../..')
const BUILD = join(ROOT, 'apps/web/.next-e2e')

let library: Library
let folder: string
const running: ChildProcess[] = []

beforeAll(async () => {
  library = await currentLibrary()
  folder = mkdtempSync(join(tmpdir(), 'layout-'))
  layOut(join(folder, 'app'))
})

afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(folder, {recursive: true, force: true})
})

test('what the image holds serves a library that was restored from a backup, and stops as it should', async () => {
  await lakeCommand(['backup', join(folder, 'backup')])
  const [lakePort, sitePort] = [await freePort(), await freePort()]
  mkdirSync(join(folder, 'secrets'))
  for (const name of ['webhook_secret', 'metrics_token', 'admin_password', 'preview_token'])
    writeFileSync(join(folder, 'secrets', name), 'a-secret-of-this-test-alone\n')
  const environment = {
    LAKE_DATA_DIR: join(folder, 'data'),
    LAKE_PORT: String(lakePort),
    LAKE_URL: `http://127.0.0.1:${lakePort}`,
    SITE_URL: `http://127.0.0.1:${sitePort}`,
    STUDIO_URL: library.studioUrl,
    SITE_WEBHOOK_URL: `http://127.0.0.1:${sitePort}/api/revalidate`,
    SITE_BUILD_DIR: join(folder, 'build'),
    SITE_PREVIEW_TOKEN_FILE: join(folder, 'secrets/preview_token'),
    WEBHOOK_SECRET_FILE: join(folder, 'secrets/webhook_secret'),
    METRICS_TOKEN_FILE: join(folder, 'secrets/metrics_token'),
    STOP_DELAY_MS: '300',
  }
  // As `docker compose run --rm lake …` would.
  const restored = start([...commandOf('lake').slice(1, -1), 'restore', join(folder, 'backup')], environment)
  expect(await ended(restored)).toBe(0)

  const lake = start(commandOf('lake').slice(1), environment)
  await healthy(`http://127.0.0.1:${lakePort}`, lake)
  cpSync(BUILD, join(folder, 'build'), {recursive: true})
  const command = commandOf('site').slice(1)
  const site = start([...command.slice(0, -4), '-H', '127.0.0.1', '-p', String(sitePort)], environment)
  await healthy(`http://127.0.0.1:${sitePort}`, site)

  const page = await fetch(`http://127.0.0.1:${sitePort}/library/mdma`)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('MDMA')
  const metrics = await fetch(`http://127.0.0.1:${lakePort}/metrics`, {
    headers: {authorization: 'Bearer a-secret-of-this-test-alone'},
  })
  expect(await metrics.text()).toMatch(/^lake_transactions\{dataset="production"\} \d+$/m)

  // Asked to stop, both say so, while they still answer; then they end with 0.
  const served = [
    {child: site, url: `http://127.0.0.1:${sitePort}`},
    {child: lake, url: `http://127.0.0.1:${lakePort}`},
  ]
  for (const {child, url} of served) {
    child.kill('SIGTERM')
    await until(
      async () => (await fetch(`${url}/healthz`)).status === 503,
      5000,
      'it does not say that it stops',
    )
    expect(await ended(child)).toBe(0)
  }
  // Its own copy of the build.
  expect(readdirSync(join(folder, 'app/apps/web/.next'))).toContain('BUILD_ID')
})

/** The files that the Dockerfile copies, at the places where it puts them, with the packages that are installed here. */
function layOut(app: string): void {
  mkdirSync(app, {recursive: true})
  const left = /(?:^|\/)(?:node_modules|\.next[^/]*|dist|\.sanity|\.cache|\.data|dev)(?:\/|$)/
  const lines = readFileSync(join(ROOT, 'tools/deploy/Dockerfile'), 'utf8').split('\n')
  for (const line of lines.filter((one) => one.startsWith('COPY ') && !one.includes('--from='))) {
    const words = line.split(/\s+/).slice(1)
    const target = words.at(-1) ?? ''
    for (const source of words.slice(0, -1)) {
      const to = join(
        app,
        target === './' || target.endsWith('/') ? join(target, source.split('/').at(-1) ?? '') : target,
      )
      cpSync(join(ROOT, source), to, {
        recursive: true,
        filter: (file) => !left.test(file.slice(ROOT.length + 1)),
      })
    }
  }
  // A folder of links: the packages of the library itself lead to the layout, as in the image.
  const packages = join(app, 'node_modules')
  mkdirSync(packages)
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (name !== '@healing-library') symlinkSync(join(ROOT, 'node_modules', name), join(packages, name))
  cpSync(join(ROOT, 'node_modules/@healing-library'), join(packages, '@healing-library'), {
    recursive: true,
    verbatimSymlinks: true,
  })
}

/** What compose.yaml runs. */
function commandOf(service: string): string[] {
  const compose = z
    .looseObject({services: z.record(z.string(), z.looseObject({command: z.array(z.string()).optional()}))})
    .parse(
      parse(readFileSync(join(ROOT, 'tools/deploy/compose.yaml'), 'utf8'), {merge: true, logLevel: 'error'}),
    )
  const command = compose.services[service]?.command
  if (command?.[0] !== 'node') throw new Error(`${service} is not run by node.`)
  return command
}

function start(command: string[], environment: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, command, {
    cwd: join(folder, 'app'),
    env: {PATH: process.env['PATH'], HOME: folder, NODE_ENV: 'production', ...environment},
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  running.push(child)
  return child
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((done) => {
    if (child.exitCode === null) child.once('exit', done)
    else done(child.exitCode)
  })

async function healthy(url: string, child: ChildProcess): Promise<void> {
  await until(
    async () => {
      if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}.`)
      return await fetch(`${url}/healthz`).then(
        ({ok}) => ok,
        () => false,
      )
    },
    40_000,
    `${url} is not healthy`,
  )
}
