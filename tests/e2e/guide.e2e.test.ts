import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'

import {launchBrowser, openPage} from './harness/browser.ts'
import {currentLibrary, type Library} from './harness/library.ts'

jest.setTimeout(60_000)

let browser: Browser
let library: Library

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
})

afterAll(async () => browser.close())

test('on a phone without JavaScript the list of parts stays in reach, opens, and leads to a part in sight', async () => {
  const {page, problems} = await openPage(browser, {
    javaScriptEnabled: false,
    viewport: {width: 320, height: 640},
    reducedMotion: 'reduce',
  })
  await page.goto(`${library.siteUrl}/library/ketamine#history`)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)

  const contents = page.getByRole('navigation', {name: 'On this page'})
  await contents.locator('summary').click()
  await contents.getByRole('link', {name: 'Interactions'}).click()
  await page.waitForURL(/#interactions$/)
  const heading = await page.getByRole('heading', {name: 'Interactions', exact: true}).boundingBox()
  const list = await contents.boundingBox()
  expect(heading?.y).toBeGreaterThan((list?.y ?? 0) + (list?.height ?? 0))
  expect(heading?.y).toBeLessThan(640)
  expect(problems).toEqual([])
  await page.context().close()
})

test('a word of the glossary says what it means by key alone, and leads to the glossary', async () => {
  const {page} = await openPage(browser, {javaScriptEnabled: false})
  await page.goto(`${library.siteUrl}/library/ketamine`)
  const word = page.locator('#overview').getByRole('button', {name: 'NMDA receptor'})
  const meaning = page.locator('[popover]').filter({hasText: /^NMDA receptor\./})
  await word.focus()
  await page.keyboard.press('Enter')
  await meaning.waitFor({state: 'visible'})
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
    '/glossary#nmda-receptor',
  )
  await page.keyboard.press('Escape')
  await meaning.waitFor({state: 'hidden'})
  await page.context().close()
})

test('the guide for paper is the guide’s, is not to be found itself, and prints no way through the site', async () => {
  const {page, problems} = await openPage(browser)
  await page.goto(`${library.siteUrl}/library/ketamine`)
  await page.getByRole('link', {name: 'Print this guide'}).click()
  await page.waitForURL(`${library.siteUrl}/library/ketamine/print`)
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex')
  expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(
    `${library.siteUrl}/library/ketamine`,
  )
  await page.emulateMedia({media: 'print'})
  expect(await page.getByRole('navigation').filter({visible: true}).count()).toBe(0)
  expect(await page.getByRole('link', {name: 'Back to the guide'}).isVisible()).toBe(false)
  expect(await page.getByText('Next review due').filter({visible: true}).count()).toBe(1)
  expect(problems).toEqual([])
  await page.context().close()
})
