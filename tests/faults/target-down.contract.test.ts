import {setTimeout as wait} from 'node:timers/promises'

import {afterEach, expect, test} from '@jest/globals'

import {type Deliveries, startDeliveries} from '../../packages/lake/src/webhooks/deliver.ts'
import {freePort} from '../../packages/lake/test/ports.ts'
import {type Receiver, startReceiver} from '../../packages/lake/test/receiver.ts'
import {type ClockedLake, openClockedLake} from './clocked-lake.ts'

const MINUTE_MS = 60_000
const MINUTES = 60
const DOCUMENTS = ['a', 'b', 'c']

let lake: ClockedLake | undefined
let deliveries: Deliveries | undefined
let receiver: Receiver | undefined
afterEach(async () => {
  await deliveries?.close()
  lake?.close()
  await receiver?.close()
  lake = undefined
  deliveries = undefined
  receiver = undefined
})

async function openWithTarget() {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/hook`
  const opened = openClockedLake({webhooks: [{name: 'site', url}]}, '2026-11-01T00:00:00Z')
  lake = opened
  deliveries = startDeliveries(opened.lake.parts)
  const store = opened.lake.parts.datasets.get('production')?.store
  if (!store) throw new Error('there is no dataset')
  const settled = async (holds: () => boolean) => {
    for (let tries = 0; tries < 1000 && !holds(); tries += 1) await wait(10)
    expect(holds()).toBe(true)
  }
  return {opened, port, store, settled, client: opened.client(opened.tokenOf('editor'))}
}

const pendingOf = (counts: {state: string; count: number}[]) =>
  counts.filter(({state}) => state === 'pending').reduce((sum, {count}) => sum + count, 0)

test('a target that is away for an hour hears everything once, in the order of each document', async () => {
  const {opened, port, store, settled, client} = await openWithTarget()
  const revisions = new Map<string, string[]>(DOCUMENTS.map((id) => [id, []]))
  for (const id of DOCUMENTS) {
    const {_rev} = await client.create({_id: id, _type: 'note', n: -1})
    revisions.get(id)?.push(_rev)
  }
  let knocks = 0
  let attemptsBefore = 0
  const attempts = () => store.deliveries('pending', 1000).reduce((sum, one) => sum + one.attempts, 0)
  for (let minute = 0; minute < MINUTES; minute += 1) {
    opened.advance(MINUTE_MS)
    const id = DOCUMENTS[minute % DOCUMENTS.length] ?? 'a'
    const {_rev} = await client.patch(id).set({n: minute}).commit()
    revisions.get(id)?.push(_rev)
    await wait(5)
    if (attempts() > attemptsBefore) knocks += 1
    attemptsBefore = attempts()
  }
  const waitsMs = store.deliveries('pending', 1000).map((one) => one.nextAttemptAtMs - opened.nowMs())
  expect(Math.max(...waitsMs)).toBeLessThanOrEqual(2 * 3_600_000)
  // Knocks at the door of nobody, not one for each of what waits.
  expect(attempts()).toBeLessThanOrEqual(MINUTES + DOCUMENTS.length)

  receiver = await startReceiver(port)
  opened.advance(2 * 3_600_000)
  await client.create({_id: 'last', _type: 'note'})
  await settled(() => pendingOf(store.deliveryCounts()) === 0)

  const heard = (id: string) =>
    (receiver?.requests ?? [])
      .filter(({headers}) => headers['sanity-document-id'] === id)
      .map(({headers}) => headers['sanity-transaction-id'])
  for (const id of DOCUMENTS) expect(heard(id)).toEqual(revisions.get(id))
  expect(receiver.requests).toHaveLength(MINUTES + DOCUMENTS.length + 1)
  expect(store.deliveryCounts().filter(({state}) => state === 'failed')).toEqual([])
  process.stdout.write(
    `Webhook target away for an hour: ${MINUTES + DOCUMENTS.length} changes, ${attemptsBefore} attempts in vain in ${knocks} of ${MINUTES} minutes, all ${receiver.requests.length} heard once and in order\n`,
  )
}, 60_000)

test.each([
  ['back by a day', -86_400_000],
  ['forward by three days', 3 * 86_400_000],
])(
  'a clock that is set %s neither holds up nor gives up what waits to be told',
  async (_way, jumpMs) => {
    const {opened, port, store, settled, client} = await openWithTarget()
    await client.create({_id: 'a', _type: 'note', n: 1})
    await settled(() => store.deliveries('pending', 10).some(({attempts}) => attempts > 0))
    opened.advance(jumpMs)
    await client.patch('a').set({n: 2}).commit()
    await settled(() => store.deliveries('pending', 10).some(({attempts}) => attempts > 1))
    expect(store.deliveryCounts().filter(({state}) => state === 'failed')).toEqual([])
    receiver = await startReceiver(port)
    opened.advance(3_600_000)
    await client.create({_id: 'b', _type: 'note'})
    await settled(() => pendingOf(store.deliveryCounts()) === 0)
    expect(receiver.requests.map(({body}) => body)).toEqual([
      expect.objectContaining({_id: 'a', n: 1}),
      expect.objectContaining({_id: 'a', n: 2}),
      expect.objectContaining({_id: 'b'}),
    ])
  },
  30_000,
)
