import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import type {Browser, Page} from 'playwright-core'

import {launchBrowser} from './harness/browser.ts'
import {ketamineId} from './harness/lake-client.ts'
import {currentLibrary, type Library, until} from './harness/library.ts'
import {type People, peopleOf} from './harness/people.ts'
import {openById, publish, summaryField} from './harness/studio.ts'

jest.setTimeout(120_000)

let browser: Browser
let library: Library
let people: People

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  people = peopleOf('history', browser)
})

afterAll(async () => browser.close())

test('what happened is listed, what changed is shown, and an older wording comes back', async () => {
  const id = await ketamineId(library)
  const {page, problems, client: editor} = await people.as('administrator')
  await openById(page, library, id)

  const now = Date.now()
  const [first, second, third] = [`Calm words, ${now}.`, `Slow words, ${now}.`, `Kind words, ${now}.`]
  for (const summary of [first, second]) {
    await write(page, editor, id, summary)
    await publish(page)
    await summaryIs(editor, id, summary)
  }
  await write(page, editor, id, third)

  await page.getByTestId('pane-context-menu-button').last().click()
  await page.getByRole('menuitem', {name: 'History'}).click()
  const published = page.getByTestId('timeline-item-button').filter({hasText: 'Published'})
  await published.nth(1).waitFor()
  await page.getByTestId('timeline-item-button').filter({hasText: 'Draft created'}).first().waitFor()

  await page.getByRole('tab', {name: 'Review changes'}).click()
  const changes = page.getByTestId('review-changes-pane').filter({visible: true})
  await changes.getByText('Summary').waitFor()
  // The words that went and those that came stand beside those that stayed.
  await changes.getByText('Slow', {exact: true}).waitFor()
  await changes.getByText('Kind', {exact: true}).waitFor()

  await page.getByRole('tab', {name: 'History'}).click()
  await published.nth(1).click()
  await until(
    async () => (await summaryField(page).inputValue()) === first,
    10_000,
    'the older revision was not shown',
  )
  await page.getByRole('button', {name: 'Revert to revision'}).click()
  await page.getByRole('button', {name: 'Confirm'}).click()
  await summaryIs(editor, `drafts.${id}`, first)
  expect((await editor.getDocument(id))?.['summary']).toBe(second)
  expect(problems).toEqual([])
  await page.context().close()
})

async function write(page: Page, editor: SanityClient, id: string, summary: string): Promise<void> {
  await summaryField(page).fill(summary)
  await summaryIs(editor, `drafts.${id}`, summary)
}

async function summaryIs(editor: SanityClient, id: string, summary: string): Promise<void> {
  await until(
    async () => (await editor.getDocument(id))?.['summary'] === summary,
    15_000,
    `the summary of ${id} is not "${summary}"`,
  )
}
