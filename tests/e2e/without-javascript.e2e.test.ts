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

test('a visitor without JavaScript gets from the home page to a guide, its contents list and its sources', async () => {
  const {page, problems} = await openPage(browser, {javaScriptEnabled: false})
  await page.goto(library.siteUrl)
  expect(await page.locator('h1').count()).toBe(1)
  await page.getByRole('link', {name: 'Library', exact: true}).first().click()
  await page.waitForURL(`${library.siteUrl}/library`)
  await page.locator('main').getByRole('link', {name: 'Ketamine', exact: true}).first().click()
  await page.waitForURL(`${library.siteUrl}/library/ketamine`)

  expect(await page.locator('h1').innerText()).toBe('Ketamine')
  const inPage = page.locator('main a[href^="#"]')
  expect(await inPage.count()).toBeGreaterThan(5)
  // Every link within the page leads somewhere.
  const dangling = await inPage.evaluateAll((links) =>
    links
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => document.getElementById(decodeURIComponent(href.slice(1))) === null),
  )
  expect(dangling).toEqual([])
  expect(problems).toEqual([])
  await page.context().close()
})
