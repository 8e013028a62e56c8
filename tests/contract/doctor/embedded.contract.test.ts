import {execFile} from 'node:child_process'
import {chmodSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'

import {freePort} from '../../hosted/free-port.ts'
import {type LibraryProcess, openLibraryProcess, ROOT} from '../library-process.ts'

jest.setTimeout(60_000)

/** `npm run doctor` beside an embedded lake that serves, with the secrets of a start. */
const SECRET = 'seven calm herons by the river, and more of them'
const SECRETS_OF_START = ['trialsToken', 'previewToken'] as const

let secrets: Record<string, string>
let library: LibraryProcess
let environment: Record<string, string>

beforeAll(async () => {
  const ports = {WEB_PORT: String(await freePort()), STUDIO_PORT: String(await freePort())}
  library = await openLibraryProcess({
    name: 'doctor-embedded',
    roles: ['curator', 'viewer'],
    environment: {...ports, WEBHOOK_SECRET: SECRET},
  })
  const [trialsToken = '', previewToken = ''] = library.tokens
  secrets = {webhookSecret: SECRET, trialsToken, previewToken}
  writeFileSync(join(library.dataDir, 'secrets.json'), JSON.stringify(secrets), {mode: 0o600})
  environment = {
    PATH: process.env['PATH'] ?? '',
    LAKE_DATA_DIR: library.dataDir,
    LAKE_PORT: library.port,
    ...ports,
  }
})
afterAll(() => library.close())

function run(args: string[]): Promise<{code: number; output: string}> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', ...args],
      {cwd: ROOT, env: {...environment, LAKE_LOG_LEVEL: 'silent'}},
      (error, stdout) => {
        done({code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, output: stdout})
      },
    )
  })
}

test('finds the lake, its webhook, its rights and the tokens of the start, and prints none of them', async () => {
  const {code, output} = await run(['tools/doctor.ts'])
  expect(output).toContain(`ok      the embedded lake at http://127.0.0.1:${library.port}`)
  expect(output).toContain("secrets.json is its owner's alone")
  expect(output).toContain('ok      the Content Lake answers; the data set production is there')
  expect(output).toContain('ok      the Studio at http://127.0.0.1:')
  expect(output).toContain('ok      SITE_PREVIEW_TOKEN reads (0 drafts are there) and does not write')
  expect(output).toContain('ok      SANITY_API_WRITE_TOKEN may write trials')
  expect(output).toContain('ok      the lake tells the site of each publish')
  expect(output).toContain('warning the site does not answer')
  expect(output).toContain('warning the data set holds nothing')
  for (const name of ['webhookSecret', ...SECRETS_OF_START]) expect(output).not.toContain(secrets[name])
  expect(output).toMatch(/, 0 missing\n$/)
  expect(code).toBe(0)
})

test('secrets that others may read are named, with the command that mends it', async () => {
  const file = join(library.dataDir, 'secrets.json')
  chmodSync(file, 0o644)
  const {code, output} = await run(['tools/doctor.ts'])
  chmodSync(file, 0o600)
  expect(output).toContain(`MISSING others on this machine can read ${file}\n          → chmod 600 ${file}`)
  expect(code).toBe(1)
})
