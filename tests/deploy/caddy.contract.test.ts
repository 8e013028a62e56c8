import {type ChildProcess, spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer, type IncomingMessage, type Server} from 'node:http'
import {request} from 'node:https'
import {createServer as listen} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'

import {securityHeaders} from '../../studio/server/security-headers.ts'
import {headersForCaddy} from '../../tools/deploy/headers-for-caddy.ts'

jest.setTimeout(60_000)

const CADDYFILE = join(import.meta.dirname, '../../tools/deploy/Caddyfile')
const POLICY = securityHeaders({
  contentLake: {
    kind: 'embedded',
    projectId: 'local',
    dataset: 'production',
    apiHost: 'https://lake.test',
    token: undefined,
  },
  siteUrl: 'https://library.test',
  studioRegistryUrl: 'https://studio.test/registry/api/v2',
})

let folder: string
let caddy: ChildProcess
let said = ''
let tlsPort: number
const servers: Server[] = []
const heard: {url: string | undefined; forwardedFor: unknown}[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'caddy-'))
  mkdirSync(join(folder, 'studio/static'), {recursive: true})
  writeFileSync(join(folder, 'studio/index.html'), 'the Studio')
  writeFileSync(join(folder, 'studio/static/main-abcdefgh.js'), 'code')
  writeFileSync(join(folder, 'studio/headers.caddy'), headersForCaddy(POLICY))
  const [site, lake, registry, httpPort, https] = await Promise.all(Array.from({length: 5}, freePort))
  if (!site || !lake || !registry || !httpPort || !https) throw new Error('There are five.')
  tlsPort = https
  for (const [name, port] of Object.entries({site, lake, registry})) await serve(name, port)
  // The ports of the machine are somebody else's here; all the rest is the file as it is.
  const file = join(folder, 'Caddyfile')
  writeFileSync(
    file,
    readFileSync(CADDYFILE, 'utf8').replace(
      '{$CADDY_OPTIONS}',
      `local_certs\n\tskip_install_trust\n\tadmin off\n\thttp_port ${httpPort}\n\thttps_port ${https}`,
    ),
  )
  caddy = spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
    env: {
      ...process.env,
      HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_CONFIG_HOME: folder,
      SITE_DOMAIN: 'library.test',
      STUDIO_DOMAIN: 'studio.test',
      LAKE_DOMAIN: 'lake.test',
      ACME_EMAIL: 'nobody@library.test',
      SITE_UPSTREAM: 'localhost',
      SITE_PORT: String(site),
      LAKE_UPSTREAM: `127.0.0.1:${lake}`,
      REGISTRY_UPSTREAM: `127.0.0.1:${registry}`,
      STUDIO_ROOT: join(folder, 'studio'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  caddy.once('error', (error) => {
    said += `caddy could not be started (apt-get install caddy): ${error.message}`
  })
  for (const stream of [caddy.stdout, caddy.stderr])
    stream?.on('data', (piece: Buffer) => {
      said += piece.toString()
    })
  const deadline = performance.now() + 30_000
  while (
    !(await ask('library.test', '/').then(
      ({status}) => status === 200,
      () => false,
    ))
  ) {
    if (caddy.exitCode !== null || performance.now() > deadline)
      throw new Error(`Caddy does not serve:\n${said}`)
    await new Promise((done) => setTimeout(done, 100))
  }
})

afterAll(async () => {
  caddy.kill('SIGTERM')
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  await new Promise((done) => (caddy.exitCode === null ? caddy.once('exit', done) : done(undefined)))
  rmSync(folder, {recursive: true})
})

test('the site, with TLS and its own headers, told who asks; its figures are not for outside', async () => {
  const page = await ask('library.test', '/library?q=1')
  expect(page).toMatchObject({status: 200, text: 'site /library?q=1'})
  expect(page.headers).toMatchObject({
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'content-security-policy': "default-src 'self'",
  })
  expect(page.headers['server']).toBeUndefined()
  expect(heard.at(-1)?.forwardedFor).toBe('127.0.0.1')
  for (const host of ['library.test', 'lake.test', 'studio.test'])
    expect((await ask(host, '/metrics')).status).toBe(404)
})

test('the lake, with the sockets of its listeners', async () => {
  expect((await ask('lake.test', '/healthz')).text).toBe('lake /healthz')
  const word = await new Promise<string>((resolve, reject) => {
    const headers = {host: 'lake.test', connection: 'Upgrade', upgrade: 'websocket'}
    const options = {host: '127.0.0.1', port: tlsPort, path: '/v1/streams', headers}
    request({...options, servername: 'lake.test', rejectUnauthorized: false})
      .on('upgrade', (_response, socket, head) => {
        if (head.length > 0) resolve(head.toString())
        socket.once('data', (data: Buffer) => resolve(data.toString()))
      })
      .on('error', reject)
      .end()
  })
  expect(word).toBe('heard')
})

test('the Studio as files with its policy, one page for every address, and its registry', async () => {
  const page = await ask('studio.test', '/structure/guides')
  expect(page).toMatchObject({status: 200, text: 'the Studio'})
  expect(page.headers).toMatchObject({
    'content-security-policy': POLICY['Content-Security-Policy'],
    'cache-control': 'no-cache',
  })
  const code = await ask('studio.test', '/static/main-abcdefgh.js')
  expect(code.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect((await ask('studio.test', '/static/no-such-file.js')).status).toBe(404)
  expect((await ask('studio.test', '/headers.caddy')).status).toBe(404)
  expect((await ask('studio.test', '/registry/api/v2/version')).text).toBe('registry /api/v2/version')
})

test('Caddy writes nothing of who asked for what', async () => {
  await ask('library.test', '/search?q=a-word-of-mine')
  expect(said).not.toMatch(/a-word-of-mine|"remote_ip"/)
})

async function serve(name: string, port: number): Promise<void> {
  const server = createServer((incoming, response) => {
    heard.push({url: incoming.url, forwardedFor: incoming.headers['x-forwarded-for']})
    response.setHeader('content-security-policy', "default-src 'self'")
    response.end(`${name} ${incoming.url}`)
  })
  server.on('upgrade', (_request, socket) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\nheard')
  })
  servers.push(server)
  await new Promise<void>((done) => void server.listen(port, done))
}

function ask(host: string, path: string) {
  return new Promise<{status: number; headers: IncomingMessage['headers']; text: string}>(
    (resolve, reject) => {
      const options = {
        host: '127.0.0.1',
        port: tlsPort,
        path,
        headers: {host},
        servername: host,
        rejectUnauthorized: false,
      }
      request(options, (response) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(pieces).toString(),
          }),
        )
      })
        .on('error', reject)
        .end()
    },
  )
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = listen()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
