import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'

import {atOnce} from './harness/at-once.ts'
import {axeFindings} from './harness/axe.ts'
import {launchBrowser, openPage} from './harness/browser.ts'
import {currentLibrary, type Library} from './harness/library.ts'
import {PAGES} from './harness/pages.ts'
import {headingProblems, movingParts, overflowPx, walkByKeyboard} from './harness/reading.ts'

jest.setTimeout(240_000)

/** Enough to go through the head of each page and into its matter. */
const TAB_STOPS = 25
/** Each page is a process of the browser: as many as a small machine has processors. */
const AT_ONCE = 2

let browser: Browser
let library: Library

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
})

afterAll(async () => browser.close())

test('every page: axe in light and dark, headings, 320 px, large text, forced colours, keyboard', async () => {
  const wrong = await atOnce(PAGES, AT_ONCE, async (path) => ({path, ...(await problemsOf(path))}))
  expect(wrong.filter(({problems}) => problems.length > 0)).toEqual([])
  expect(wrong.filter(({firstStop}) => !/^(?:Skip to|Ir al|Saltar)/.test(firstStop))).toEqual([])
})

/** What is wrong with a page, whoever reads it; and where the keyboard first stops. */
async function problemsOf(path: string): Promise<{problems: string[]; firstStop: string}> {
  // axe is put into the page by the test: the site's own policy would not run it.
  const {page} = await openPage(browser, {
    viewport: {width: 360, height: 800},
    bypassCSP: true,
    reducedMotion: 'reduce',
  })
  const problems: string[] = []
  const note = (where: string, found: readonly string[]) =>
    problems.push(...found.map((one) => `${where}: ${one}`))
  const noteOverflow = async (where: string) => {
    const px = await overflowPx(page)
    if (px > 0) problems.push(`${where}: ${px} px wider than the screen`)
  }
  await page.goto(library.siteUrl + path)
  note('light', await axeFindings(page))
  note('headings', await headingProblems(page))
  const lang = (await page.locator('html').getAttribute('lang')) ?? 'none'
  if (!/^(?:en|es)$/.test(lang)) problems.push(`lang: ${lang}`)
  note('moves', await movingParts(page))

  // 320 px is 1280 px at 400 %; letters twice as large on a phone; colours of the visitor's own.
  await page.setViewportSize({width: 320, height: 640})
  await noteOverflow('320 px')
  await page.setViewportSize({width: 640, height: 800})
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  await noteOverflow('200 %')
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))

  await page.setViewportSize({width: 1280, height: 800})
  await page.emulateMedia({colorScheme: 'dark', reducedMotion: 'reduce'})
  note('dark', await axeFindings(page))
  await noteOverflow('1280 px')

  await page.emulateMedia({forcedColors: 'active', reducedMotion: 'reduce'})
  const walk = await walkByKeyboard(page, TAB_STOPS)
  note('keyboard', walk.problems)
  await page.context().close()
  return {problems, firstStop: walk.stops[0] ?? 'none'}
}

test('where the typeface does not come, large letters make no page wider than the screen', async () => {
  const {page} = await openPage(browser, {viewport: {width: 640, height: 800}})
  await page.route('**/*.woff2', (route) => route.abort())
  const wide: string[] = []
  for (const path of ['/', '/es', '/library/ketamine', '/trials', '/es/library/esketamine']) {
    await page.goto(library.siteUrl + path)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    const px = await overflowPx(page)
    if (px > 0) wide.push(`${path}: ${px} px`)
  }
  expect(wide).toEqual([])
  await page.context().close()
})

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
