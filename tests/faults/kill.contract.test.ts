import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'

import type {SpawnedLake} from '../../packages/lake/test/spawn-lake.ts'
import {clientOf, openFolder, serveFolder} from './lake-process.ts'

const KILLS = 10
const ACKNOWLEDGED_BEFORE_EACH = 100
const WRITERS = [1, 2, 3, 4]

let dataDir: string
let lake: SpawnedLake | undefined
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'lake-kill-'))
})
afterAll(async () => {
  await lake?.kill()
  rmSync(dataDir, {recursive: true})
})

test('ten kills during a thousand transactions: each acknowledged one is there, none is half there', async () => {
  const acknowledged = new Map<string, string>()
  /** What each writer's own count stood at when it was last told so. */
  const counts = new Map<number, number>()
  for (let kill = 0; kill < KILLS; kill += 1) {
    const served = await serveFolder(dataDir)
    lake = served.lake
    const goal = acknowledged.size + ACKNOWLEDGED_BEFORE_EACH
    const killed = new AbortController()
    const writers = WRITERS.map((writer) =>
      writeUntilKilled(clientOf(served), `k${kill}-w${writer}`, writer, killed.signal, acknowledged, counts),
    )
    while (acknowledged.size < goal) await new Promise((resolve) => setTimeout(resolve, 1))
    await served.lake.kill()
    killed.abort()
    await Promise.all(writers)
    expect(await lost(dataDir, acknowledged, counts)).toEqual({missing: [], halves: [], tooLow: []})
  }
  expect(acknowledged.size).toBeGreaterThanOrEqual(KILLS * ACKNOWLEDGED_BEFORE_EACH)
}, 100_000)

/** Each transaction makes two documents and counts in a third: half of one would show. */
async function writeUntilKilled(
  client: SanityClient,
  prefix: string,
  writer: number,
  killed: AbortSignal,
  acknowledged: Map<string, string>,
  counts: Map<number, number>,
): Promise<void> {
  for (let n = 0; !killed.aborted; n += 1) {
    const id = `${prefix}-${n}`
    try {
      const {transactionId} = await client
        .transaction()
        .create({_id: `${id}-a`, _type: 'pair', writer})
        .createIfNotExists({_id: `count-${writer}`, _type: 'count', n: 0})
        .patch(`count-${writer}`, {inc: {n: 1}})
        .create({_id: `${id}-b`, _type: 'pair', writer, link: {_type: 'reference', _ref: `${id}-a`}})
        .commit()
      acknowledged.set(id, transactionId)
      counts.set(writer, (counts.get(writer) ?? 0) + 1)
    } catch {
      // The lake is gone. Whether this one was written is not known: it must be whole or not there.
      return
    }
  }
}

async function lost(folder: string, acknowledged: Map<string, string>, counts: Map<number, number>) {
  const {store, close} = openFolder(folder)
  try {
    const ids = new Set(store.documents().map(({_id}) => _id))
    const missing = [...acknowledged].filter(
      ([id, transactionId]) =>
        !ids.has(`${id}-a`) || !ids.has(`${id}-b`) || store.transaction(transactionId) === undefined,
    )
    const pairs = store.documents().filter(({_type}) => _type === 'pair')
    const halves = pairs
      .map(({_id}) => _id)
      .filter((id) => !ids.has(id.endsWith('-a') ? id.replace(/-a$/, '-b') : id.replace(/-b$/, '-a')))
    const ofWriter = (writer: number) => pairs.filter((one) => one['writer'] === writer).length / 2
    const tooLow = WRITERS.map((writer) => ({
      writer,
      told: counts.get(writer) ?? 0,
      counted: Number(store.document(`count-${writer}`)?.['n'] ?? 0),
      pairs: ofWriter(writer),
    })).filter(({told, counted, pairs}) => counted < told || counted !== pairs)
    return {missing, halves, tooLow}
  } finally {
    close()
  }
}
