import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {fromUrl} from '@sanity/bifur-client'
import {firstValueFrom, map, of, type Subscription} from 'rxjs'
import {WebSocket} from 'ws'

import {createPresence} from '../src/presence/presence.ts'
import {type Listening, serveLake} from '../src/server/serve.ts'
import {openTestLake, type TestLake} from './test-lake.ts'

const STUDIO = 'http://127.0.0.1:3333'

let lake: TestLake
let listening: Listening
let subscriptions: Subscription[]
let sockets: WebSocket[]

beforeEach(async () => {
  lake = openTestLake({allowedOrigins: [STUDIO]})
  listening = await serveLake(lake.lake, {host: '127.0.0.1', port: 0})
  subscriptions = []
  sockets = []
})
afterEach(async () => {
  for (const subscription of subscriptions) subscription.unsubscribe()
  for (const socket of sockets) socket.terminate()
  await listening.close()
  lake.close()
})

const socketUrl = (dataset = 'production') =>
  `${listening.url.replace('http', 'ws')}/v2022-06-30/socket/${dataset}?tag=sanity.studio`

function tokenOf(role: string) {
  return lake.lake.parts.directory.addToken({label: role, roleNames: [role]})
}

/** A tab of the Studio: its own client of presence, and what it hears. */
async function openTab(role = 'editor') {
  const {record, token} = tokenOf(role)
  const client = fromUrl(socketUrl(), {token$: of(token)})
  const events: unknown[] = []
  subscriptions.push(client.listen('presence').subscribe((event) => events.push(event)))
  // Answers come in the order of the calls: after this one, the subscription stands.
  await firstValueFrom(client.request('presence_disconnect', {session: 'none'}))
  return {client, events, id: record.id}
}

async function eventually(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries += 1) await new Promise((next) => setTimeout(next, 10))
  expect(holds()).toBe(true)
}

/** A bare connection: the messages as they come. */
async function openSocket(url = socketUrl(), options: {origin?: string} = {}) {
  const socket = new WebSocket(url, options)
  sockets.push(socket)
  const messages: string[] = []
  socket.on('message', (data: Buffer) => messages.push(data.toString('utf8')))
  await new Promise((resolve, reject) => {
    socket.on('open', resolve)
    socket.on('error', reject)
  })
  const call = async (method: string, params: object) => {
    const id = `call-${messages.length}`
    socket.send(JSON.stringify({jsonrpc: '2.0', id, method, params}))
    const answerTo = () => messages.find((text) => text.includes(`"${id}"`))
    await eventually(() => answerTo() !== undefined)
    const answer: unknown = JSON.parse(answerTo() ?? '')
    return answer
  }
  return {socket, messages, call}
}

test('the heart beats at once, for whoever connects', async () => {
  const {messages} = await openSocket()
  await eventually(() => messages.length === 1)
  expect(messages).toEqual(['♥'])
  const tab = await openTab()
  expect(await firstValueFrom(tab.client.heartbeats.pipe(map((at) => at instanceof Date)))).toBe(true)
})

test('one tab hears where another is, when it asks, and when it goes', async () => {
  const one = await openTab()
  const other = await openTab()
  one.events.length = 0
  const locations = [{type: 'document', documentId: 'drafts.a', path: ['title'], lastActiveAt: 'now'}]
  await firstValueFrom(other.client.request('presence_announce', {data: {sessionId: 'tab-2', locations}}))
  await firstValueFrom(other.client.request('presence_rollcall', {session: 'tab-2'}))
  await firstValueFrom(other.client.request('presence_disconnect', {session: 'tab-2'}))
  await eventually(() => one.events.length === 3)
  expect(one.events).toEqual([
    {type: 'state', i: other.id, m: {sessionId: 'tab-2', locations}},
    {type: 'rollCall', i: other.id, session: 'tab-2'},
    {type: 'disconnect', i: other.id, m: {session: 'tab-2'}},
  ])
  expect(other.events).not.toContainEqual(expect.objectContaining({type: 'state'}))
})

test('a connection that breaks takes its sessions with it', async () => {
  const watcher = await openTab()
  const {record, token} = tokenOf('editor')
  const {socket, call} = await openSocket()
  await call('authorization', {authorization: `Bearer ${token}`})
  await call('presence_announce', {data: {sessionId: 'tab', locations: []}})
  socket.terminate()
  const gone = {type: 'disconnect', i: record.id, m: {session: 'tab'}}
  await eventually(() => watcher.events.some((event) => JSON.stringify(event) === JSON.stringify(gone)))
})

test('strangers hear nothing, and nobody speaks for somebody else', async () => {
  const editor = await openTab()
  await firstValueFrom(editor.client.request('presence_announce', {data: {sessionId: 'mine', locations: []}}))
  const stranger = await openSocket()
  const unauthorized = {error: {code: 4001}}
  expect(await stranger.call('presence_subscribe', {})).toMatchObject(unauthorized)
  expect(await stranger.call('presence_rollcall', {session: 's'})).toMatchObject(unauthorized)
  expect(await stranger.call('authorization', {authorization: 'Bearer wrong'})).toMatchObject(unauthorized)

  const liar = await openSocket()
  await liar.call('authorization', {authorization: `Bearer ${tokenOf('viewer').token}`})
  const claim = {data: {sessionId: 'mine', locations: []}}
  expect(await liar.call('presence_announce', claim)).toMatchObject({result: false})
})

test('what is no call, and what is not served, is named', async () => {
  const {socket, messages, call} = await openSocket()
  expect(await call('mutate', {})).toMatchObject({
    error: {code: -32_601, message: 'mutate is not served by this lake.'},
  })
  socket.send('not json')
  await eventually(() => messages.some((text) => text.includes('-32700')))
})

test('a page of a foreign origin and an unknown dataset get no socket', async () => {
  await expect(openSocket(socketUrl(), {origin: 'https://evil.example'})).rejects.toThrow('403')
  await expect(openSocket(socketUrl('other'))).rejects.toThrow('404')
  await expect(openSocket(socketUrl(), {origin: STUDIO})).resolves.toBeDefined()
})

test('the heart goes on beating, and stops for who was signed out', async () => {
  const {WebSocketServer} = await import('ws')
  const server = new WebSocketServer({host: '127.0.0.1', port: 0})
  const presence = createPresence(lake.lake.parts, {heartbeatMs: 30})
  server.on('connection', (socket) => presence.accept(socket, 'production'))
  await new Promise((resolve) => server.on('listening', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const {record, token} = tokenOf('editor')
  const {socket, messages, call} = await openSocket(`ws://127.0.0.1:${port}`)
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  await call('authorization', {authorization: `Bearer ${token}`})
  await eventually(() => messages.filter((text) => text === '♥').length >= 3)
  lake.lake.parts.directory.removeToken(record.id)
  expect(await closed).toBe(4001)
  server.close()
})
