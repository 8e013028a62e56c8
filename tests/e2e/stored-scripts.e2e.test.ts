import {documentPath} from '@healing-library/content/paths'
import {SHOWN_TYPES} from '@healing-library/content/webhook'
import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import type {Browser} from 'playwright-core'

import {launchBrowser, openPage} from './harness/browser.ts'
import {addressFields, hostile, INJECTED, type Stored} from './harness/hostile-content.ts'
import {copies} from './harness/hostile-copies.ts'
import {lakeClient} from './harness/lake-client.ts'
import {currentLibrary, lakeCommand, type Library, until} from './harness/library.ts'
import {type Answer, executableMarkup} from './harness/markup-check.ts'
import {PAGES} from './harness/pages.ts'

jest.setTimeout(180_000)

const MINE = 'xss-'
/** Of each type, so many: what they have in common is the type. */
const OF_EACH_TYPE = 2
/** A picture of one pixel. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const FILES = [
  '/feed.atom',
  '/library/feed.atom',
  '/research/feed.atom',
  '/stories/feed.atom',
  '/trials/feed.atom',
  '/events/events.ics',
  '/llms.txt',
  '/robots.txt',
  '/sitemap.xml',
  '/sitemap/pages.xml',
  '/research/publications.bib',
  '/research/publications.ris',
  '/research/publications.csv',
  '/trials/export.csv',
  '/trials/export.json',
  '/trials/places.json',
  '/search/suggest.json?q=xss',
  '/search?q=xss',
  '/data/claims.csv',
  '/data/claims.json',
  '/data/publications.csv',
  '/data/trials.csv',
]

const CONTROL = {
  address: 'control',
  contentType: 'text/html',
  policy: '',
  text: '<a href=" java\nscript:xss(1)">a</a><img src=x onerror=xss(1)><script>xss(1)</script><iframe></iframe><form action="//evil.example">',
}

let browser: Browser
let library: Library
let editor: SanityClient
let settings: Stored | undefined

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  const token = await lakeCommand(['token', 'add', 'hostile content', '--role', 'administrator'])
  editor = lakeClient(library, token)
})

afterAll(async () => {
  if (settings) await editor.createOrReplace(settings)
  await editor.delete({query: `*[string::startsWith(_id, "${MINE}")]`})
  await browser.close()
})

async function ask(path: string): Promise<Answer & {status: number; type: string}> {
  const response = await fetch(new URL(path, library.siteUrl), {redirect: 'manual'})
  return {
    address: `${path} ${response.status}`,
    status: response.status,
    type: response.headers.get('x-content-type-options') ?? '',
    contentType: response.headers.get('content-type') ?? '',
    policy: response.headers.get('content-security-policy') ?? '',
    text: await response.text(),
  }
}

const pathOf = (document: Stored): string[] => {
  const slug = document['slug']
  const written = typeof slug === 'object' && slug !== null && 'current' in slug ? slug.current : null
  const current = typeof written === 'string' ? written : null
  const nctId = typeof document['nctId'] === 'string' ? document['nctId'] : null
  const path = documentPath({_id: document._id, _type: document._type, slug: current, nctId})
  return path === undefined ? [] : [path.split('#')[0] ?? path]
}

test('whatever stands in the fields of a document, no page, feed or file of the site holds anything that runs', async () => {
  const originals = await editor.fetch<Stored[]>(
    `*[_type in $types && _id in path("*") && !string::startsWith(_id, "${MINE}")] | order(_type, _id)`,
    {types: SHOWN_TYPES},
  )
  const chosen = SHOWN_TYPES.flatMap((type) =>
    originals.filter(({_type}) => _type === type && _type !== 'siteSettings').slice(0, OF_EACH_TYPE),
  )
  const {_id: pictureId} = await editor.assets.upload('image', Buffer.from(PICTURE, 'base64'), {
    filename: '"><script>xss(1)</script>.png',
  })

  const texts = copies(chosen, `${MINE}a-`).map((one, number) =>
    hostile(one, {what: 'texts', number, pictureId}),
  )
  const all = copies(chosen, `${MINE}b-`).map((one, number) => ({
    ...hostile(one, {what: 'everything', number, pictureId}),
    _id: one._id,
  }))
  const fields = new Map(
    chosen.flatMap((one) =>
      addressFields(one).map((field) => [`${one._type}.${field}`, {one, field}] as const),
    ),
  )
  const single = [...fields.values()].flatMap(({one, field}, index) =>
    [0, 5, 7].flatMap((number) =>
      copies([one], `${MINE}c${index}-${number}-`).map((copy) =>
        hostile(copy, {what: {field}, number, pictureId}),
      ),
    ),
  )
  settings = originals.find(({_type}) => _type === 'siteSettings')
  const site = settings ? [hostile(settings, {what: 'texts', number: 5, pictureId})] : []
  // Each group with its own references, as one transaction.
  for (const group of [texts, all, single, site]) {
    await editor.mutate(
      group.map((document) => ({createOrReplace: document})),
      {visibility: 'sync', autoGenerateArrayKeys: true},
    )
  }
  const [first] = texts.flatMap(pathOf)
  await until(async () => (await ask(first ?? '/')).text.includes('xss'), 20_000, 'the site does not show it')

  const paths = [...new Set([...PAGES, ...FILES, ...[...texts, ...all, ...single].flatMap(pathOf)])]
  const answers: Awaited<ReturnType<typeof ask>>[] = []
  const queue = [...paths]
  await Promise.all(
    Array.from({length: 4}, async () => {
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) answers.push(await ask(path))
    }),
  )
  // Nothing of it takes a page down.
  expect(answers.filter(({status}) => status >= 500).map(({address}) => address)).toEqual([])
  expect(answers.filter(({type}) => type !== 'nosniff').map(({address}) => address)).toEqual([])
  const showing = answers.filter(({text}) => /xss\d/.test(text))
  expect(showing.length).toBeGreaterThan(40)

  const {page} = await openPage(browser)
  expect(await executableMarkup(page, answers)).toEqual([])
  // It would have been found.
  expect(await executableMarkup(page, [CONTROL])).toHaveLength(6)
  expect(answers.flatMap(injections)).toEqual([])
  process.stdout.write(
    `${texts.length + all.length + single.length} hostile documents, ${fields.size} fields of addresses one by one: ${answers.length} answers, ${showing.length} of them show what was written\n`,
  )

  // And in a browser: nothing ran, nothing was asked of anybody, the policy had nothing to refuse.
  const seen = await openPage(browser)
  await seen.page.addInitScript(() => {
    Object.assign(window, {ran: [], xss: (number: number) => Object.assign(window, {ran: [number]})})
    document.addEventListener('securitypolicyviolation', ({blockedURI}) => {
      Object.assign(window, {ran: [blockedURI]})
    })
  })
  const dialogs: string[] = []
  seen.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  const pages = [
    '/',
    '/library',
    '/search?q=xss',
    '/trials',
    '/glossary',
    ...texts.flatMap(pathOf).slice(0, 4),
  ]
  for (const path of pages) {
    await seen.page.goto(library.siteUrl + path, {waitUntil: 'load'})
    expect({path, ran: await seen.page.evaluate(() => ('ran' in window ? window.ran : 'lost'))}).toEqual({
      path,
      ran: [],
    })
  }
  expect(dialogs).toEqual([])
  expect(seen.problems.filter((problem) => !/answered 404|status of 404/.test(problem))).toEqual([])
  await seen.page.context().close()
  await page.context().close()
})

/** Where a text of content is more than a text in what is no markup: a line of its own, a formula, no JSON any more. */
function injections({address, contentType, text}: Answer): string[] {
  if (contentType.startsWith('text/csv')) {
    return cellsOf(text)
      .filter((cell) => /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/.test(cell))
      .map((cell) => `${address}: a spreadsheet runs ${cell.slice(0, 60)}`)
  }
  if (contentType.includes('json')) {
    try {
      JSON.parse(text)
      return []
    } catch {
      return [`${address}: no JSON`]
    }
  }
  if (/html|xml/.test(contentType)) return []
  return text
    .split(/\r\n?|\n/)
    .filter((line) => line.startsWith(INJECTED))
    .map((line) => `${address}: a line ${line.slice(0, 60)}`)
}

/** The cells of a table as RFC 4180 writes them. */
function cellsOf(csv: string): string[] {
  return [...csv.matchAll(/(?:^|,|\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )
}
