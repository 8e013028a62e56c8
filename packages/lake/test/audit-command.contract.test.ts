import {copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import {pino} from 'pino'

import {type AuditHead, verifyLog} from '../src/audit/verify.ts'
import {openLake} from '../src/open-lake.ts'
import {openDatasetStore} from '../src/store/sqlite/dataset-store.ts'
import {runLake} from './command-line.ts'
import {spawnLake} from './spawn-lake.ts'

jest.setTimeout(120_000)

let folder: string
let dataDir: string
// One folder for all: each test works on a copy, or only reads.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lake-audit-'))
  dataDir = join(folder, 'data')
  const file = join(folder, 'some.ndjson')
  writeFileSync(file, ['a', 'b', 'c'].map((_id) => JSON.stringify({_id, _type: 'note'})).join('\n'))
  expect(await runLake(dataDir, ['import', file])).toMatchObject({code: 0})
  expect(await runLake(dataDir, ['export', join(folder, 'out.ndjson')])).toMatchObject({code: 0})
  expect(await runLake(dataDir, ['token', 'add', 'robot', '--role', 'viewer'])).toMatchObject({code: 0})
})
afterAll(() => rmSync(folder, {recursive: true}))

test('lists what happened, newest first, and filters it', async () => {
  const {stdout} = await runLake(dataDir, ['audit'])
  const lines = stdout.trim().split('\n')
  expect(lines.map((line) => line.split('\t')[2])).toEqual(['tokenAdded', 'exported', 'imported'])
  expect(lines[2]).toMatch(/\(command line\).*command line.*a b c.*3 note/)
  const filtered = await runLake(dataDir, ['audit', '--event', 'imported', '--document', 'b'])
  expect(filtered.stdout.trim().split('\n')).toHaveLength(1)
  expect(await runLake(dataDir, ['audit', '--since', 'soon'])).toMatchObject({code: 2})
})

test('an export verifies, and one that was touched does not', async () => {
  const file = join(folder, 'audit.ndjson')
  const exported = await runLake(dataDir, ['audit', 'export', file])
  expect(exported.stdout).toMatch(/3 entries of the audit/)
  expect(await runLake(dataDir, ['audit', 'verify', file])).toMatchObject({code: 0})
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const all = await runLake(dataDir, ['audit', 'export', '-'])
  expect(all.stdout.trim().split('\n')).toEqual(lines)

  const touched = async (changed: string[]) => {
    const other = join(folder, 'touched.ndjson')
    writeFileSync(other, changed.join('\n'))
    return await runLake(dataDir, ['audit', 'verify', other])
  }
  const edited = await touched(lines.map((line) => line.replace('"3 note"', '"2 note"')))
  expect(edited).toMatchObject({code: 1, stdout: expect.stringMatching(/production 1 was changed/)})
  const cut = await touched(lines.filter((line) => !line.includes('"imported"')))
  expect(cut).toMatchObject({code: 1, stdout: expect.stringMatching(/production 1 is missing/)})
  expect(await touched(['{"no": "audit"}'])).toMatchObject({code: 1})
})

test('a file whose audit was changed, cut in the middle or at its end is found out', async () => {
  const verified = await runLake(dataDir, ['audit', 'verify'])
  expect(verified).toMatchObject({code: 0, stdout: expect.stringMatching(/^production: 2 entries, head/)})
  const head = /head (production:2:[0-9a-f]{64})/.exec(verified.stdout)?.[1] ?? ''
  expect(await runLake(dataDir, ['audit', 'verify', '--head', head])).toMatchObject({code: 0})

  /** What verifying says of a copy that somebody with SQLite has been at. */
  const problemsAfter = (statement: string, noted: AuditHead[] = []): string => {
    const copy = mkdtempSync(join(folder, 'copy-'))
    for (const name of ['production', 'system'])
      copyFileSync(join(dataDir, `${name}.sqlite`), join(copy, `${name}.sqlite`))
    const database = new DatabaseSync(join(copy, 'production.sqlite'))
    database.exec(`DROP TRIGGER audit_is_not_changed; DROP TRIGGER audit_is_not_shortened; ${statement}`)
    database.close()
    const store = openDatasetStore(join(copy, 'production.sqlite'))
    const {problems} = verifyLog('production', store.audit.all(), {
      lastIssued: store.audit.lastIssued(),
      noted,
    })
    store.close()
    return problems.join('\n')
  }
  expect(problemsAfter("UPDATE audit SET event = 'exported' WHERE sequence = 1")).toMatch(/1 was changed/)
  expect(problemsAfter("UPDATE audit SET actor = 'nobody' WHERE sequence = 1")).toMatch(/1 was changed/)
  expect(problemsAfter('DELETE FROM audit WHERE sequence = 1')).toMatch(/production 1 is missing/)
  expect(problemsAfter('DELETE FROM audit WHERE sequence = 2')).toMatch(/production 2 is missing/)
  // Who also knows of SQLite's own counter is found out by a place that was noted elsewhere.
  const thorough = 'DELETE FROM audit WHERE sequence = 2; UPDATE sqlite_sequence SET seq = 1'
  expect(problemsAfter(thorough)).toBe('')
  const noted = {log: 'production', sequence: 2, hash: head.split(':')[2] ?? ''}
  expect(problemsAfter(thorough, [noted])).toMatch(/production 2, which was noted, is missing/)
})

test('goes with a backup; the copy says that it was restored once it is served', async () => {
  const target = join(folder, 'backup')
  expect(await runLake(dataDir, ['backup', target])).toMatchObject({code: 0})
  expect((await runLake(dataDir, ['audit', '--event', 'backedUp'])).stdout.trim()).toMatch(/^production 3\t/)
  const restored = join(folder, 'restored')
  cpSync(target, restored, {recursive: true})
  const served = await spawnLake(restored)
  await served.kill()
  const again = await spawnLake(restored)
  await again.kill()
  const {stdout} = await runLake(restored, ['audit', '--event', 'restored'])
  expect(stdout.trim().split('\n')).toEqual([expect.stringMatching(/from the copy of 20\d\d-/)])
  expect(await runLake(restored, ['audit', 'verify'])).toMatchObject({code: 0})
})

test('an import into a lake that serves is one import, and what a crash leaves is told of after it', async () => {
  const own = join(folder, 'own')
  const lake = await spawnLake(own)
  const file = join(folder, 'more.ndjson')
  writeFileSync(file, ['x', 'y'].map((_id) => JSON.stringify({_id, _type: 'note'})).join('\n'))
  const outcome = await runLake(own, ['import', file], {LAKE_PORT: new URL(lake.url).port})
  await lake.kill()
  expect(outcome).toMatchObject({code: 0, stderr: ''})
  const opened = openLake({dataDir: own, config: {}, log: pino({level: 'silent'})})
  await opened.parts.datasets.get('production')?.settle()
  const entries = opened.parts.datasets.get('production')?.store.audit.entries({limit: 10})
  opened.close()
  expect(entries).toMatchObject([{event: 'imported', documents: [{id: 'x'}, {id: 'y'}], from: {by: 'token'}}])
})
