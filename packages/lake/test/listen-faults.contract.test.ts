import {connect, type Socket} from 'node:net'
import {setTimeout as delay} from 'node:timers/promises'

import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {createClient, type MutationEvent, type SanityClient} from '@sanity/client'
import type {Subscription} from 'rxjs'

import {type Listening, serveLake} from '../src/server/serve.ts'
import {openWire, type Wire} from './cut-off.ts'
import {openTestLake, type TestLake} from './test-lake.ts'

let lake: TestLake
let listening: Listening
let wire: Wire
const subscriptions: Subscription[] = []

beforeEach(async () => {
  lake = openTestLake()
  listening = await serveLake(lake.lake, {host: '127.0.0.1', port: 0})
  wire = await openWire(listening.port)
})
afterEach(async () => {
  for (const subscription of subscriptions.splice(0)) subscription.unsubscribe()
  await wire.close()
  await listening.close()
  lake.close()
})

/** A client whose connections a test can cut. */
function clientOverWire(): SanityClient {
  return createClient({
    projectId: 'test',
    dataset: 'production',
    apiVersion: '2026-11-01',
    apiHost: wire.url,
    useProjectHostname: false,
    useCdn: false,
    token: lake.client('editor').config().token ?? '',
  })
}

async function eventually(holds: () => boolean, timeoutMs: number): Promise<void> {
  const deadline = performance.now() + timeoutMs
  while (!holds() && performance.now() < deadline) await delay(20)
  expect(holds()).toBe(true)
}

const KINDS = ['welcome', 'welcomeback', 'reset', 'mutation'] as const

test('a listener that is cut off again and again hears everything once, in order', async () => {
  const kinds: string[] = []
  const heard: MutationEvent[] = []
  const [query, params] = ['*[_type == "note" && n > 0]', {}]
  const options = {events: [...KINDS], enableResume: true as const}
  const welcomed = new Promise<void>((resolve, reject) => {
    const listener = clientOverWire().listen(query, params, options)
    subscriptions.push(
      listener.subscribe({
        next: (event) => {
          kinds.push(event.type)
          if (event.type === 'mutation') heard.push(event)
          resolve()
        },
        error: reject,
      }),
    )
  })
  await welcomed
  // Cut before the first change: the welcome already said where to go on.
  wire.cut()

  const wrote: string[] = []
  const writer = async (name: string) => {
    const editor = lake.client('editor')
    for (let n = 1; n <= 40; n += 1) {
      // Three documents in one transaction; a cut falls between their events, too.
      const documents = ['z', 'x', 'y'].map((part) => ({
        _id: `${name}-${part}`,
        _type: 'note',
        n,
        pad: 'p'.repeat(500),
      }))
      const mutations = documents.map((document) => ({createOrReplace: document}))
      const {transactionId} = await editor.transaction(mutations).commit({returnDocuments: false})
      wrote.push(...documents.map(({_id}) => `${transactionId}#${_id}`))
      if (n % 10 === 0) wire.cut()
      // Longer than it takes to come back, now and then, so that many cuts find it connected.
      await delay(n % 10 === 0 ? 700 : n % 7)
    }
  }
  await Promise.all([writer('a'), writer('b'), writer('c')])
  await eventually(() => heard.length >= wrote.length, 15_000)
  await lake.client('editor').create({_id: 'last', _type: 'note', n: 1})
  await eventually(() => heard.at(-1)?.documentId === 'last', 5_000)

  const names = heard.slice(0, -1).map(({transactionId, documentId}) => `${transactionId}#${documentId}`)
  expect(names).toHaveLength(new Set(names).size)
  expect(names.toSorted()).toEqual(wrote.toSorted())
  const versions = heard.filter(({documentId}) => documentId === 'a-x').map(({result}) => result?.['n'])
  expect(versions).toEqual(Array.from({length: 40}, (_, index) => index + 1))
  expect(kinds[0]).toBe('welcome')
  expect(kinds.filter((kind) => kind === 'welcome' || kind === 'reset')).toHaveLength(1)
  expect(kinds.filter((kind) => kind === 'welcomeback').length).toBeGreaterThan(1)
}, 40_000)

/** A listener that is read, or not, as a test wants. */
function rawListener(lastEventId?: string): Socket {
  const {token} = lake.client('editor').config()
  const path = '/v2026-11-01/data/listen/production?query=*&enableResume=true&includeMutations=false'
  const socket = connect(listening.port, '127.0.0.1')
  const back = lastEventId === undefined ? '' : `Last-Event-ID: ${lastEventId}\r\n`
  socket.write(`GET ${path} HTTP/1.1\r\nHost: lake\r\nAuthorization: Bearer ${token}\r\n${back}\r\n`)
  // A connection that the lake breaks ends with an error.
  socket.on('error', () => {})
  return socket
}

const numbersIn = (text: string) => [...text.matchAll(/"n":(\d+),/g)].map(([, n]) => Number(n))

async function write(count: number, sizeBytes: number): Promise<string[]> {
  const editor = lake.client('editor')
  const ids: string[] = []
  for (let n = 0; n < count; n += 1) {
    const mutation = {createOrReplace: {_id: 'big', _type: 'note', n, pad: String(n % 10).repeat(sizeBytes)}}
    const {transactionId} = await editor.transaction([mutation]).commit({returnDocuments: false})
    ids.push(transactionId)
  }
  return ids
}

test('what listeners do not read waits in the store, not in memory, and is not lost', async () => {
  const lazy = await Promise.all(
    Array.from({length: 6}, async () => {
      const socket = rawListener()
      await readUntil(socket, (text) => text.includes('event: welcome'))
      return socket.pause()
    }),
  )
  const before = process.memoryUsage()
  await write(40, 400_000)
  // A hundred megabytes are due to the six of them: buffers do not grow with it.
  expect(process.memoryUsage().arrayBuffers - before.arrayBuffers).toBeLessThan(40_000_000)
  for (const socket of lazy.slice(0, 2)) {
    const text = await readUntil(socket, (sofar) => sofar.includes('"n":39,'))
    expect(numbersIn(text)).toEqual(Array.from({length: 40}, (_, n) => n))
  }
  for (const socket of lazy) socket.destroy()
}, 60_000)

test('a listener that falls too far behind is let go, and starts anew when it comes back', async () => {
  const lazy = rawListener()
  await readUntil(lazy, (text) => text.includes('event: welcome'))
  lazy.pause()
  const [first = ''] = await write(1, 10)
  await write(20, 1_000_000)
  await write(1_010, 10)
  const ended = new Promise<void>((resolve) => lazy.once('close', () => resolve()))
  lazy.resume()
  await ended
  expect(lazy.bytesRead).toBeLessThan(20_000_000)
  const again = rawListener(`${first}#big`)
  const text = await readUntil(again, (sofar) => /event: \w+/.test(sofar))
  expect(text).toContain('event: reset')
  again.destroy()
}, 60_000)

function readUntil(socket: Socket, enough: (sofar: string) => boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    const pieces: string[] = []
    let tail = ''
    const read = (piece: Buffer) => {
      pieces.push(piece.toString('latin1'))
      tail = (tail + pieces.at(-1)).slice(-2_000_000)
      if (!enough(tail)) return
      socket.off('data', read)
      resolve(pieces.join(''))
    }
    socket.on('data', read)
    socket.resume()
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('The connection was closed.')))
  })
}
