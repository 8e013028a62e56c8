import {readFile} from 'node:fs/promises'

import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import type {Browser, Page} from 'playwright-core'
import {z} from 'zod'

import {axeFindings} from './harness/axe.ts'
import {launchBrowser, openPage} from './harness/browser.ts'
import {lakeClient} from './harness/lake-client.ts'
import {currentLibrary, lakeCommand, type Library, until} from './harness/library.ts'
import {sessionToken, signIn} from './harness/studio.ts'

jest.setTimeout(180_000)

const PASSWORD = 'a heron counts the stones'
const EDITOR = {email: 'bulk-editor@library.local', password: PASSWORD}
const VIEWER = {email: 'bulk-viewer@library.local', password: PASSWORD}
const SOON_MS = 20_000

/** Crossref's own record for tests; the library's server knows it without a network. */
const DOI = '10.5555/12345678'
const MADE = 'publication-10_5555__12345678'

let browser: Browser
let library: Library
let lake: SanityClient

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  for (const [{email}, role] of [
    [EDITOR, 'editor'],
    [VIEWER, 'viewer'],
  ] as const) {
    await lakeCommand(['user', 'add', email, '--role', role], {LAKE_USER_PASSWORD: PASSWORD})
  }
  const {page} = await openPage(browser)
  await signIn(page, library, library)
  lake = lakeClient(library, await sessionToken(page))
  await page.context().close()
})

afterAll(async () => {
  const ids = await lake.fetch<string[]>(
    '*[(_type == "publication" && doi match "10.5555/*") || _id in ["faq-of-bulk", "drafts.faq-of-bulk"]]._id',
  )
  await lake.mutate(ids.map((id) => ({delete: {id}})))
  await browser.close()
})

test('a DOI is looked up and made a draft; the form takes field by field; what is held is said before anything is made', async () => {
  const {page, problems} = await openPage(browser)
  await signIn(page, library, EDITOR)
  await openPane(page)
  const field = page.getByLabel(/^DOI or PMID/)
  await field.fill(`https://doi.org/${DOI}`)
  await page.keyboard.press('Enter')
  await page
    .getByText(/Silly String Theory/)
    .first()
    .waitFor()
  await page.getByText(/^Crossref could not be reached\. This is a record of this machine/).waitFor()
  await page.getByText(/^Whether it still stands is not known/).waitFor()
  expect(await axeFindings(page, '[data-testid=new-publication]')).toEqual([])
  await page.getByRole('button', {name: 'Make the draft'}).click()
  await until(async () => (await draft())['title'] !== undefined, SOON_MS, 'the draft was not made')
  expect(await draft()).toMatchObject({
    doi: DOI,
    journal: 'Journal of Psychoceramics',
    readAs: 'record',
    fieldSources: expect.arrayContaining([expect.objectContaining({field: 'title', source: 'ownRecord'})]),
  })
  expect((await draft())['retraction']).toBeUndefined()

  // In the form: an empty field is filled, one that differs is left to the editor.
  await page.getByRole('button', {name: 'Look up by DOI'}).waitFor()
  await lake.patch(`drafts.${MADE}`).unset(['volume']).set({pages: '7'}).commit()
  await until(
    async () => (await page.getByTestId('field-pages').locator('input').inputValue()) === '7',
    SOON_MS,
    'the form does not show the change',
  )
  await page.getByRole('button', {name: 'Look up by DOI'}).click()
  await page.getByRole('checkbox', {name: 'Take: Volume'}).waitFor()
  expect(await page.getByRole('checkbox', {name: 'Take: Volume'}).isChecked()).toBe(true)
  expect(await page.getByRole('checkbox', {name: 'Take: Pages or article number'}).isChecked()).toBe(false)
  await page.getByRole('button', {name: 'Take 1 field'}).click()
  await until(async () => (await draft())['volume'] === '5', SOON_MS, 'the field was not taken')
  expect(await draft()).toMatchObject({pages: '7'})

  await openPane(page)
  await field.fill(DOI.toUpperCase())
  await page.keyboard.press('Enter')
  await page.getByText('The library holds this publication already.').waitFor()
  expect(await page.getByRole('button', {name: 'Make the draft'}).count()).toBe(0)
  expect(problems.filter((problem) => !isOfTheGateway(problem))).toEqual([])
  await page.context().close()
})

