import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {createClient, type SanityClient} from '@sanity/client'
import type {Subscription} from 'rxjs'

import {type Listening, serveLake} from '../src/server/serve.ts'
import {createLakeFetch} from '../src/studio/index.ts'
import {openTestLake, type TestLake} from './test-lake.ts'

let lake: TestLake
let listening: Listening
const subscriptions: Subscription[] = []

beforeEach(async () => {
  lake = openTestLake()
  listening = await serveLake(lake.lake, {host: '127.0.0.1', port: 0})
})
afterEach(async () => {
  for (const subscription of subscriptions.splice(0)) subscription.unsubscribe()
  await listening.close()
  lake.close()
})

/** A client as the Studio has it: real sockets, listeners over the one WebSocket. */
function studioClient(token: string): SanityClient {
  const lakeFetch = createLakeFetch({lakeUrl: listening.url})
  return createClient({
    projectId: 'test',
    dataset: 'production',
    apiVersion: '2026-11-01',
    apiHost: listening.url,
    useProjectHostname: false,
    useCdn: false,
    token,
    resolveFetch: () => lakeFetch,
  })
}

function heard(client: SanityClient, query: string, types: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    subscriptions.push(
      client
        .listen(query, {}, {events: ['welcome', 'welcomeback', 'mutation'], enableResume: true})
        .subscribe({
          next: (event) => {
            types.push(event.type)
            resolve()
          },
          error: reject,
        }),
    )
  })
}

const eventually = async (holds: () => boolean) => {
  for (let tries = 0; tries < 200 && !holds(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20))
  expect(holds()).toBe(true)
}

test('thirty listeners travel over one socket, and a save goes through', async () => {
  const {token} = lake.lake.parts.directory.addToken({label: 'tab', roleNames: ['editor']})
  const client = studioClient(token)
  const lists = Array.from({length: 30}, (): string[] => [])
  await Promise.all(lists.map((list) => heard(client, '*[_type == "note"]', list)))
  await client.create({_id: 'drafts.a', _type: 'note'})
  await eventually(() => lists.every((list) => list.includes('mutation')))
})

test('a stream has the rights of its own token', async () => {
  const list: string[] = []
  await heard(
    studioClient(lake.lake.parts.directory.addToken({label: 'v', roleNames: ['viewer']}).token),
    '*',
    list,
  )
  const editor = lake.client('editor')
  await editor.create({_id: 'consent.a', _type: 'note'})
  await editor.create({_id: 'a', _type: 'note'})
  await eventually(() => list.length === 2)
  expect(list).toEqual(['welcome', 'mutation'])
})

test('an address that is no listener is not carried', async () => {
  const socket = new WebSocket(`${listening.url.replace('http', 'ws')}/vX/streams`)
  await new Promise((resolve) => socket.addEventListener('open', resolve))
  const answer = new Promise((resolve) =>
    socket.addEventListener('message', ({data}) => resolve(JSON.parse(String(data)))),
  )
  socket.send(JSON.stringify({open: 0, url: '/v1/data/query/production?query=*'}))
  expect(await answer).toMatchObject({id: 0, status: 404})
  socket.close()
})

test('a page of another origin opens no socket', async () => {
  const response = await fetch(`${listening.url}/healthz`)
  expect(response.status).toBe(200)
  const {WebSocket: NodeSocket} = await import('ws')
  const socket = new NodeSocket(`${listening.url.replace('http', 'ws')}/vX/streams`, {
    origin: 'https://evil.example',
  })
  const status = await new Promise((resolve) =>
    socket.on('unexpected-response', (_request, {statusCode}) => resolve(statusCode)),
  )
  expect(status).toBe(403)
})

test('when the socket breaks, listeners come back and miss nothing', async () => {
  const {token} = lake.lake.parts.directory.addToken({label: 'tab', roleNames: ['editor']})
  const client = studioClient(token)
  const list: string[] = []
  await heard(client, '*', list)
  const editor = lake.client('editor')
  await editor.create({_id: 'a', _type: 'note'})
  await eventually(() => list.includes('mutation'))
  const {port} = listening
  await listening.close()
  await editor.create({_id: 'b', _type: 'note'})
  listening = await serveLake(lake.lake, {host: '127.0.0.1', port})
  await eventually(() => list.filter((type) => type === 'mutation').length === 2)
}, 15_000)
