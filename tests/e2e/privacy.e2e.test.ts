import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'

import {atOnce} from './harness/at-once.ts'
import {launchBrowser, openPage} from './harness/browser.ts'
import {currentLibrary, type Library} from './harness/library.ts'
import {PAGES} from './harness/pages.ts'

jest.setTimeout(180_000)

/** Most of the time a page is waited for until it asks for nothing more. */
const AT_ONCE = 4

let browser: Browser
let library: Library

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
})

afterAll(async () => browser.close())

test('every page: no script that its policy does not name, no cookie, no referrer, nobody else asked, no complaint', async () => {
  const seen = await atOnce(PAGES, AT_ONCE, async (path) => ({path, ...(await visit(path))}))
  const clean = {scripts: ["'self'"], inline: [], markup: [], cookies: [], policy: 'no-referrer', told: []}
  expect(seen).toEqual(PAGES.map((path) => ({path, ...clean})))
})

/** What a page would do to its visitor's privacy: its scripts, what it keeps, whom it tells what. */
async function visit(path: string) {
  const {page, problems} = await openPage(browser)
  const referrers: string[] = []
  page.on('request', (request) => {
    const {referer} = request.headers()
    if (referer !== undefined && referer !== '') referrers.push(`${request.url()}: ${referer}`)
  })
  const response = await page.goto(library.siteUrl + path, {waitUntil: 'networkidle'})
  const html = (await response?.text()) ?? ''
  const headers = (await response?.allHeaders()) ?? {}

  const sources = /script-src ([^;]*)/.exec(headers['content-security-policy'] ?? '')?.[1]?.split(' ') ?? []
  const nonce = sources.find((source) => source.startsWith("'nonce-"))
  // Data for search engines is no script that runs.
  const inline = [...html.matchAll(/<script\b([^>]*)>/g)].flatMap(([tag, attributes = '']) =>
    attributes.includes('src="') || attributes.includes('type="application/ld+json"') ? [] : [tag],
  )
  // An address of nothing answers 404, and the browser says so.
  const isNothing = response?.status() === 404
  const cookies = await page.context().cookies()
  const found = {
    scripts: sources.filter((source) => source !== nonce),
    inline: inline.filter((tag) => nonce === undefined || !tag.includes(' nonce="')),
    markup: /\son[a-z]+="|\sstyle="|javascript:/.exec(html) ?? [],
    cookies: [
      ...cookies.map(({name}) => name),
      ...(headers['set-cookie'] === undefined ? [] : ['set-cookie']),
    ],
    policy: headers['referrer-policy'],
    told: [...referrers, ...problems.filter((problem) => !(isNothing && problem.includes('404')))],
  }
  await page.context().close()
  return found
}

test('quick exit: the page is gone at once, and the way back does not lead to it', async () => {
  const {page} = await openPage(browser)
  // The weather is on another machine; what counts is that the browser goes there.
  const asked: string[] = []
  await page.route(/^https:/, async (route) => {
    asked.push(`${route.request().url()} ${route.request().headers()['referer'] ?? 'without referrer'}`)
    await route.fulfill({contentType: 'text/html', body: '<title>The weather</title>'})
  })
  await page.goto(`${library.siteUrl}/library`)
  await page.goto(`${library.siteUrl}/library/ketamine`, {waitUntil: 'load'})
  for (const key of ['Escape', 'Escape', 'Escape']) await page.keyboard.press(key)
  await page.waitForFunction(() => document.title === 'The weather')
  expect(asked).toEqual([expect.stringMatching(/^https:\/\/\S+ without referrer$/)])
  await page.goBack()
  expect(new URL(page.url()).pathname).toBe('/library')
  await page.context().close()
})

test('without JavaScript the quick exit is a plain link', async () => {
  const {page} = await openPage(browser, {javaScriptEnabled: false})
  await page.goto(`${library.siteUrl}/library/ketamine`)
  const link = page.locator('a[data-quick-exit]')
  expect(await link.getAttribute('href')).toMatch(/^https:\/\//)
  expect(await link.getAttribute('rel')).toContain('noreferrer')
  await page.context().close()
})
