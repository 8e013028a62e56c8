import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {createClient, type LiveEvent, type SanityClient} from '@sanity/client'
import fc from 'fast-check'
import type {Subscription} from 'rxjs'

import {type Listening, serveLake} from '../src/server/serve.ts'
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

/** A client over a real socket. */
function remoteClient(role?: string): SanityClient {
  const {token} = lake.client(role).config()
  return createClient({
    projectId: 'test',
    dataset: 'production',
    apiVersion: '2026-11-01',
    apiHost: listening.url,
    useProjectHostname: false,
    useCdn: false,
    ...(token === undefined ? {} : {token}),
  })
}

/** Resolves once the client is welcomed, with a list that grows with what it hears. */
function hearing(client: SanityClient, options: {includeDrafts?: boolean} = {}): Promise<LiveEvent[]> {
  const heard: LiveEvent[] = []
  return new Promise((resolve, reject) => {
    subscriptions.push(
      client.live.events(options).subscribe({
        next: (event) => {
          heard.push(event)
          if (event.type === 'welcome') resolve(heard)
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

const tagsHeard = (events: LiveEvent[]) =>
  events.flatMap((event) => (event.type === 'message' ? event.tags : []))

async function tagsOf(client: SanityClient, query: string, params: Record<string, unknown> = {}) {
  const {syncTags} = await client.fetch<unknown>(query, params, {filterResponse: false})
  return syncTags ?? []
}

const touches = (tags: readonly string[], heard: readonly string[]) => tags.some((tag) => heard.includes(tag))

const PAGE = '*[_type == "guide" && slug.current == $slug][0]{title, "by": author->name}'

async function twoGuides() {
  await lake
    .client('editor')
    .transaction()
    .create({_id: 'anna', _type: 'person', name: 'Anna'})
    .create({_id: 'bo', _type: 'person', name: 'Bo'})
    .create({_id: 'one', _type: 'guide', title: 'One', slug: {current: 'one'}, author: {_ref: 'anna'}})
    .create({_id: 'two', _type: 'guide', title: 'Two', slug: {current: 'two'}, author: {_ref: 'bo'}})
    .commit()
}

test('a change of one guide wakes its own page and the list, not the page of another', async () => {
  await twoGuides()
  const client = remoteClient()
  const pages = {
    one: await tagsOf(client, PAGE, {slug: 'one'}),
    two: await tagsOf(client, PAGE, {slug: 'two'}),
  }
  const list = await tagsOf(client, '*[_type == "guide"] | order(title){title}')
  expect(pages.one.every((tag) => /^s1:[\w-]+$/.test(tag))).toBe(true)
  const heard = await hearing(client)
  await lake.client('editor').patch('one').set({title: 'One, anew'}).commit()
  await eventually(() => heard.length > 1)
  expect(touches(pages.one, tagsHeard(heard))).toBe(true)
  expect(touches(list, tagsHeard(heard))).toBe(true)
  expect(touches(pages.two, tagsHeard(heard))).toBe(false)
})

test('a change of what a page refers to wakes it, and only it', async () => {
  await twoGuides()
  const client = remoteClient()
  const pages = {
    one: await tagsOf(client, PAGE, {slug: 'one'}),
    two: await tagsOf(client, PAGE, {slug: 'two'}),
  }
  const heard = await hearing(client)
  await lake.client('editor').patch('bo').set({name: 'Bo B.'}).commit()
  await eventually(() => heard.length > 1)
  expect(touches(pages.two, tagsHeard(heard))).toBe(true)
  expect(touches(pages.one, tagsHeard(heard))).toBe(false)
})

test('a page that was not there is woken when it comes', async () => {
  await twoGuides()
  const client = remoteClient()
  const missing = await tagsOf(client, PAGE, {slug: 'three'})
  const heard = await hearing(client)
  const editor = lake.client('editor')
  await editor.patch('one').set({title: 'Still one'}).commit()
  await eventually(() => heard.length > 1)
  expect(touches(missing, tagsHeard(heard))).toBe(false)
  await editor
    .patch('two')
    .set({slug: {current: 'three'}})
    .commit()
  await eventually(() => heard.length > 2)
  expect(touches(missing, tagsHeard(heard))).toBe(true)
})

test('drafts and private documents are heard of by who may read them and asks', async () => {
  await twoGuides()
  const [anybody, editor] = [remoteClient(), remoteClient('editor')]
  const [public_, withDrafts] = [await hearing(anybody), await hearing(editor, {includeDrafts: true})]
  const inDrafts = editor.withConfig({perspective: 'drafts'})
  const page = await tagsOf(inDrafts, PAGE, {slug: 'one'})
  const writer = lake.client('editor')
  await writer.create({_id: 'drafts.one', _type: 'guide', title: 'Draft', slug: {current: 'other'}})
  await writer.create({_id: 'consent.one', _type: 'consent'})
  await writer.patch('two').set({title: 'Public'}).commit()
  await eventually(() => withDrafts.length === 4 && public_.length === 2)
  expect(touches(page, tagsHeard(withDrafts.slice(0, 2)))).toBe(true)
  // Discarding the draft uncovers the published guide, under its own slug again.
  await writer.delete('drafts.one')
  await eventually(() => withDrafts.length === 5)
  expect(touches(page, tagsHeard(withDrafts.slice(4)))).toBe(true)
  expect(public_).toHaveLength(2)
  const path = '/v2026-11-01/data/live/events/production?includeDrafts=true'
  expect((await lake.request(path)).status).toBe(401)
})

test('who comes back hears what was missed; who comes from nowhere starts anew', async () => {
  const editor = lake.client('editor')
  const first = await editor.create({_id: 'a', _type: 'note'})
  const last = await editor.patch('a').set({n: 1}).commit()
  const path = '/v2026-11-01/data/live/events/production'
  const back = await lake.request(path, {headers: {'last-event-id': first._rev}})
  const text = await readUntil(back, (sofar) => sofar.includes('event: message'))
  expect(text).toContain('event: welcome')
  expect(text).toContain(`id: ${last._rev}\nevent: message`)
  const lost = await lake.request(path, {headers: {'last-event-id': 'unknown'}})
  expect(await readUntil(lost, (sofar) => sofar.includes('event: '))).toContain(
    `id: ${last._rev}\nevent: restart`,
  )
})

test('a lake that closes says goodbye', async () => {
  const heard = await hearing(remoteClient())
  await listening.close()
  await eventually(() => heard.some(({type}) => type === 'goaway'))
  expect(heard.find(({type}) => type === 'goaway')).toMatchObject({
    id: expect.stringMatching(/./),
    data: {reason: expect.stringMatching(/closing/)},
  })
  listening = await serveLake(lake.lake, {host: '127.0.0.1', port: 0})
})

test('an answer is asked for with the place that its reader has come to', async () => {
  const {_rev} = await lake.client('editor').create({_id: 'a', _type: 'note', title: 'A'})
  expect(await remoteClient().fetch('*[_id == "a"][0].title', {}, {lastLiveEventId: _rev})).toBe('A')
})

/** Queries of many kinds, each over the same few documents. */
const QUERIES = [
  '*[_id == "d0"][0]',
  '*[_id in ["d1", "d2"]]{n}',
  '*[_type == "a"]{n}',
  'count(*[_type == "a"])',
  '*[_type == "a" && slug.current == "s1"]{n}',
  '*[slug.current == "s0"]._id',
  '*[_type in ["a", "b"] && n == 1]._id',
  '*[_type == "b" && n > 0] | order(n desc)[0]',
  '*[(_type == "a" && n == 0) || slug.current == "s2"]{_id, n}',
  '*[_id == "d0" || n == 2]._id',
  '*[_id == "d0" || n > 1]._id',
  '*[references("d1")]._id',
  '*[_type == "a" && "d2" in links[]._ref]._id',
  '*[_type == "a"][0]{"to": link->n, "all": links[]->{n}}',
  '*[link->n == 1]._id',
  '*[_id == "d3"][0]{"back": *[references(^._id)]{n}}',
  '*[_type == "a"]{"same": *[_id == ^.link._ref][0].n}',
  '*[_type == "b"]{"twin": *[slug.current == ^.slug.current && _id != ^._id]._id}',
  '*[!(_type == "a")]._id',
  '*[n == 1 && _type == "a"][0..1]{n}',
  '*[defined(link)]{n}',
  '{"a": *[_id == "d1"][0].n, "b": count(*[_type == "b" && link._ref == "d0"])}',
  '*[sanity::versionOf("d2")]{n}',
]

const ids = ['d0', 'd1', 'd2', 'd3', 'drafts.d0', 'drafts.d2']
const versions = ['versions.r1.d0', 'versions.r1.d2', 'versions.r2.d0', 'versions.r2.d1']
const reference = fc.record({
  _type: fc.constant('reference'),
  _weak: fc.constant(true),
  _ref: fc.constantFrom('d0', 'd1', 'd2'),
})
const state = fc.record(
  {
    _type: fc.constantFrom('a', 'b'),
    n: fc.integer({min: 0, max: 2}),
    slug: fc.record({current: fc.constantFrom('s0', 's1', 's2')}),
    link: reference,
    links: fc
      .array(reference, {maxLength: 2})
      .map((all) => all.map((one, index) => ({...one, _key: `k${index}`}))),
  },
  {requiredKeys: ['_type']},
)
const step = fc.record({id: fc.constantFrom(...ids, ...versions), state: fc.option(state, {freq: 4})})
const takesAway = fc.record({
  id: fc.constantFrom(...versions),
  state: fc.constant({_type: 'a', _system: {delete: true}}),
})

test('no change is missed: an answer that is another now had a tag of what changed', async () => {
  const editor = lake.client('editor')
  const heard = await hearing(remoteClient('editor'), {includeDrafts: true})
  let [woken, unchanged] = [0, 0]
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({arbitrary: step, weight: 6}, takesAway), {minLength: 1, maxLength: 6}),
      async (steps) => {
        let before = await answers(editor)
        for (const {id, state: wanted} of steps) {
          const from = heard.length
          const transaction = editor.transaction().createOrReplace({_id: 'marker', _type: 'marker', at: from})
          await (wanted ? transaction.createOrReplace({_id: id, ...wanted}) : transaction.delete(id)).commit()
          await eventually(() => heard.length > from)
          const tags = tagsHeard(heard.slice(from))
          const after = await answers(editor)
          for (const [index, {result, syncTags, name}] of before.entries()) {
            const isWoken = touches(syncTags, tags)
            if (isWoken) woken += 1
            if (result === after[index]?.result) unchanged += isWoken ? 0 : 1
            else if (!isWoken) throw new Error(`Not woken by a change of ${id}: ${name}`)
          }
          before = after
        }
      },
    ),
    {numRuns: 40},
  )
  expect(woken).toBeGreaterThan(0)
  // Tags that everything touches would miss nothing either; half of these queries ask for very much.
  expect(unchanged).toBeGreaterThan(woken / 3)
}, 60_000)

async function answers(client: SanityClient) {
  const perspectives = [['published'], ['drafts'], ['r2', 'drafts', 'r1']]
  const asked = perspectives.flatMap((perspective) =>
    QUERIES.map(async (query) => {
      const {result, syncTags = []} = await client.fetch<unknown>(
        query,
        {},
        {perspective, filterResponse: false},
      )
      return {name: `${perspective.join()} ${query}`, result: JSON.stringify(result), syncTags}
    }),
  )
  return Promise.all(asked)
}

async function readUntil(response: Response, enough: (sofar: string) => boolean): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (let part = await reader?.read(); part && !part.done && !enough((text += part.value));)
    part = await reader?.read()
  await reader?.cancel()
  return text
}
