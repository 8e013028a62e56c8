import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser, Page} from 'playwright-core'
import {z} from 'zod'

import {axeInBothSchemes} from './harness/axe.ts'
import {launchBrowser} from './harness/browser.ts'
import {currentLibrary, type Library} from './harness/library.ts'
import {type People, peopleOf} from './harness/people.ts'
import {goInStudio} from './harness/studio.ts'

jest.setTimeout(180_000)

const documentOf = z.record(z.string(), z.unknown())

let browser: Browser
let library: Library
let people: People

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  people = peopleOf('trials', browser)
})

afterAll(async () => browser.close())

test('trials are added by their numbers, each row told; one that is there is left alone', async () => {
  const {page, problems, client: lake} = await people.as('curator')
  const candidate = await lake.fetch<string>(
    '*[_type == "registryRecord" && !defined(trial) && !defined(rejected) && relevance.match == "exact"] | order(nctId asc)[0].nctId',
  )
  const held = await lake.fetch<string>('*[_type == "registryRecord" && defined(trial)][0].nctId')
  await openTool(page, 'add')
  await page.getByLabel(/^NCT numbers/).fill(`NCT number,why\n${candidate},new\n${held},there\nnonsense,\n`)
  await page.getByRole('button', {name: 'Look them up'}).click()
  await page.getByText('1 of 3 rows will be added.').waitFor()
  await page.getByText('We hold it already').waitFor()
  await page.getByText(/^No NCT number/).waitFor()
  await page.getByRole('button', {name: 'Add 1 trial'}).click()
  await page.getByText('1 of 1 added.').waitFor()

  const id = `trial-${candidate.toLowerCase()}`
  const added = documentOf.parse(await lake.getDocument(id))
  expect(added).toMatchObject({_type: 'clinicalTrial', nctId: candidate})
  expect(added['substances']).toHaveLength(1)
  expect(await lake.fetch('*[_id == $id][0].trial._ref', {id: `registry.${candidate}`})).toBe(id)
  // Nothing is lost: the row that was no number waits to be mended.
  await page.getByRole('button', {name: 'Mend the rows with problems'}).click()
  expect(await page.getByLabel(/^NCT numbers/).inputValue()).toBe('nonsense')

  await page.getByLabel(/^Search the registry/).fill(candidate)
  await page.getByRole('button', {name: 'Search', exact: true}).click()
  await page.getByText('We hold it', {exact: true}).waitFor()
  expect(problems).toEqual([])
  await page.context().close()
})

test('a registry that is down is told, and the rest of the tool works', async () => {
  const {page} = await people.as('curator')
  await page.route(`${new URL(library.registryUrl).origin}/**`, (route) => route.abort())
  await openTool(page, 'add')
  await page.getByLabel(/^Search the registry/).fill('ketamine')
  await page.getByRole('button', {name: 'Search', exact: true}).click()
  await page.getByText(/^The registry cannot be reached/).waitFor()
  await page.getByRole('tab', {name: 'Coverage'}).click()
  await page.getByRole('heading', {name: 'The registry against the library'}).waitFor()
  await page.context().close()
})

test('who may not decide sees the queue with every decision off, and why', async () => {
  const {page, problems} = await people.as('reviewer')
  await openTool(page, 'queue')
  const accept = page.getByRole('button', {name: /^Accept .* of NCT/}).first()
  await accept.waitFor()
  expect(await accept.isDisabled()).toBe(true)
  await page.getByText(/^Your account may look, but not decide/).waitFor()
  expect(problems).toEqual([])
  await page.context().close()
})

test('axe finds nothing in any view, light and dark', async () => {
  const {page} = await people.as('curator', {bypassCSP: true})
  await openTool(page, 'queue')
  const tool = page.getByTestId('trials-tool')
  for (const [view, shown] of [
    ['queue', page.getByTestId('queue-change')],
    ['add', tool.getByLabel(/^NCT numbers/)],
    ['lists', tool.getByRole('heading', {level: 2})],
    ['coverage', tool.getByRole('heading', {level: 2})],
    ['settings', tool.getByRole('heading', {level: 2})],
  ] as const) {
    await goInStudio(page, `/trials/${view}`)
    await page.locator(`#trials-panel[aria-labelledby="trials-tab-${view}"]`).waitFor()
    await shown.first().waitFor()
    const found = await axeInBothSchemes(page, '[data-testid=trials-tool]')
    expect({view, found}).toEqual({view, found: []})
  }
  await page.context().close()
})

async function openTool(page: Page, view: string): Promise<void> {
  await page.goto(`${library.studioUrl}/trials/${view}`)
  await page.getByTestId('trials-tool').waitFor()
}
