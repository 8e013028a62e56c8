import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'

import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {createClient} from '@sanity/client'
import {pino} from 'pino'

import {openLake} from '../src/open-lake.ts'

let dataDir: string
let lake: ChildProcess | undefined
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'lake-durability-'))
})
afterEach(() => {
  lake?.kill('SIGKILL')
  rmSync(dataDir, {recursive: true})
})

/** The command line's own process, on any free port; answers its address. */
async function serve(): Promise<string> {
  const main = join(import.meta.dirname, '../src/main.ts')
  const env = {
    ...process.env,
    LAKE_DATA_DIR: dataDir,
    LAKE_PORT: '0',
    LAKE_ADMIN_PASSWORD: 'correct-horse-battery',
    LAKE_CONFIG: '',
  }
  lake = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, 'serve'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (!lake.stdout) throw new Error('the lake has no output')
  for await (const line of createInterface({input: lake.stdout})) {
    const url = /^lake: (http\S+)$/.exec(line)?.[1]
    if (url !== undefined) return url
  }
  throw new Error('the lake ended before it served')
}

function open() {
  return openLake({dataDir, config: {}, log: pino({level: 'silent'})})
}

test('after kill -9 under four writers, every acknowledged transaction is there and none is half there', async () => {
  const prepared = open()
  const {token} = prepared.parts.directory.addToken({label: 'writers', roleNames: ['editor']})
  prepared.close()
  const apiHost = await serve()
  const client = createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2026-11-01',
    apiHost,
    useProjectHostname: false,
    useCdn: false,
    token,
    maxRetries: 0,
  })

  const acknowledged: string[] = []
  const killed = new AbortController()
  async function write(writer: number): Promise<void> {
    for (let n = 0; !killed.signal.aborted; n += 1) {
      const id = `w${writer}-${n}`
      try {
        // Two documents a transaction: half of one would show.
        await client
          .transaction()
          .create({_id: `${id}-a`, _type: 'pair'})
          .create({_id: `${id}-b`, _type: 'pair'})
          .commit()
        acknowledged.push(id)
      } catch {
        return
      }
    }
  }
  const writers = [1, 2, 3, 4].map(write)
  while (acknowledged.length < 200) await new Promise((resolve) => setTimeout(resolve, 5))
  lake?.kill('SIGKILL')
  killed.abort()
  await Promise.all(writers)

  const reopened = open()
  const ids = new Set(
    reopened.parts.datasets
      .get('production')
      ?.store.documents()
      .map(({_id}) => _id),
  )
  reopened.close()
  expect(acknowledged.filter((id) => !ids.has(`${id}-a`) || !ids.has(`${id}-b`))).toEqual([])
  const halves = [...ids].filter(
    (id) => !ids.has(id.endsWith('-a') ? id.replace(/-a$/, '-b') : id.replace(/-b$/, '-a')),
  )
  expect(halves).toEqual([])
}, 60_000)

test('a lock that a killed lake left behind is taken over; a living one is not', async () => {
  await serve()
  const second = spawn(process.execPath, [join(import.meta.dirname, '../src/main.ts'), 'serve'], {
    env: {...process.env, LAKE_DATA_DIR: dataDir, LAKE_PORT: '0', LAKE_CONFIG: ''},
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  second.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8')
  })
  expect(await new Promise((resolve) => second.on('exit', resolve))).toBe(1)
  expect(said).toMatch(/served by another lake already \(process \d+/)
  const ended = new Promise((resolve) => lake?.on('exit', resolve))
  lake?.kill('SIGKILL')
  await ended
  expect(await serve()).toMatch(/^http/)
}, 30_000)
