import {type ChildProcess, spawn} from 'node:child_process'
import {readFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'

import {tagsForChange} from '@healing-library/content/tags'
import {afterEach, beforeAll, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {encodeSignatureHeader} from '@sanity/webhook'
import {z} from 'zod'

import {atOnce} from './harness/at-once.ts'
import {lakeClient} from './harness/lake-client.ts'
import {currentLibrary, endProcess, freePort, lakeCommand, type Library, until} from './harness/library.ts'
import {crawl} from './harness/site-crawler.ts'
import {keptPages, pagesMade} from './harness/site-log.ts'

jest.setTimeout(300_000)

const ROOT = resolve(import.meta.dirname, '../..')
/** A visitor reads what was published within this time. */
const VISIBLE_WITHIN_MS = 2000
const OVERTAKEN_RENDERS_MS = 2500
const AT_ONCE = 4
/** What the Next build of these tests is called (harness/library.ts). */
const BUILD = join(ROOT, 'apps/web/.next-e2e')

let library: Library
let editor: SanityClient
let site: ChildProcess | undefined

beforeAll(async () => {
  library = await currentLibrary()
  const token = (await lakeCommand(['token', 'add', 'static-and-live', '--role', 'administrator']))
    .split('\n')
    .at(-1)
  editor = lakeClient(library, token?.trim())
})

afterEach(async () => {
  if (site?.pid !== undefined) await endProcess(site.pid, 'SIGKILL')
})

const dayFromToday = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const textOf = async (path: string, base = library.siteUrl) => (await fetch(new URL(path, base))).text()

test('a publish makes anew exactly the pages that carry a tag of the document, once and within 2 s', async () => {
  const pages = await staticPages()
  expect(pages.length).toBeGreaterThan(100)
  const {title: before} = z
    .object({title: z.string()})
    .parse(await editor.fetch('*[_id == "guide-mdma"][0]{title}'))
  const title = `MDMA ${Date.now().toString(36)}`
  await visitUntilKept(pages)
  const touched = tagsForChange({_id: 'guide-mdma', _type: 'substanceGuide', slug: 'mdma'})
  const woken = (await keptPages(BUILD)).filter(({tags}) => tags.some((tag) => touched.includes(tag)))
  const madeBefore = (await pagesMade(library)).length

  await editor.patch('guide-mdma').set({title}).commit()
  const publishedAtMs = performance.now()
  await until(async () => (await textOf('/library/mdma')).includes(title), 15_000, 'the page did not change')
  const visibleAfterMs = Math.round(performance.now() - publishedAtMs)
  // The site expires tags once more when renders that the change overtook are over (apps/web/app/api/revalidate).
  await new Promise((done) => setTimeout(done, OVERTAKEN_RENDERS_MS))

  const showing: string[] = []
  await atOnce(pages, AT_ONCE, async (path) => {
    if ((await textOf(path)).includes(title)) showing.push(path)
  })
  const made = new Set((await pagesMade(library)).slice(madeBefore))
  const expected = new Set(woken.map(({path}) => path).filter((path) => pages.includes(path)))
  process.stdout.write(
    `Published: ${pages.length} pages, ${made.size} made anew, ${showing.length} of them say its title; visible after ${visibleAfterMs} ms\n`,
  )
  expect([...made].toSorted()).toEqual([...expected].toSorted())
  expect(showing.filter((path) => !made.has(path))).toEqual([])
  expect(visibleAfterMs).toBeLessThan(VISIBLE_WITHIN_MS)

  // And once: who comes next gets what is there.
  const madeByNow = (await pagesMade(library)).length
  for (const path of pages) await textOf(path)
  expect((await pagesMade(library)).length).toBe(madeByNow)
  await editor.patch('guide-mdma').set({title: before}).commit()
  await until(
    async () => !(await textOf('/library/mdma')).includes(title),
    15_000,
    'the title is still there',
  )
})

test('a page lives no longer than the last day of a warning on it', async () => {
  const title = `A warning that ends ${Date.now().toString(36)}`
  const endMs = Date.parse(`${dayFromToday(2)}T00:00:00Z`)
  const {summary, citations} = z
    .object({summary: z.string(), citations: z.array(z.looseObject({_key: z.string(), _type: z.string()}))})
    .parse(await editor.fetch('*[_id == "notice-fda-2023"][0]{summary, citations}'))
  const notice = await editor.create({
    _id: 'notice-that-ends',
    _type: 'safetyNotice',
    title,
    authority: 'US Food and Drug Administration',
    jurisdiction: 'US',
    issuedOn: '2023-10-10',
    url: 'https://www.drugs.com/fda-alerts/1411-0.html',
    summary,
    substances: [{_key: 'mdma', _type: 'reference', _ref: 'guide-mdma'}],
    checkedOn: dayFromToday(0),
    expiresAt: dayFromToday(1),
    citations,
  })
  await until(async () => (await textOf('/library/mdma')).includes(title), 15_000, 'the warning is not there')
  const control = (await fetch(`${library.siteUrl}/library/mdma`)).headers.get('cache-control') ?? ''
  const seconds = [...control.matchAll(/(?:s-maxage|stale-while-revalidate)=(\d+)/g)].map((found) =>
    Number(found[1]),
  )
  expect(seconds).toHaveLength(2)
  expect(Date.now() + seconds.reduce((sum, part) => sum + part, 0) * 1000).toBeLessThanOrEqual(endMs)

  // As it is on the day after its last.
  await editor
    .patch(notice._id)
    .set({expiresAt: dayFromToday(-1)})
    .commit()
  await until(
    async () => !(await textOf('/library/mdma')).includes(title),
    15_000,
    'the warning is still there',
  )
  await editor.delete(notice._id)
})

test('without its Content Lake the site answers every page, also one that it must make anew', async () => {
  const pages = await staticPages()
  const siteUrl = await siteWithoutLake()
  const answers = async () =>
    (
      await Promise.all(pages.map(async (path) => ({path, status: (await fetch(siteUrl + path)).status})))
    ).filter(({status}) => status !== 200)
  expect(await answers()).toEqual([])
  await expireEverything(siteUrl)
  expect(await answers()).toEqual([])
  expect(await textOf('/library/ketamine', siteUrl)).toContain('<h1')
})

/**
 * Twice at least, so that many have left the memory for the disk: what is kept there counts as kept. And until a round
 * makes none, because what was published before (a sync of trials, another test) may still be on its way to the site.
 */
async function visitUntilKept(pages: readonly string[]): Promise<void> {
  let quietRounds = 0
  await until(
    async () => {
      const before = (await pagesMade(library)).length
      await atOnce(pages, AT_ONCE, (path) => textOf(path))
      quietRounds = (await pagesMade(library)).length === before ? quietRounds + 1 : 0
      return quietRounds === 2
    },
    120_000,
    'the site goes on making pages',
  )
}

/** Every page that anybody can reach and that is kept: not those that are made for each visitor. */
async function staticPages(): Promise<string[]> {
  const outputs = await crawl(library.siteUrl, [])
  const paths = outputs.flatMap(({address}) => {
    const [path = '', status] = address.split(' ')
    return status === '200' && !path.includes('?') && !/\.\w+$/.test(path) ? [path] : []
  })
  const kept = await Promise.all(
    [...new Set(paths)].map(async (path) => {
      const response = await fetch(library.siteUrl + path)
      return response.headers.has('x-nextjs-cache') &&
        response.headers.get('content-type')?.startsWith('text/html') === true
        ? [path]
        : []
    }),
  )
  return kept.flat()
}

/** The same build, served beside the first by a process that looks for the Content Lake where there is none. */
async function siteWithoutLake(): Promise<string> {
  const [port, nobody] = [await freePort(), await freePort()]
  site = spawn(
    process.execPath,
    [join(ROOT, 'node_modules/next/dist/bin/next'), 'start', '-H', '127.0.0.1', '-p', String(port)],
    {
      cwd: join(ROOT, 'apps/web'),
      env: {
        ...process.env,
        NEXT_DIST_DIR: '.next-e2e',
        LAKE_PORT: String(nobody),
        SITE_URL: library.siteUrl,
        SANITY_PROJECT_ID: '',
        WEBHOOK_SECRET: await webhookSecret(),
      },
      stdio: 'ignore',
    },
  )
  const url = `http://127.0.0.1:${port}`
  await until(
    async () => (await fetch(`${url}/healthz`).catch(() => undefined)) !== undefined,
    30_000,
    'no site',
  )
  return url
}

async function webhookSecret(): Promise<string> {
  const secrets: unknown = JSON.parse(await readFile(join(library.dataFolder, 'secrets.json'), 'utf8'))
  return z.object({webhookSecret: z.string()}).parse(secrets).webhookSecret
}

async function expireEverything(siteUrl: string): Promise<void> {
  const body = JSON.stringify({_id: '*', _type: '*'})
  const response = await fetch(`${siteUrl}/api/revalidate`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sanity-webhook-signature': await encodeSignatureHeader(body, Date.now(), await webhookSecret()),
    },
    body,
  })
  expect(response.status).toBe(200)
}
