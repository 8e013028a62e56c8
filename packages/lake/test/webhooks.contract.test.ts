import {setTimeout as wait} from 'node:timers/promises'

import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {isValidSignature, SIGNATURE_HEADER_NAME} from '@sanity/webhook'

import type {LakeConfigInput} from '../src/config.ts'
import {type Deliveries, startDeliveries} from '../src/webhooks/deliver.ts'
import {type Receiver, startReceiver} from './receiver.ts'
import {openTestLake, type TestLake} from './test-lake.ts'

jest.setTimeout(30_000)

const SECRET = 'a secret that both sides know'
const TYPES = '_type in ["guide", "story"]'

let receiver: Receiver
let lake: TestLake | undefined
let deliveries: Deliveries | undefined

beforeEach(async () => {
  receiver = await startReceiver()
})
afterEach(async () => {
  await deliveries?.close()
  lake?.close()
  await receiver.close()
  deliveries = undefined
  lake = undefined
})

type WebhookInput = NonNullable<LakeConfigInput['webhooks']>[number]

function open(webhook: Partial<WebhookInput> = {}): TestLake {
  lake = openTestLake({webhooks: [{name: 'site', url: receiver.url, secret: SECRET, ...webhook}]})
  deliveries = startDeliveries(lake.lake.parts)
  return lake
}

/** Time for a request that must not come. */
const quiet = () => wait(150)

describe('a request', () => {
  test('is signed, and says what happened as hosted Sanity does', async () => {
    const client = open().client('editor')
    const {_rev} = await client.create({_id: 'a', _type: 'guide', title: 'Ketamine — “before”'})
    await receiver.received(1)
    const [request] = receiver.requests
    expect(request?.body).toMatchObject({_id: 'a', _type: 'guide', title: 'Ketamine — “before”', _rev})
    expect(request?.headers).toMatchObject({
      'content-type': 'application/json',
      'sanity-operation': 'create',
      'sanity-document-id': 'a',
      'sanity-dataset': 'production',
      'sanity-project-id': 'test',
      'sanity-webhook-id': 'site',
      'sanity-transaction-id': _rev,
      'sanity-transaction-time': expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      'idempotency-key': expect.stringMatching(/.{16,}/),
    })
    const signature = String(request?.headers[SIGNATURE_HEADER_NAME])
    expect(await isValidSignature(request?.text ?? '', signature, SECRET)).toBe(true)
    expect(await isValidSignature(request?.text ?? '', signature, 'another secret')).toBe(false)
  })

  test('comes for each change of what is public, and for no draft, version or private document', async () => {
    const client = open().client('editor')
    for (const _id of ['drafts.a', 'versions.r1.a', 'consent.a']) await client.create({_id, _type: 'guide'})
    await client.create({_id: 'a', _type: 'guide'})
    await client.patch('a').set({title: 'A'}).commit()
    await client.delete('a')
    await receiver.received(3)
    await quiet()
    expect(receiver.requests.map(({headers}) => headers['sanity-operation'])).toEqual([
      'create',
      'update',
      'delete',
    ])
  })
})

