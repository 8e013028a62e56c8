import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import type {Browser} from 'playwright-core'
import {z} from 'zod'

import {launchBrowser} from './harness/browser.ts'
import {currentLibrary, type Library, until} from './harness/library.ts'
import {PAGES} from './harness/pages.ts'
import {type People, peopleOf} from './harness/people.ts'

jest.setTimeout(180_000)

let browser: Browser
let library: Library
let people: People
let editor: SanityClient

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  people = peopleOf('outputs', browser)
  editor = await people.clientOf('administrator')
})

afterAll(async () => browser.close())

const ask = (path: string) => fetch(new URL(path, library.siteUrl), {redirect: 'manual'})
const textOf = async (path: string) => (await ask(path)).text()
const stamp = Date.now().toString(36)

test('an old address leads where an editor says, from its publishing to its deletion; nowhere else', async () => {
  const _id = `redirect-e2e-${stamp}`
  const from = `/old-${stamp}`
  expect((await ask(from)).status).toBe(404)
  await editor.create({_id, _type: 'redirect', from, to: '/library/ketamine', permanent: true})
  await until(async () => (await ask(from)).status === 308, 10_000, 'the redirect was not followed')
  const led = await ask(`${from}?to=https://elsewhere.example/`)
  expect(led.headers.get('location')).toBe('/library/ketamine')
  // Neither what a visitor writes nor an address that has a page is ever led away.
  expect((await ask('/library/ketamine')).status).toBe(200)
  expect((await ask('/elsewhere.example/%2f..')).headers.get('location')).toBeNull()
  await editor.delete(_id)
  await until(async () => (await ask(from)).status === 404, 10_000, 'the redirect stayed')
})

test('an event is announced on its page, in the list and in the calendar, and leaves them together', async () => {
  const _id = `event-e2e-${stamp}`
  const slug = `talk-${stamp}`
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  const title = `A talk; with, signs ${stamp}`
  await editor.create({
    _id,
    _type: 'event',
    title,
    slug: {_type: 'slug', current: slug},
    startsAt: day(10),
    endsAt: day(10.1),
    timeZone: 'Asia/Kathmandu',
    format: 'online',
    summary: 'Somebody talks.',
    expiresAt: day(11).slice(0, 10),
  })
  await until(async () => (await textOf('/events')).includes(title), 10_000, 'the event was not listed')
  expect(await textOf(`/events/${slug}`)).toContain('UTC+5:45')
  // Lines of a calendar are folded.
  const calendar = (await textOf('/events/events.ics')).replaceAll(/\r\n[ \t]/g, '')
  expect(calendar).toContain(`SUMMARY:A talk\\; with\\, signs ${stamp}\r\n`)
  await editor.delete(_id)
  await until(async () => !(await textOf('/events')).includes(title), 10_000, 'the event stayed')
  await until(async () => (await ask(`/events/${slug}`)).status === 404, 10_000, 'its page stayed')
  expect(await textOf('/events/events.ics')).not.toContain(stamp)
})

test('the counts of the policy and of the open data follow what is published', async () => {
  const dataSet = z.object({total: z.int(), generatedAt: z.string(), schemaVersion: z.literal(1)})
  const totalOf = async () => dataSet.parse(JSON.parse(await textOf('/data/publications.json'))).total
  const policySays = async (total: number) =>
    (await textOf('/about/editorial-policy'))
      .replaceAll('<!-- -->', '')
      .includes(`of ${total}</strong> sources were looked up`)
  const before = await totalOf()
  expect(await policySays(before)).toBe(true)
  const _id = `publication-e2e-${stamp}`
  await editor.create({
    _id,
    _type: 'publication',
    title: `A paper ${stamp}`,
    publisherKind: 'journal',
    year: 2026,
  })
  await until(() => policySays(before + 1), 10_000, 'the policy counts as before')
  expect(await totalOf()).toBe(before + 1)
  expect(await textOf('/data/publications.csv')).toContain(`A paper ${stamp}`)
  expect(await textOf('/research/feed.atom')).toContain(`A paper ${stamp}`)
  await editor.delete(_id)
  await until(() => policySays(before), 10_000, 'the policy counts what is gone')
})

test('every page names its own address, and what stands for it where it is shared', async () => {
  for (const path of PAGES) {
    const response = await ask(path)
    if (response.status !== 200) continue
    const html = await response.text()
    const tag = (pattern: RegExp) => pattern.exec(html)?.[1] ?? `nothing at ${path}`
    expect(tag(/<link rel="canonical" href="([^"]+)"/)).toMatch(new RegExp(`^${library.siteUrl}(?:/|$)`))
    expect(tag(/<meta property="og:title" content="([^"]+)"/)).not.toMatch(/^nothing/)
    expect(tag(/<meta name="twitter:card" content="([^"]+)"/)).toBe('summary_large_image')
    expect(tag(/<meta property="og:image" content="([^"]+)"/)).toMatch(new RegExp(`^${library.siteUrl}/`))
  }
})

test('the picture of a link is drawn: a PNG of 1200 by 630', async () => {
  const html = await textOf('/library/ketamine')
  const url = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? ''
  for (const picture of [url.replaceAll('&amp;', '&'), '/opengraph-image']) {
    const response = await ask(picture)
    expect(response.headers.get('content-type')).toBe('image/png')
    const bytes = Buffer.from(await response.arrayBuffer())
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
  }
})

test('what the sitemap names is there', async () => {
  const [file = ''] = locations(await textOf('/sitemap.xml'))
  const paths = locations(await textOf(file)).map((url) => new URL(url).pathname)
  expect(paths).toEqual(
    expect.arrayContaining(['/', '/library/ketamine', '/help', '/about/editorial-policy']),
  )
  const trials = paths.filter((path) => path.startsWith('/trials/NCT'))
  // Of the trials, which are many and alike, a few.
  const asked = [...paths.filter((path) => !trials.includes(path)), ...trials.slice(0, 5)]
  const missing: string[] = []
  for (const path of asked) {
    const {status} = await ask(path)
    if (status !== 200) missing.push(`${path} ${status}`)
  }
  expect(missing).toEqual([])
  expect(await textOf('/robots.txt')).toContain(`Sitemap: ${library.siteUrl}/sitemap.xml`)
  expect(await textOf('/llms.txt')).toContain('/library/ketamine')
})

const locations = (xml: string): string[] =>
  Array.from(xml.matchAll(/<loc>([^<]+)<\/loc>/g), ([, url]) => url ?? '')
