import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'

import {launchBrowser, openPage} from './harness/browser.ts'
import {currentLibrary, type Library} from './harness/library.ts'
import {signIn} from './harness/studio.ts'

jest.setTimeout(180_000)

let browser: Browser
let library: Library

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
})

afterAll(async () => browser.close())

test.each(['/', '/library', '/library/ketamine'])(
  'the site at %s: no console error, no failed request, none that leaves the machine',
  async (path) => {
    const {page, problems} = await openPage(browser)
    await page.goto(library.siteUrl + path, {waitUntil: 'networkidle'})
    expect(problems).toEqual([])
    await page.context().close()
  },
)

test('every list of the desk, a document of each type and the queries tool: nothing goes wrong, nothing leaves', async () => {
  const {page, problems} = await openPage(browser)
  await signIn(page, library, library)
  for (const list of [
    'guides;all',
    'guides;drafts',
    'guides;review-due',
    'evidence',
    'trials;all',
    'trials;open',
    'stories',
    'people',
  ]) {
    await page.goto(`${library.studioUrl}/structure/${list}`)
    const pane = page.getByTestId('document-list-pane')
    await pane.waitFor()
    const items = pane.locator('a[href*="structure"]')
    if (!['guides;drafts', 'guides;review-due'].includes(list)) {
      await items.first().click()
      await page.getByTestId('document-panel-scroller').waitFor()
    }
    await page.waitForTimeout(500)
  }
  await page.goto(`${library.studioUrl}/structure/settings`)
  await page.getByTestId('document-panel-scroller').waitFor()
  await page.goto(`${library.studioUrl}/vision`)
  await page.getByRole('button', {name: 'Fetch'}).waitFor()
  expect(problems).toEqual([])
  await page.context().close()
})

test('the singleton has no button that would remove or double it', async () => {
  const {page} = await openPage(browser)
  await signIn(page, library, library)
  await page.goto(`${library.studioUrl}/structure/settings`)
  await page.getByTestId('action-menu-button').click()
  const menu = page.getByRole('menu')
  await menu.waitFor()
  const entries = await menu.getByRole('menuitem').allInnerTexts()
  expect(entries.filter((entry) => /delete|duplicate|unpublish/i.test(entry))).toEqual([])
  await page.context().close()
})
