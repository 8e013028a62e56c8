import {spawn} from 'node:child_process'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {createServer, type Server} from 'node:net'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

import {afterEach, beforeEach, expect, test} from '@jest/globals'

/** What `npm start` says when it cannot: always what is wrong and what to do, never a stack. */
const ROOT = resolve(import.meta.dirname, '../..')

let folder = ''
const servers: Server[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'library-start-'))
})

afterEach(async () => {
  for (const server of servers.splice(0)) server.close()
  await rm(folder, {recursive: true, force: true})
})

test('a taken port: the port, who holds it, and the variable that moves it', async () => {
  const port = await listen()
  const {code, stderr} = await start({LAKE_PORT: String(port)})
  expect(code).toBe(1)
  expect(stderr).toContain(`Port ${port} for the lake is taken`)
  expect(stderr).toContain(`process ${process.pid}`)
  expect(stderr).toContain('LAKE_PORT')
  expectNoStack(stderr)
})

test('all taken ports are named at once', async () => {
  const [site, studio] = [await listen(), await listen()]
  const {code, stderr} = await start({WEB_PORT: String(site), STUDIO_PORT: String(studio)})
  expect(code).toBe(1)
  expect(stderr).toContain(`Port ${site} for the site`)
  expect(stderr).toContain(`Port ${studio} for the Studio`)
})

test('two services on one port', async () => {
  const port = String(await freePort())
  const {code, stderr} = await start({WEB_PORT: port, STUDIO_PORT: port})
  expect(code).toBe(1)
  expect(stderr).toMatch(/both want port/)
})

test('an environment that does not fit', async () => {
  const {code, stderr} = await start({WEB_PORT: 'eighty'})
  expect(code).toBe(1)
  expect(stderr).toContain('WEB_PORT')
  expectNoStack(stderr)
})

test('a file where the data folder should be', async () => {
  const file = join(folder, 'data')
  await writeFile(file, '')
  const {code, stderr} = await start({LAKE_DATA_DIR: file})
  expect(code).toBe(1)
  expect(stderr).toContain(file)
  expect(stderr).toContain('LAKE_DATA_DIR')
  expectNoStack(stderr)
})

test('a corrupt database: its name and what to do', async () => {
  const data = join(folder, 'data')
  await mkdir(data)
  await writeFile(
    join(data, 'production.sqlite'),
    'this is no database, and longer than a header of one'.repeat(40),
  )
  const {code, stderr} = await start({LAKE_DATA_DIR: data})
  expect(code).toBe(1)
  expect(stderr).toContain('production.sqlite')
  expect(stderr.trim().split('\n').length).toBe(1)
  expectNoStack(stderr)
})

test('a secrets file that does not fit', async () => {
  const data = join(folder, 'data')
  await mkdir(data)
  await writeFile(join(data, 'secrets.json'), '{"webhookSecret": "short"}')
  const {code, stderr} = await start({LAKE_DATA_DIR: data})
  expect(code).toBe(1)
  expect(stderr).toContain('secrets.json')
  expectNoStack(stderr)
})

test('words that it does not know: usage, exit code 2', async () => {
  const {code, stderr} = await start({}, ['--fast'])
  expect(code).toBe(2)
  expect(stderr).toContain('--fast')
})

test('the bootstrap names the tasks there are', async () => {
  const {code, stderr} = await run([join(ROOT, 'tools/bootstrap.mjs'), 'strat'], {})
  expect(code).toBe(2)
  expect(stderr).toContain('start|test|dev')
})

test('a Node that is too old: which one there is and which is needed', async () => {
  const pretend = `Object.defineProperty(process, 'versions', {value: {...process.versions, node: '18.19.0'}})`
  const preload = `data:text/javascript,${encodeURIComponent(pretend)}`
  const {code, stderr} = await run(['--import', preload, join(ROOT, 'tools/bootstrap.mjs'), 'start'], {})
  expect(code).toBe(1)
  expect(stderr).toContain('Node 20 or newer')
  expect(stderr).toContain('18.19.0')
  expect(stderr.trim().split('\n').length).toBe(1)
})

async function start(environment: Record<string, string>, args: string[] = []) {
  const [web, studio, lake, registry] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ]
  return await run([join(ROOT, 'tools/start.ts'), ...args], {
    WEB_PORT: String(web),
    STUDIO_PORT: String(studio),
    LAKE_PORT: String(lake),
    REGISTRY_PORT: String(registry),
    LAKE_DATA_DIR: join(folder, 'data'),
    ...environment,
  })
}

async function run(args: string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: {...process.env, NODE_OPTIONS: '', ...environment},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (stderr += piece))
  child.stdout.resume()
  const code = await new Promise<number | null>((done) => child.once('close', done))
  return {code, stderr}
}

function expectNoStack(text: string): void {
  expect(text).not.toMatch(/^\s+at /m)
}

function listen(): Promise<number> {
  const server = createServer()
  servers.push(server)
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      done(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}

async function freePort(): Promise<number> {
  const port = await listen()
  await new Promise((done) => servers.pop()?.close(done))
  return port
}
