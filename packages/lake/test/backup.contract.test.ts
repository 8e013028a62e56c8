import {createHash} from 'node:crypto'
import {copyFileSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterEach, beforeEach, expect, jest, test} from '@jest/globals'
import {createClient, type SanityClient} from '@sanity/client'
import {pino} from 'pino'

import {openLake} from '../src/open-lake.ts'
import {runLake} from './command-line.ts'
import {type SpawnedLake, spawnLake} from './spawn-lake.ts'

jest.setTimeout(60_000)

let folder: string
let lake: SpawnedLake | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lake-backup-'))
})
afterEach(async () => {
  await lake?.kill()
  lake = undefined
  rmSync(folder, {recursive: true})
})

const open = (dataDir: string) => openLake({dataDir, config: {}, log: pino({level: 'silent'})})

async function serving(dataDir: string): Promise<SanityClient> {
  const prepared = open(dataDir)
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

test('a backup taken while four write and files come in is whole, and a lake serves it', async () => {
  const client = await serving(join(folder, 'data'))
  const done: string[] = []
  const stopped = new AbortController()
  async function write(writer: number): Promise<void> {
    for (let n = 0; !stopped.signal.aborted; n += 1) {
      const id = `w${writer}-${n}`
      const file = await client.assets.upload('file', Buffer.from(`file of ${id}`), {filename: `${id}.txt`})
      const asset = {_type: 'reference', _ref: file._id}
      await client
        .transaction()
        .create({_id: `${id}-a`, _type: 'pair', asset})
        .create({_id: `${id}-b`, _type: 'pair', asset})
        .commit()
      done.push(id)
    }
  }
  const writers = Promise.all([1, 2, 3, 4].map(write))
  while (done.length < 40) await new Promise((resolve) => setTimeout(resolve, 5))
  const before = [...done]
  const target = join(folder, 'backup')
  const outcome = await runLake(join(folder, 'data'), ['backup', target])
  const during = done.length
  stopped.abort()
  await writers
  expect(outcome).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringContaining('user and tokens, assets'),
  })
  expect(during).toBeGreaterThan(before.length)
  await lake?.stop()

  // The token of the original opens the copy: users and tokens are in it.
  lake = await spawnLake(target)
  const restored = client.withConfig({apiHost: lake.url})
  const pairs: {_id: string; asset: {_ref: string}}[] = await restored.fetch('*[_type == "pair"]')
  const ids = new Set(pairs.map(({_id}) => _id))
  expect(before.filter((id) => !ids.has(`${id}-a`) || !ids.has(`${id}-b`))).toEqual([])
  expect(ids.size % 2).toBe(0)
  for (const {_id, asset} of pairs.filter((one) => one._id.endsWith('-a'))) {
    const path: string = await restored.fetch('*[_id == $id][0].path', {id: asset._ref})
    const text = await (await fetch(`${lake.url}/${path}`)).text()
    expect(text).toBe(`file of ${_id.slice(0, -2)}`)
  }
  await restored.create({_id: 'after', _type: 'note'})
})

test('one dataset alone goes into a file, which says what is not in it; an existing target is refused', async () => {
  const client = await serving(join(folder, 'data'))
  const {_rev} = await client.create({_id: 'a', _type: 'note', n: 1})
  const file = join(folder, 'copy.sqlite')
  const outcome = await runLake(join(folder, 'data'), ['backup', file])
  expect(outcome).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Users, tokens and assets are not'),
  })
  const digest = () => createHash('sha256').update(readFileSync(file)).digest('hex')
  const first = digest()
  const again = await runLake(join(folder, 'data'), ['backup', file])
  expect(again).toMatchObject({code: 1, stderr: expect.stringContaining('is there already')})
  expect(digest()).toBe(first)

  const restored = join(folder, 'restored')
  open(restored).close()
  for (const rest of ['', '-wal', '-shm']) rmSync(join(restored, `production.sqlite${rest}`), {force: true})
  copyFileSync(file, join(restored, 'production.sqlite'))
  const reopened = open(restored)
  const store = reopened.parts.datasets.get('production')?.store
  expect(store?.document('a')).toMatchObject({n: 1})
  expect(store?.transaction(_rev)).toMatchObject({documents: [{id: 'a'}]})
  reopened.close()
})

test('a backup that cannot be made leaves nothing behind', async () => {
  await serving(join(folder, 'data'))
  const outcome = await runLake(join(folder, 'data'), ['backup', join(folder, 'no', 'such', 'copy.sqlite')])
  expect(outcome).toMatchObject({code: 1, stderr: expect.stringContaining('was not copied')})
})
