import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'

import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'

import {type Deliveries, startDeliveries} from '../src/webhooks/deliver.ts'
import {runLake} from './command-line.ts'
import {type Receiver, startReceiver} from './receiver.ts'
import {openTestLake, type TestLake} from './test-lake.ts'

jest.setTimeout(30_000)

let receiver: Receiver
let lake: TestLake
let deliveries: Deliveries

beforeEach(async () => {
  receiver = await startReceiver()
  lake = openTestLake({webhooks: [{name: 'site', url: receiver.url}]})
  deliveries = startDeliveries(lake.lake.parts)
})
afterEach(async () => {
  await deliveries.close()
  lake.close()
  await receiver.close()
})

/** The command line over the same data folder, in another process. */
function webhook(...args: string[]) {
  const configFile = join(lake.dataDir, 'lake.config.mjs')
  const config = {projectId: 'test', webhooks: [{name: 'site', url: receiver.url}]}
  writeFileSync(configFile, `export const config = ${JSON.stringify(config)}`)
  return runLake(lake.dataDir, ['webhook', ...args], {LAKE_CONFIG: configFile})
}

const store = () => lake.lake.parts.datasets.get('production')?.store

describe('the delivery log', () => {
  test('lists, names what failed and why, and sends it again', async () => {
    const client = lake.client('editor')
    receiver.answerNext('bad', 410)
    await client.create({_id: 'good', _type: 'note'})
    await client.create({_id: 'bad', _type: 'note'})
    await receiver.received(2)
    await wait(100)

    expect((await webhook('list')).stdout).toBe(`site\t${receiver.url}\t0 waiting\t1 delivered\t1 failed\n`)
    const all = (await webhook('log')).stdout.trim().split('\n')
    expect(all.map((line) => line.split('\t').slice(2, 7))).toEqual([
      ['site', 'failed', 'bad', '1 attempt', '410'],
      ['site', 'delivered', 'good', '1 attempt', '200'],
    ])
    expect((await webhook('log', '--limit', '1')).stdout.trim().split('\n')).toHaveLength(1)
    const failed = (await webhook('log', '--failed')).stdout.trim().split('\n')
    expect(failed).toHaveLength(1)
    expect(failed[0]).toContain('the receiver answered 410')

    const id = failed[0]?.split('\t')[0] ?? ''
    expect(await webhook('retry', id)).toMatchObject({code: 0})
    // The lake that serves finds it by itself, with nothing written meanwhile.
    await receiver.received(3)
    expect(receiver.requests[2]?.headers['idempotency-key']).toBe(
      receiver.requests[1]?.headers['idempotency-key'],
    )
    await wait(100)
    expect((await webhook('log', '--failed')).stdout).toBe('')
    expect(await webhook('retry', id)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('was delivered'),
    })
  })

  test.each([
    [['retry', '99'], 1, 'There is no request 99'],
    [['retry', 'x'], 2, 'usage:'],
    [['log', '--limit', 'many'], 2, '--limit is a number'],
    [['log', '--dataset', 'other'], 1, 'There is no dataset "other"'],
    [[], 2, 'usage:'],
  ])('webhook %p ends with %i', async (args, code, message) => {
    expect(await webhook(...args)).toMatchObject({code, stderr: expect.stringContaining(message)})
  })
})

test('nothing is ever sent for what was rolled back, refused or only tried', async () => {
  const client = lake.client('editor')
  await client.create({_id: 'a', _type: 'note', link: {_type: 'reference', _ref: 'b', _weak: true}})
  await receiver.received(1)
  const refused = [
    // The second mutation fails after the first was applied.
    client.transaction().create({_id: 'new', _type: 'note'}).create({_id: 'a', _type: 'note'}).commit(),
    client
      .transaction()
      .patch('a', {set: {n: 1}})
      .patch('missing', {set: {n: 1}})
      .commit(),
    client
      .transaction()
      .delete('a')
      .create({_id: 'c', _type: 'n', to: {_type: 'reference', _ref: 'gone'}})
      .commit(),
    lake.client('viewer').patch('a').set({n: 2}).commit(),
    client.action([
      {
        actionType: 'sanity.action.document.edit',
        draftId: 'drafts.a',
        publishedId: 'a',
        patch: {set: {n: 3}},
      },
      {actionType: 'sanity.action.document.publish', draftId: 'drafts.x', publishedId: 'x'},
    ]),
  ]
  expect((await Promise.allSettled(refused)).map(({status}) => status)).toEqual(refused.map(() => 'rejected'))
  await client.patch('a').set({n: 4}).commit({dryRun: true})
  await wait(200)
  expect(receiver.requests).toHaveLength(1)
  expect(store()?.deliveries(undefined, 100)).toHaveLength(1)
})

test('nothing is kept for a commit that the disk refused', async () => {
  const outside = store()
  if (!outside) throw new Error('no store')
  const transaction = outside.lastTransaction()
  const change = {
    id: 'a',
    before: undefined,
    after: {_id: 'a', _type: 'note', _rev: 't', _createdAt: '', _updatedAt: ''},
    effects: {apply: [], revert: []},
  }
  const commit = () =>
    outside.commit(
      {id: 't', timestamp: '2026-01-01T00:00:00Z', author: 'x', mutations: [], changes: [change, change]},
      [{webhook: 'site', documentId: 'a', idempotencyKey: 'k', body: {}}],
    )
  // The same document twice breaks a key of the history's table, in the middle of the commit.
  expect(commit).toThrow(/Nothing was saved/)
  expect(outside.lastTransaction()).toEqual(transaction)
  expect(outside.deliveries(undefined, 100)).toEqual([])
  expect(outside.document('a')).toBeUndefined()
})