test('a look-up server that is down is told, and what was typed stays', async () => {
  const {page} = await openPage(browser)
  await signIn(page, library, EDITOR)
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
  const {page, problems} = await openPage(browser)
  await signIn(page, library, EDITOR)
  await openBulk(page, 'in')
  const read = page.getByRole('button', {name: 'Read'})
  // Seen once: what was filled in the first moment after the tool was drawn did not stay.
  await until(
    async () => {
      await page.getByLabel(/^Records, pasted/).fill(RIS)
      return await read.isEnabled()
    },
    SOON_MS,
    'the records were not taken',
  )
  await read.click()
  await page.getByText('2 records: 1 will be made, 0 are here already, 1 cannot be taken.').waitFor()
  await page.getByText('It has no title.').waitFor()
  await page.getByRole('button', {name: 'Make 1 draft'}).click()
  await page.getByText('1 of 1 drafts made.').waitFor()
  expect(await lake.getDocument('drafts.publication-10_5555__bulk-herons')).toMatchObject({year: 2020})

  await page.getByRole('button', {name: 'Another file'}).click()
  await page.getByLabel(/^Records, pasted/).fill(RIS)
  await page.getByRole('button', {name: 'Read'}).click()
  await page.getByText('2 records: 0 will be made, 1 are here already, 1 cannot be taken.').waitFor()
  expect(await page.getByRole('button', {name: 'Make 0 drafts'}).isDisabled()).toBe(true)
  expect(problems).toEqual([])
  await page.context().close()
})

test('words are replaced by keyboard alone, seen before, and taken back', async () => {
  const question = 'How does the grey heron of bulk work wait?'
  await lake.createOrReplace({_id: 'faq-of-bulk', _type: 'faq', question})
  const {page, problems} = await openPage(browser)
  await signIn(page, library, EDITOR)
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

test('a list of the desk is handed out as a table, publications as RIS; never a private type', async () => {
  const {page, problems} = await openPage(browser)
  await signIn(page, library, EDITOR)
  await page.goto(`${library.studioUrl}/intent/download-csv/list=safety.oldest/`)
  await page.getByText('Only the list “Legal status, longest unchecked” of the desk.').waitFor()
  const csv = await downloaded(page, 'Download CSV')
  expect(csv.split('\r\n')[0]).toContain('substance,jurisdiction')
  expect(csv).toMatch(/\(guide-ketamine\)/)
  expect(await page.getByRole('option', {name: /consent/i}).count()).toBe(0)

  await page.getByRole('tab', {name: 'Publications out'}).click()
  await page.getByLabel(/^Words of the title/).fill('Ketamine versus ECT')
  expect(await downloaded(page, 'Download RIS')).toContain('DO  - 10.1056/NEJMoa2302399')
  expect(problems).toEqual([])
  await page.context().close()
})

test('a viewer may do none of it, and is told why', async () => {
  const {page, problems} = await openPage(browser)
  await signIn(page, library, VIEWER)
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

test.each(['light', 'dark'] as const)('axe finds nothing in any view, %s', async (colorScheme) => {
  const {page} = await openPage(browser, {colorScheme})
  await signIn(page, library, EDITOR)
  for (const view of ['in', 'out', 'replace', 'table']) {
    await openBulk(page, view)
    const found = await axeFindings(page, '[data-testid=bulk-tool]')
    expect({view, found}).toEqual({view, found: []})
  }
  await page.context().close()
})

/** Without a network the gateway answers 502 for what its own records do not hold; the browser writes that down. */
const isOfTheGateway = (problem: string): boolean =>
  problem.includes(new URL(library.registryUrl).origin) && /502/.test(problem)

const documentOf = z.record(z.string(), z.unknown())
const draft = async () => documentOf.parse((await lake.getDocument(`drafts.${MADE}`)) ?? {})

async function openPane(page: Page): Promise<void> {
  await page.goto(`${library.studioUrl}/structure/evidence;new-publication`)
  await page.getByTestId('new-publication').waitFor()
}

async function openBulk(page: Page, view: string): Promise<void> {
  await page.goto(`${library.studioUrl}/bulk/${view}`)
  await page.getByTestId('bulk-tool').getByRole('heading', {level: 2}).waitFor()
}

async function downloaded(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: button}).click(),
  ])
  return await readFile(await file.path(), 'utf8')
}
