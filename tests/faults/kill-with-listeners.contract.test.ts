import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'

import {freePort} from '../../packages/lake/test/ports.ts'
import {type Receiver, startReceiver} from '../../packages/lake/test/receiver.ts'
import {type SpawnedLake, spawnLake} from '../../packages/lake/test/spawn-lake.ts'
import {clientOf, openFolder} from './lake-process.ts'

const KILLS = 4
const ACKNOWLEDGED_BEFORE_EACH = 40
const WRITERS = ['w1', 'w2', 'w3']

let dataDir: string
let lake: SpawnedLake | undefined
let receiver: Receiver
let environment: Record<string, string>
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'lake-kill-heard-'))
  receiver = await startReceiver()
  const config = join(dataDir, 'lake.config.mjs')
  const webhooks = [{name: 'site', url: receiver.url, projection: '{_id, n}'}]
  writeFileSync(config, `export const config = ${JSON.stringify({webhooks})}`)
  // The same port each time, as a client that comes back finds it.
  environment = {LAKE_CONFIG: config, LAKE_PORT: String(await freePort())}
})
afterAll(async () => {
  await lake?.kill()
  await receiver.close()
  rmSync(dataDir, {recursive: true})
})

test('killed under load of readers, writers and listeners: all that was acknowledged is there, and the site is told of it', async () => {
  const prepared = openFolder(dataDir)
  const token = prepared.token()
  prepared.close()
  /** The highest count of each writer that was acknowledged. */
  const acknowledged = new Map(WRITERS.map((id) => [id, -1]))
  const sum = () => [...acknowledged.values()].reduce((total, n) => total + n + 1, 0)
  const heard = new Map<string, number>()
  let reads = 0

  for (let kill = 0; kill < KILLS; kill += 1) {
    const running = await spawnLake(dataDir, environment)
    lake = running
    const client = clientOf({lake: running, token})
    const killed = new AbortController()
    const listener = client
      .listen('*[_type == "count"]', {}, {includeResult: true, events: ['mutation']})
      .subscribe({
        next: ({documentId, result}) => heard.set(documentId, Number(result?.['n'])),
        error: () => {},
      })
    const goal = sum() + ACKNOWLEDGED_BEFORE_EACH
    const work = [
      ...WRITERS.map((id) => writeUntilKilled(client, id, killed.signal, acknowledged)),
      ...WRITERS.map(async () => {
        while (!killed.signal.aborted) {
          try {
            await client.fetch('count(*[_type == "count" && n > 0])')
            reads += 1
          } catch {
            return
          }
        }
      }),
    ]
    while (sum() < goal) await new Promise((resolve) => setTimeout(resolve, 1))
    await running.kill()
    killed.abort()
    listener.unsubscribe()
    await Promise.all(work)
  }

  // What waited in the outbox is sent by the next start, without another change.
  lake = await spawnLake(dataDir, environment)
  const client = clientOf({lake, token})
  const stored = await client.fetch<{_id: string; n: number}[]>('*[_type == "count"]{_id, n}')
  const told = () => new Map(receiver.requests.map(({body}) => idAndCount(body)))
  const isTold = () => stored.every(({_id, n}) => told().get(_id) === n)
  for (let tries = 0; tries < 1500 && !isTold(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10))

  for (const {_id, n} of stored) {
    expect(n).toBeGreaterThanOrEqual(acknowledged.get(_id) ?? 0)
    const counts = receiver.requests.map(({body}) => idAndCount(body)).filter(([id]) => id === _id)
    // Each is told at least once, and none after a later one: what is told last is what is there.
    expect(new Set(counts.map(([, count]) => count)).size).toBe(n + 1)
    expect(counts.map(([, count]) => count)).toEqual(
      counts.map(([, count]) => count).toSorted((a, b) => a - b),
    )
    expect(counts.at(-1)).toEqual([_id, n])
    // No listener heard of what is not there.
    expect(heard.get(_id) ?? 0).toBeLessThanOrEqual(n)
  }
  const twice = receiver.requests.length - stored.reduce((total, {n}) => total + n + 1, 0)
  process.stdout.write(
    `${KILLS} kills: ${sum()} writes acknowledged, none lost; ${reads} reads beside them; ${receiver.requests.length} webhook requests, ${twice} of them told twice\n`,
  )
  // A request that was under way when the lake was killed is sent once more, by the same key.
  expect(twice).toBeLessThanOrEqual(KILLS)
}, 120_000)

async function writeUntilKilled(
  client: SanityClient,
  id: string,
  killed: AbortSignal,
  acknowledged: Map<string, number>,
): Promise<void> {
  while (!killed.aborted) {
    try {
      // Counted by the lake: what a killed one has written and not acknowledged is counted, too.
      const document = await client
        .transaction()
        .createIfNotExists({_id: id, _type: 'count', n: -1})
        .patch(id, {inc: {n: 1}})
        .commit({returnDocuments: true})
      const n = Number(document.find(({_id}) => _id === id)?.['n'])
      acknowledged.set(id, n)
    } catch {
      return
    }
  }
}

function idAndCount(body: unknown): [string, number] {
  if (typeof body !== 'object' || body === null || !('_id' in body) || !('n' in body)) return ['', Number.NaN]
  return [String(body._id), Number(body.n)]
}
