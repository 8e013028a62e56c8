import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser, Locator, Page} from 'playwright-core'

import {launchBrowser, openPage} from './harness/browser.ts'
import {ketamineId} from './harness/lake-client.ts'
import {currentLibrary, lakeCommand, type Library} from './harness/library.ts'
import {openById, signIn, summaryField} from './harness/studio.ts'

jest.setTimeout(120_000)

const WREN = {email: 'wren@library.local', password: 'a wren sings in the hedge'}

let browser: Browser
let library: Library

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  await lakeCommand(['user', 'add', WREN.email, '--role', 'editor'], {LAKE_USER_PASSWORD: WREN.password})
})

afterAll(async () => browser.close())

test('two people in one document see each other where they write, and when one has left', async () => {
  const id = await ketamineId(library)
  const administrator = await openPage(browser)
  const wren = await openPage(browser)
  await signIn(administrator.page, library, library)
  await signIn(wren.page, library, WREN)
  await openById(administrator.page, library, id)
  await openById(wren.page, library, id)

  await summaryField(administrator.page).focus()
  await inDocument(wren.page, 'Administrator').waitFor()
  await summaryField(wren.page).focus()
  await inDocument(administrator.page, 'wren').waitFor()

  await wren.page.context().close()
  await inDocument(administrator.page, 'wren').waitFor({state: 'detached'})
  expect(administrator.problems).toEqual([])
  expect(wren.problems).toEqual([])
  await administrator.page.context().close()
})

/** The mark of somebody who is in a field of the open document. */
function inDocument(page: Page, name: string): Locator {
  return page.getByTestId('document-panel-scroller').getByTitle(name, {exact: true}).first()
}
