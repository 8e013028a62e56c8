import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser, Locator, Page} from 'playwright-core'

import {launchBrowser} from './harness/browser.ts'
import {ketamineId} from './harness/lake-client.ts'
import {currentLibrary, type Library} from './harness/library.ts'
import {type People, peopleOf} from './harness/people.ts'
import {openById, summaryField} from './harness/studio.ts'

jest.setTimeout(120_000)

let browser: Browser
let library: Library
let people: People

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  people = peopleOf('wren', browser)
})

afterAll(async () => browser.close())

test('two people in one document see each other where they write, and when one has left', async () => {
  const id = await ketamineId(library)
  const administrator = await people.as('administrator')
  const wren = await people.as('editor')
  await openById(administrator.page, library, id)
  await openById(wren.page, library, id)

  await summaryField(administrator.page).focus()
  await inDocument(wren.page, 'Administrator').waitFor()
  await summaryField(wren.page).focus()
  await inDocument(administrator.page, 'wren-editor').waitFor()

  await wren.page.context().close()
  await inDocument(administrator.page, 'wren-editor').waitFor({state: 'detached'})
  expect(administrator.problems).toEqual([])
  expect(wren.problems).toEqual([])
  await administrator.page.context().close()
})

/** The mark of somebody who is in a field of the open document. */
function inDocument(page: Page, name: string): Locator {
  return page.getByTestId('document-panel-scroller').getByTitle(name, {exact: true}).first()
}