describe('filter and projection', () => {
  // The shape of a real one: the tags of what was shown before and is shown now.
  const projection = `{
    _id,
    "slug": slug.current,
    "about": array::unique(array::compact(
      [before().about._ref, after().about._ref] + coalesce(before().subjects[]._ref, [])
    )),
    "operation": delta::operation(),
    "project": sanity::projectId() + "/" + sanity::dataset()
  }`

  test('see the document before and after the change', async () => {
    const client = open({filter: `!(_id in path("*.**")) && ${TYPES}`, projection}).client('editor')
    await client.create({_id: 'guide-1', _type: 'guide', slug: {current: 'one'}})
    await client.create({_id: 'guide-2', _type: 'guide'})
    await client.create({_id: 'other', _type: 'somethingElse'})
    await client.create({_id: 'consent.s', _type: 'story'})
    await client.create({_id: 's', _type: 'story', about: {_ref: 'guide-1'}})
    await client
      .patch('s')
      .set({about: {_ref: 'guide-2'}})
      .commit()
    await client.delete('s')
    await receiver.received(5)
    await quiet()
    const base = {slug: null, project: 'test/production'}
    expect(receiver.requests.map(({body}) => body)).toEqual([
      {...base, _id: 'guide-1', slug: 'one', about: [], operation: 'create'},
      {...base, _id: 'guide-2', about: [], operation: 'create'},
      {...base, _id: 's', about: ['guide-1'], operation: 'create'},
      {...base, _id: 's', about: ['guide-1', 'guide-2'], operation: 'update'},
      {...base, _id: 's', about: ['guide-2'], operation: 'delete'},
    ])
  })

  test('follow references to what the same transaction wrote', async () => {
    const client = open({filter: '_type == "story"', projection: '{"guide": about->title}'}).client('editor')
    await client
      .transaction()
      .create({_id: 's', _type: 'story', about: {_type: 'reference', _ref: 'g'}})
      .create({_id: 'g', _type: 'guide', title: 'A guide'})
      .commit()
    await receiver.received(1)
    expect(receiver.requests[0]?.body).toEqual({guide: 'A guide'})
  })

  test('a change of certain attributes, and of nothing else', async () => {
    const filter = 'delta::changedAny((title, body[_type == "note"].text))'
    const projection = '{title, "only": delta::changedOnly(title)}'
    const client = open({filter, projection}).client('editor')
    const body = [
      {_key: 'a', _type: 'note', text: 'One'},
      {_key: 'b', _type: 'block', text: 'Two'},
    ]
    await client.create({_id: 'a', _type: 'guide', title: 'A', body})
    await client.patch('a').set({slug: 'unwatched'}).commit()
    await client.patch('a').set({'body[_key == "b"].text': 'Unwatched'}).commit()
    await client.patch('a').set({title: 'B'}).commit()
    await client.patch('a').set({title: 'C', slug: 'with it'}).commit()
    await client.patch('a').set({'body[_key == "a"].text': 'Changed'}).commit()
    await receiver.received(4)
    await quiet()
    expect(receiver.requests.map((request) => request.body)).toEqual([
      {title: 'A', only: false},
      {title: 'B', only: true},
      {title: 'C', only: false},
      {title: 'C', only: false},
    ])
  })

  test('only the operations asked for', async () => {
    const client = open({on: ['delete']}).client('editor')
    await client.create({_id: 'a', _type: 'guide'})
    await client.delete('a')
    await receiver.received(1)
    expect(receiver.requests[0]?.headers['sanity-operation']).toBe('delete')
  })

  test.each([
    ['a sub-query', '_id in *[_type == "guide"]._id', /no sub-queries/],
    ['a function that is not served', 'delta::unknown(title)', /filter of the webhook "site"/],
    ['what is no selector', 'delta::changedAny(title + 1)', /Invalid selector/],
    ['no GROQ at all', '_type ==', /filter of the webhook "site"/],
  ])('%s is refused when the lake opens', (_name, filter, message) => {
    expect(() => openTestLake({webhooks: [{name: 'site', url: receiver.url, filter}]})).toThrow(message)
  })
})

describe('a receiver that fails', () => {
  test('gets the same request again until it takes it, and later ones of the document wait', async () => {
    receiver.answerNext('a', 500, 503)
    const client = open({projection: '{title}'}).client('editor')
    await client.create({_id: 'a', _type: 'guide', title: 'first'})
    await receiver.received(1)
    await client.patch('a').set({title: 'second'}).commit()
    await client.create({_id: 'b', _type: 'guide', title: 'other'})
    await receiver.received(5)
    const of = (id: string) => receiver.requests.filter((one) => one.headers['sanity-document-id'] === id)
    expect(of('a').map(({body}) => body)).toEqual([
      {title: 'first'},
      {title: 'first'},
      {title: 'first'},
      {title: 'second'},
    ])
    expect(of('b')).toHaveLength(1)
    expect(new Set(of('a').map(({headers}) => headers['idempotency-key'])).size).toBe(2)
  })

  test('that is not there gets everything once it is back and something is written', async () => {
    const client = open({projection: '{_id}'}).client('editor')
    const {port} = new URL(receiver.url)
    await receiver.close()
    const ids = Array.from({length: 20}, (_, index) => `page-${index}`)
    for (const _id of ids) await client.create({_id, _type: 'guide'})
    await wait(500)
    receiver = await startReceiver(Number(port))
    await client.create({_id: 'last', _type: 'guide'})
    await receiver.received(21)
    const received = receiver.requests.map(({headers}) => headers['sanity-document-id'])
    expect(new Set(received)).toEqual(new Set([...ids, 'last']))
  })

  test('a request that it calls wrong is not repeated', async () => {
    receiver.answerNext('a', 401)
    const opened = open()
    const client = opened.client('editor')
    await client.create({_id: 'a', _type: 'guide'})
    await receiver.received(1)
    await client.patch('a').set({title: 'A'}).commit()
    await receiver.received(2)
    expect(receiver.requests.map(({headers}) => headers['sanity-operation'])).toEqual(['create', 'update'])
    expect(opened.lake.parts.datasets.get('production')?.store.nextDeliveryAtMs('site')).toBeUndefined()
  })

  test('what was not sent before a stop is sent after the next start', async () => {
    const opened = open()
    await deliveries?.close()
    await opened.client('editor').create({_id: 'a', _type: 'guide'})
    await quiet()
    expect(receiver.requests).toEqual([])
    opened.reopen()
    deliveries = startDeliveries(opened.lake.parts)
    await receiver.received(1)
    expect(receiver.requests[0]?.headers['sanity-document-id']).toBe('a')
  })
})
