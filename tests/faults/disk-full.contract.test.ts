import {readdirSync} from 'node:fs'
import {join} from 'node:path'

import {afterAll, expect, test} from '@jest/globals'

import type {SpawnedLake} from '../../packages/lake/test/spawn-lake.ts'
import {clientOf, openFolder, serveFolder} from './lake-process.ts'
import {smallDisk} from './small-disk.ts'

const disk = smallDisk()
const dataDir = join(disk.folder, 'data')
let lake: SpawnedLake | undefined
afterAll(async () => {
  await lake?.kill()
  disk.remove()
})

test(`a full disk (${disk.way}): 507 that says so, nothing lost, and on it goes when there is room`, async () => {
  const served = await serveFolder(dataDir)
  lake = served.lake
  const client = clientOf(served)
  const acknowledged: string[] = []
  const write = async (id: string) => {
    await client.create({_id: id, _type: 'note', text: id.repeat(2000)})
    acknowledged.push(id)
  }
  for (let n = 0; n < 20; n += 1) await write(`before-${n}`)

  disk.fill(lake.pid)
  const refusal = await firstRefusal(write)
  expect(refusal).toMatchObject({
    statusCode: 507,
    message: expect.stringMatching(/Nothing was saved: the disk is full/),
  })
  // Written together, refused together: each is told, and none is there afterwards.
  const together = await Promise.allSettled(
    Array.from({length: 20}, (_, n) =>
      client.create({_id: `together-${n}`, _type: 'note', text: 'z'.repeat(40_000)}),
    ),
  )
  expect(together.map((one) => one.status === 'rejected' && one.reason)).toEqual(
    together.map(() =>
      expect.objectContaining({statusCode: 507, message: expect.stringMatching(/Nothing was saved/)}),
    ),
  )
  await expect(
    client.assets.upload('file', Buffer.alloc(3_000_000, 'x'), {filename: 'x.txt'}),
  ).rejects.toMatchObject({
    statusCode: 507,
  })
  expect(filesUnder(join(dataDir, 'assets'))).toEqual([])
  // Readers do not notice.
  expect(await client.fetch('count(*[_type == "note"])')).toBe(acknowledged.length)
  await expect(
    client
      .patch('before-0')
      .set({text: 'y'.repeat(500_000)})
      .commit(),
  ).rejects.toMatchObject({statusCode: 507})

  disk.free(lake.pid)
  for (let n = 0; n < 20; n += 1) await write(`after-${n}`)
  await client.assets.upload('file', Buffer.alloc(1_000_000, 'x'), {filename: 'x.txt'})
  expect(filesUnder(join(dataDir, 'assets'))).toHaveLength(1)

  await lake.kill()
  const {store, close} = openFolder(dataDir)
  const notes = store.documents().filter(({_type}) => _type === 'note')
  expect(notes.map(({_id}) => _id).sort()).toEqual(acknowledged.sort())
  expect(notes.find(({_id}) => _id === 'before-0')).toMatchObject({text: 'before-0'.repeat(2000)})
  close()
}, 60_000)

/** What is left of a block may take a few more. */
async function firstRefusal(write: (id: string) => Promise<void>): Promise<unknown> {
  for (let n = 0; n < 2000; n += 1) {
    try {
      await write(`full-${n}`)
    } catch (error) {
      return error
    }
  }
  return undefined
}

function filesUnder(folder: string): string[] {
  try {
    return readdirSync(folder, {recursive: true, withFileTypes: true, encoding: 'utf8'})
      .filter((entry) => entry.isFile())
      .map(({name}) => name)
  } catch {
    return []
  }
}
