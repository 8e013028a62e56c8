import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser, Page} from 'playwright-core'

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
  people = peopleOf('second', browser)
})

afterAll(async () => browser.close())

test('what one editor types, a second one sees without reloading, and the other way round', async () => {
  const id = await ketamineId(library)
  const first = await people.as('administrator')
  const second = await people.as('editor')
  await openById(first.page, library, id)
  await openById(second.page, library, id)

  const fromFirst = `Written by the first editor at ${Date.now()}.`
  await summaryField(first.page).fill(fromFirst)
  await expectSummary(second.page, fromFirst)

  const fromSecond = `Written by the second editor at ${Date.now()}.`
  await summaryField(second.page).fill(fromSecond)
  await expectSummary(first.page, fromSecond)

  // The administrator keeps the queries tool; an editor's Studio has none.
  expect(await first.page.getByRole('link', {name: 'Queries'}).count()).toBe(1)
  expect(await second.page.getByRole('link', {name: 'Queries'}).count()).toBe(0)
  expect(first.problems).toEqual([])
  expect(second.problems).toEqual([])
  await first.page.context().close()
  await second.page.context().close()
})

async function expectSummary(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (expected) =>
      document.querySelector<HTMLTextAreaElement>('[data-testid="field-summary"] textarea')?.value ===
      expected,
    text,
    {timeout: 10_000},
  )
}
