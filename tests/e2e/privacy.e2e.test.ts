import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'

import {launchBrowser, openPage} from './harness/browser.ts'
import {currentLibrary, type Library} from './harness/library.ts'
import {PAGES} from './harness/pages.ts'

jest.setTimeout(60_000)

let browser: Browser
let library: Library

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
})

afterAll(async () => browser.close())

test.each(PAGES)(
  '%s: no script that its policy does not name, no cookie, no referrer, nobody else asked, no complaint',
  async (path) => {
    const {page, problems} = await openPage(browser)
    const referrers: string[] = []
    page.on('request', (request) => {
      const {referer} = request.headers()
      if (referer !== undefined && referer !== '') referrers.push(`${request.url()}: ${referer}`)
    })
    const response = await page.goto(library.siteUrl + path, {waitUntil: 'networkidle'})
    const html = (await response?.text()) ?? ''
    const policy = (await response?.headerValue('content-security-policy')) ?? ''

    const scripts = /script-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? []
    const nonce = scripts.find((source) => source.startsWith("'nonce-"))
    expect(scripts.filter((source) => source !== nonce)).toEqual(["'self'"])
    // Data for search engines is no script that runs.
    const inline = [...html.matchAll(/<script\b([^>]*)>/g)].flatMap(([tag, attributes = '']) =>
      attributes.includes('src="') || attributes.includes('type="application/ld+json"') ? [] : [tag],
    )
    expect(inline.filter((tag) => nonce === undefined || !tag.includes(' nonce="'))).toEqual([])
    expect(html).not.toMatch(/\son[a-z]+="|\sstyle="|javascript:/)

    expect(await page.context().cookies()).toEqual([])
    expect(await response?.headerValue('set-cookie')).toBeNull()
    expect(await response?.headerValue('referrer-policy')).toBe('no-referrer')
    expect(referrers).toEqual([])
    // An address of nothing answers 404, and the browser says so.
    const isNothing = response?.status() === 404
    expect(problems.filter((problem) => !(isNothing && problem.includes('404')))).toEqual([])
    await page.context().close()
  },
)

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
