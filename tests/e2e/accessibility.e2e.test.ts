import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'

import {axeFindings} from './harness/axe.ts'
import {launchBrowser, openPage} from './harness/browser.ts'
import {currentLibrary, type Library} from './harness/library.ts'
import {PAGES} from './harness/pages.ts'
import {headingProblems, movingParts, overflowPx, walkByKeyboard} from './harness/reading.ts'

jest.setTimeout(120_000)

/** Enough to go through the head of each page and into its matter. */
const TAB_STOPS = 25

let browser: Browser
let library: Library

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
})

afterAll(async () => browser.close())

test.each(PAGES)(
  '%s: axe in light and dark, headings, 320 px, large text, forced colours, keyboard',
  async (path) => {
    // axe is put into the page by the test: the site's own policy would not run it.
    const {page} = await openPage(browser, {
      viewport: {width: 360, height: 800},
      bypassCSP: true,
      reducedMotion: 'reduce',
    })
    await page.goto(library.siteUrl + path)
    expect(await axeFindings(page)).toEqual([])
    expect(await headingProblems(page)).toEqual([])
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^(?:en|es)$/)
    expect(await movingParts(page)).toEqual([])

    // 320 px is 1280 px at 400 %; letters twice as large on a phone; colours of the visitor's own.
    await page.setViewportSize({width: 320, height: 640})
    expect({at: '320 px', overflow: await overflowPx(page)}).toEqual({at: '320 px', overflow: 0})
    await page.setViewportSize({width: 640, height: 800})
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    expect({at: '200 %', overflow: await overflowPx(page)}).toEqual({at: '200 %', overflow: 0})
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))

    await page.setViewportSize({width: 1280, height: 800})
    await page.emulateMedia({colorScheme: 'dark', reducedMotion: 'reduce'})
    expect(await axeFindings(page)).toEqual([])
    expect(await overflowPx(page)).toBe(0)

    await page.emulateMedia({forcedColors: 'active', reducedMotion: 'reduce'})
    const {stops, problems} = await walkByKeyboard(page, TAB_STOPS)
    expect(problems).toEqual([])
    expect(stops[0]).toMatch(/^(?:Skip to|Ir al|Saltar)/)
    await page.context().close()
  },
)

test('the skip link leads past the header, to the matter of the page', async () => {
  const {page} = await openPage(browser)
  await page.goto(`${library.siteUrl}/library/ketamine`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.tagName === 'MAIN')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  await page.context().close()
})

test('axe finds nothing on the sign-in page', async () => {
  const {page} = await openPage(browser, {bypassCSP: true})
  await page.goto(library.studioUrl)
  await page.getByLabel('Password').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.context().close()
})
