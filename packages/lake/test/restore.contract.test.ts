import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterEach, beforeEach, expect, jest, test} from '@jest/globals'
import {createClient, type SanityClient} from '@sanity/client'
import {pino} from 'pino'

import {datedName, removeOlder} from '../src/backup/dated-folders.ts'
import {openLake} from '../src/open-lake.ts'
import {runLake} from './command-line.ts'
import {type SpawnedLake, spawnLake} from './spawn-lake.ts'

jest.setTimeout(90_000)

let folder: string
let lake: SpawnedLake | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lake-restore-'))
})
afterEach(async () => {
  await lake?.kill()
  lake = undefined
  rmSync(folder, {recursive: true})
})

const inFolder = (name: string) => join(folder, name)

async function makeBackup(): Promise<void> {
  openLake({dataDir: inFolder('data'), config: {}, log: pino({level: 'silent'})}).close()
  expect(await runLake(inFolder('data'), ['backup', inFolder('backup')])).toMatchObject({code: 0})
}

async function serving(dataDir: string): Promise<SanityClient> {
  const prepared = openLake({dataDir, config: {}, log: pino({level: 'silent'})})
  const {token} = prepared.parts.directory.addToken({label: 'writers', roleNames: ['editor']})
  prepared.close()
  lake = await spawnLake(dataDir)
  return createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2026-11-01',
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
    perspective: 'raw',
    token,
    maxRetries: 0,
  })
}

test('the drill: a backup taken while four write is restored; all that was acknowledged before it is there, nothing half', async () => {
  const client = await serving(inFolder('data'))
  const acknowledged: string[] = []
  const stop = new AbortController()
  const writers = Promise.all(
    [1, 2, 3, 4].map(async (writer) => {
      for (let n = 0; !stop.signal.aborted; n += 1) {
        const id = `w${writer}-${n}`
        const halves = ['a', 'b'].map((half) => ({_id: `${id}-${half}`, _type: 'half', of: id}))
        await halves.reduce((all, half) => all.create(half), client.transaction()).commit()
        acknowledged.push(id)
      }
    }),
  )
  while (acknowledged.length < 60) await new Promise((resolve) => setTimeout(resolve, 5))
  const before = [...acknowledged]
  const backup = await runLake(inFolder('data'), [
    'backup',
    '--into',
    inFolder('backups'),
    '--keep-days',
    '14',
  ])
  expect(backup).toMatchObject({code: 0, stderr: ''})
  expect(backup.stdout).toMatch(
    /production with its history: \d+ documents, last changed 20.*; 1 user and tokens/,
  )
  expect(acknowledged.length).toBeGreaterThan(before.length)
  stop.abort()
  await writers

  // Not over a lake that serves, and not over what is there.
  const [name = ''] = readdirSync(inFolder('backups'))
  const from = join(inFolder('backups'), name)
  expect(await runLake(inFolder('data'), ['restore', from])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('A lake serves'),
  })
  await lake?.stop()
  expect(await runLake(inFolder('data'), ['restore', from])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('is not empty'),
  })

  const restore = await runLake(inFolder('again'), ['restore', from])
  expect(restore).toMatchObject({code: 0, stderr: ''})
  expect(restore.stdout).toMatch(/production with its history: \d+ documents/)
  lake = await spawnLake(inFolder('again'))
  const restored = client.withConfig({apiHost: lake.url})
  const halves = await restored.fetch<{of: string}[]>('*[_type == "half"]{of}')
  const counts = new Map<string, number>()
  for (const {of} of halves) counts.set(of, (counts.get(of) ?? 0) + 1)
  expect(before.filter((id) => !counts.has(id))).toEqual([])
  expect([...counts].filter(([, count]) => count !== 2)).toEqual([])
  process.stdout.write(
    `${before.length} transactions were acknowledged before the backup began, ${counts.size} are in it, all whole\n`,
  )
  await restored.create({_id: 'after', _type: 'note'})
})

test('a restore that was cut off is not served; the next one begins anew', async () => {
  await makeBackup()
  const target = inFolder('again')
  mkdirSync(join(target, '.restoring'), {recursive: true})
  writeFileSync(join(target, 'system.sqlite'), 'half')
  expect(await runLake(target, ['init'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('was not finished'),
  })
  const outcome = await runLake(target, ['restore', inFolder('backup')])
  expect(outcome).toMatchObject({code: 0, stdout: expect.stringContaining('begun anew')})
  expect(existsSync(join(target, '.restoring'))).toBe(false)
  expect(await runLake(target, ['init'])).toMatchObject({code: 0})
})

test('what is no whole backup, or a damaged one, is refused and leaves the folder empty', async () => {
  await makeBackup()
  const target = inFolder('again')
  expect(await runLake(target, ['restore', inFolder('nothing')])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('is no whole backup'),
  })
  writeFileSync(join(inFolder('backup'), 'production.sqlite'), 'no database '.repeat(1000))
  expect(await runLake(target, ['restore', inFolder('backup')])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('damaged'),
  })
  expect(readdirSync(target)).toEqual([])
})

test('older backups go, the newest stays however old it is, and nothing else is touched', async () => {
  const now = new Date('2026-11-29T02:00:00Z')
  expect(datedName(now)).toBe('2026-11-29T020000Z')
  const into = inFolder('backups')
  for (const name of ['2026-11-01T020000Z', '2026-11-20T020000Z', '2026-11-28T020000Z', 'before-upgrade'])
    mkdirSync(join(into, name), {recursive: true})
  expect(await removeOlder(into, 14, now)).toEqual(['2026-11-01T020000Z'])
  expect(await removeOlder(into, 1, new Date('2027-06-01T00:00:00Z'))).toEqual(['2026-11-20T020000Z'])
  expect(readdirSync(into).toSorted()).toEqual(['2026-11-28T020000Z', 'before-upgrade'])
})
