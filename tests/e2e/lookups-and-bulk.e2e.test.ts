import {readFile} from 'node:fs/promises'

import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import type {Browser, Page} from 'playwright-core'

import {axeFindings, axeInBothSchemes} from './harness/axe.ts'
import {launchBrowser} from './harness/browser.ts'
import {currentLibrary, type Library} from './harness/library.ts'
import {type People, peopleOf} from './harness/people.ts'
import {goInStudio} from './harness/studio.ts'

jest.setTimeout(180_000)

const FEATURES_AFTER_MS = 3_000

/** Crossref's own record for tests; the library's server knows it without a network. */
const DOI = '10.5555/12345678'

let browser: Browser
let library: Library
let people: People
let lake: SanityClient

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  people = peopleOf('bulk', browser)
  lake = await people.clientOf('administrator')
})

afterAll(async () => {
  const ids = await lake.fetch<string[]>(
    '*[(_type == "publication" && doi match "10.5555/*") || _id in ["faq-of-bulk", "drafts.faq-of-bulk"]]._id',
  )
  await lake.mutate(ids.map((id) => ({delete: {id}})))
  await browser.close()
})

test('a look-up server that is down is told, and what was typed stays', async () => {
  const {page} = await people.as('editor')
  await page.route(`${new URL(library.registryUrl).origin}/**`, (route) => route.abort())
  await openPane(page)
  await page.getByLabel(/^DOI or PMID/).fill(DOI)
  await page.keyboard.press('Enter')
  await page.getByText(/^Crossref was not asked: the look-up server does not answer at/).waitFor()
  expect(await page.getByLabel(/^DOI or PMID/).inputValue()).toBe(DOI)
  await page.context().close()
})

const RIS = `TY  - JOUR
TI  - A paper about herons, brought in by a file
JO  - Journal of Tests
PY  - 2020
DO  - 10.5555/bulk-herons
ER  - 

TY  - JOUR
AU  - Nobody, N
ER  - 
`

test('a file of publications with one bad record is brought in, and nothing twice', async () => {
  const {page, problems} = await people.as('editor')
  // The Studio hears late which features the project has: what was typed by then stays.
  const heard = page.waitForResponse((response) => new URL(response.url()).pathname.endsWith('/features'))
  await page.route('**/features*', async (route) => {
    await new Promise((done) => setTimeout(done, FEATURES_AFTER_MS))
    await route.continue()
  })
  await openBulk(page, 'in')
  const records = page.getByLabel(/^Records, pasted/)
  await records.fill(RIS)
  await heard
  expect(await records.inputValue()).toBe(RIS)
  await page.getByRole('button', {name: 'Read'}).click()
  await page.getByText('2 records: 1 will be made, 0 are here already, 1 cannot be taken.').waitFor()
  await page.getByText('It has no title.').waitFor()
  await page.getByRole('button', {name: 'Make 1 draft'}).click()
  await page.getByText('1 of 1 drafts made.').waitFor()
  expect(await lake.getDocument('drafts.publication-10_5555__bulk-herons')).toMatchObject({year: 2020})

  await page.getByRole('button', {name: 'Another file'}).click()
  await records.fill(RIS)
  await page.getByRole('button', {name: 'Read'}).click()
  await page.getByText('2 records: 0 will be made, 1 are here already, 1 cannot be taken.').waitFor()
  expect(await page.getByRole('button', {name: 'Make 0 drafts'}).isDisabled()).toBe(true)
  expect(problems).toEqual([])
  await page.context().close()
})

test('words are replaced by keyboard alone, seen before, and taken back', async () => {
  const question = 'How does the grey heron of bulk work wait?'
  await lake.createOrReplace({_id: 'faq-of-bulk', _type: 'faq', question})
  const {page, problems} = await people.as('editor')
  await openBulk(page, 'replace')
  await page.getByLabel('Find', {exact: true}).focus()
  await page.keyboard.type('grey heron of bulk work')
  await page.keyboard.press('Tab')
  await page.keyboard.type('white stork')
  await page.keyboard.press('Enter')
  const hit = page.getByTestId('hit')
  await hit.waitFor()
  expect(await hit.count()).toBe(1)
  expect(await hit.locator('del').textContent()).toBe('grey heron of bulk work')
  expect(await hit.locator('ins').textContent()).toBe('white stork')
  await page.getByText(/lose their review badge/).waitFor()
  expect(await axeFindings(page, '[data-testid=bulk-tool]')).toEqual([])
  await page.getByRole('button', {name: 'Replace 1 place'}).focus()
  await page.keyboard.press('Enter')
  await page.getByText('Replaced in 1 draft.').waitFor()
  expect(await lake.getDocument('drafts.faq-of-bulk')).toMatchObject({
    question: 'How does the white stork wait?',
  })
  expect(await lake.getDocument('faq-of-bulk')).toMatchObject({question})
  await page.getByRole('button', {name: 'Take it back'}).focus()
  await page.keyboard.press('Enter')
  await page.getByText(/^Taken back/).waitFor()
  expect(await lake.getDocument('drafts.faq-of-bulk')).toBeUndefined()
  expect(problems).toEqual([])
  await page.context().close()
})

test('publications are handed out as RIS', async () => {
  const {page, problems} = await people.as('editor')
  await openBulk(page, 'out')
  await page.getByLabel(/^Words of the title/).fill('Ketamine versus ECT')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Download RIS'}).click(),
  ])
  expect(await readFile(await file.path(), 'utf8')).toContain('DO  - 10.1056/NEJMoa2302399')
  expect(problems).toEqual([])
  await page.context().close()
})

test('a viewer may do none of it, and is told why', async () => {
  const {page, problems} = await people.as('viewer')
  await page.goto(`${library.studioUrl}/bulk/replace`)
  await page.getByText(/^Bulk work is for editors and administrators/).waitFor()
  expect(await page.getByLabel('Find', {exact: true}).count()).toBe(0)
  await openPane(page)
  await page.getByLabel(/^DOI or PMID/).fill('10.5555/healing-library.retracted')
  await page.keyboard.press('Enter')
  await page.getByText('Does it still stand? Retracted.').waitFor()
  await page.getByText(/^Your account may look, but not add publications/).waitFor()
  expect(await page.getByRole('button', {name: 'Make the draft'}).isDisabled()).toBe(true)
  expect(problems.filter((problem) => !isOfTheGateway(problem))).toEqual([])
  await page.context().close()
})

test('axe finds nothing in any view, light and dark', async () => {
  const {page} = await people.as('editor')
  await openBulk(page, 'in')
  for (const view of ['in', 'out', 'replace', 'table']) {
    await goInStudio(page, `/bulk/${view}`)
    await page
      .locator(`#bulk-panel[aria-labelledby="bulk-tab-${view}"]`)
      .getByRole('heading', {level: 2})
      .waitFor()
    const found = await axeInBothSchemes(page, '[data-testid=bulk-tool]')
    expect({view, found}).toEqual({view, found: []})
  }
  await page.context().close()
})

/** Without a network the gateway answers 502 for what its own records do not hold; the browser writes that down. */
const isOfTheGateway = (problem: string): boolean =>
  problem.includes(new URL(library.registryUrl).origin) && /502/.test(problem)

async function openPane(page: Page): Promise<void> {
  await page.goto(`${library.studioUrl}/structure/evidence;new-publication`)
  await page.getByTestId('new-publication').waitFor()
}

async function openBulk(page: Page, view: string): Promise<void> {
  await page.goto(`${library.studioUrl}/bulk/${view}`)
  await page.getByTestId('bulk-tool').getByRole('heading', {level: 2}).waitFor()
}
