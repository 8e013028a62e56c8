import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser, Page} from 'playwright-core'

import {DESK} from '../../studio/structure/desk.ts'
import {launchBrowser, openPage} from './harness/browser.ts'
import {ketamineId} from './harness/lake-client.ts'
import {currentLibrary, type Library} from './harness/library.ts'
import {type People, peopleOf} from './harness/people.ts'
import {goInStudio, openById, signInByHand} from './harness/studio.ts'

jest.setTimeout(300_000)

/** Of these the starter content holds documents, one of which is opened. */
const WITH_STARTER_CONTENT = new Set([
  'substanceGuide',
  'publication',
  'clinicalTrial',
  'testimonial',
  'person',
])

let browser: Browser
let library: Library
let people: People

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  people = peopleOf('quiet', browser)
})

afterAll(async () => browser.close())

test('every list of the desk, a document of each type and the queries tool: nothing goes wrong, nothing leaves', async () => {
  const {page, problems} = await openPage(browser)
  await signInByHand(page, library, library)
  const document = page.getByTestId('document-panel-scroller')
  for (const {id, lists} of DESK) {
    for (const list of lists) {
      const path = `/structure/${id};${list.id ?? list.type}`
      if (list.documentId !== undefined) {
        await page.goto(library.studioUrl + path)
        await document.waitFor()
        continue
      }
      await goInStudio(page, path)
      const header = page.getByTestId('pane-header').filter({hasText: list.title})
      const pane = page.getByTestId('pane').filter({has: header})
      const first = pane.locator('a[href*="structure"]').first()
      await first.or(pane.getByText(/^No (?:documents|matching documents|results)/)).waitFor()
      if (WITH_STARTER_CONTENT.has(list.type) && list.filter === undefined) {
        await first.click()
        await document.waitFor()
      }
    }
  }
  await page.goto(`${library.studioUrl}/structure/settings`)
  await page.getByTestId('document-panel-scroller').waitFor()
  await page.goto(`${library.studioUrl}/vision`)
  await page.getByRole('button', {name: 'Fetch'}).waitFor()
  expect(problems).toEqual([])
  await page.context().close()
})

test('menus, search, history and signing out: nothing goes wrong, nothing leaves', async () => {
  const {page, problems} = await people.as('administrator')
  await openById(page, library, await ketamineId(library))
  await page.getByRole('button', {name: /Healing Library/}).click()
  // An account at sanity.io, which there is not.
  expect(await page.getByRole('link', {name: /manage|invite/i}).count()).toBe(0)
  await page.keyboard.press('Escape')

  await page.getByTestId('pane-context-menu-button').last().click()
  await page.getByRole('menuitem', {name: 'History'}).click()
  await page
    .getByRole('button', {name: 'Review changes'})
    .or(page.getByText('Review changes'))
    .first()
    .waitFor()

  await page.getByTestId('studio-search').click()
  await page.getByPlaceholder('Search', {exact: true}).first().fill('esketamine')
  await page
    .getByTestId('search-results')
    .getByText(/esketamine/i)
    .first()
    .waitFor()
  await page.keyboard.press('Escape')

  await page.locator('#user-menu').click()
  await page.getByText('Sign out').click()
  await page.getByText('Choose login provider').or(page.getByLabel('Password')).first().waitFor()
  expect(problems).toEqual([])
  await page.context().close()
})

test('the site settings have no button that would remove or double them; a guide has', async () => {
  const {page} = await people.as('administrator')
  await page.goto(`${library.studioUrl}/structure/settings`)
  await page.getByTestId('document-panel-scroller').waitFor()
  expect(await riskyActions(page)).toEqual([])
  await openById(page, library, await ketamineId(library))
  expect(await riskyActions(page)).toEqual(['Delete', 'Duplicate'])
  await page.context().close()
})

/** What the document's menu of actions offers that a singleton must not have. */
async function riskyActions(page: Page): Promise<string[]> {
  const button = page.getByTestId('action-menu-button')
  await page.getByTestId('pane-footer').waitFor()
  // A document with one action has no menu for others.
  if ((await button.count()) === 0) return []
  await button.click()
  await page.getByRole('menu').waitFor()
  const entries = await page.getByRole('menuitem').allInnerTexts()
  // The shortcut stands under the name.
  const names = entries.map((entry) => entry.trim().split('\n')[0] ?? '')
  return names.filter((name) => /^(?:delete|duplicate|unpublish)/i.test(name)).toSorted()
}
