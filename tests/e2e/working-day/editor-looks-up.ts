import {expect} from '@jest/globals'
import type {Page} from 'playwright-core'
import {z} from 'zod'

import {axeFindings} from '../harness/axe.ts'
import {until} from '../harness/library.ts'
import {openDesk} from '../harness/studio.ts'
import {type Day, LOOKED_UP, SOON_MS} from './day.ts'
import {stored} from './studio-day.ts'

const documentOf = z.record(z.string(), z.unknown())
const DRAFT = `drafts.${LOOKED_UP.id}`

/** Makes a publication of its DOI; in its form, takes what is empty and leaves what differs; is told what is held. */
export async function fillsPublication(day: Day): Promise<void> {
  const {page} = day.editor
  for (const id of [DRAFT, LOOKED_UP.id]) await day.keeper.delete(id)
  await openPane(page, day)
  const field = page.getByLabel(/^DOI or PMID/)
  await field.fill(`https://doi.org/${LOOKED_UP.doi}`)
  await page.keyboard.press('Enter')
  await page
    .getByText(/Silly String Theory/)
    .first()
    .waitFor()
  await page.getByText(/^Crossref could not be reached\. This is a record of this machine/).waitFor()
  await page.getByText(/^Whether it still stands is not known/).waitFor()
  expect(await axeFindings(page, '[data-testid=new-publication]')).toEqual([])
  await page.getByRole('button', {name: 'Make the draft'}).click()
  await stored(day, DRAFT, 'title', (value) => typeof value === 'string')
  const made = documentOf.parse(await day.keeper.getDocument(DRAFT))
  expect(made).toMatchObject({
    doi: LOOKED_UP.doi,
    journal: 'Journal of Psychoceramics',
    readAs: 'record',
    fieldSources: expect.arrayContaining([expect.objectContaining({field: 'title', source: 'ownRecord'})]),
  })
  expect(made['retraction']).toBeUndefined()

  const lookUp = page.getByRole('button', {name: 'Look up by DOI'})
  await lookUp.waitFor()
  await day.editor.client.patch(DRAFT).unset(['volume']).set({pages: '7'}).commit()
  await until(
    async () => (await page.getByTestId('field-pages').locator('input').inputValue()) === '7',
    SOON_MS,
    'the form does not show the change',
  )
  await lookUp.click()
  const volume = page.getByRole('checkbox', {name: 'Take: Volume'})
  await volume.waitFor()
  expect(await volume.isChecked()).toBe(true)
  expect(await page.getByRole('checkbox', {name: 'Take: Pages or article number'}).isChecked()).toBe(false)
  await page.getByRole('button', {name: 'Take 1 field'}).click()
  await stored(day, DRAFT, 'volume', (value) => value === '5')
  await stored(day, DRAFT, 'pages', (value) => value === '7')

  await openPane(page, day)
  await field.fill(LOOKED_UP.doi.toUpperCase())
  await page.keyboard.press('Enter')
  await page.getByText('The library holds this publication already.').waitFor()
  expect(await page.getByRole('button', {name: 'Make the draft'}).count()).toBe(0)
}

async function openPane(page: Page, {library}: Day): Promise<void> {
  await openDesk(page, library)
  await page.getByTestId('pane-item-Evidence').click()
  await page.getByText('New publication from DOI or PMID', {exact: true}).click()
  await page.getByTestId('new-publication').waitFor()
}

/** Begins a trial by its number: one that is held is named; a new one gets the registry's fields. */
export async function fillsTrial(day: Day): Promise<string> {
  const {page} = day.editor
  const {held, candidate} = z.object({held: z.string(), candidate: z.string()}).parse(
    await day.keeper.fetch(`{
        "held": *[_type == "registryRecord" && defined(trial)] | order(nctId asc)[0].nctId,
        "candidate": *[_type == "registryRecord" && !defined(trial) && !defined(rejected) && relevance.match == "exact"] | order(nctId desc)[0].nctId
      }`),
  )
  await openDesk(page, day.library)
  await page.getByTestId('pane-item-Trials').click()
  await page.getByText('All trials', {exact: true}).click()
  await page.getByTestId('action-intent-button').last().click()
  const number = page.getByLabel(/^The number, or the address of the record/)
  const found = page.getByRole('region', {name: 'Look-up'})

  await number.fill('not a number')
  await page.keyboard.press('Enter')
  await found.getByText(/^This holds no NCT number/).waitFor()
  expect(await number.inputValue()).toBe('not a number')
  await number.fill(held)
  await page.keyboard.press('Enter')
  await found.getByText(/^The library holds this trial already/).waitFor()
  expect(await found.getByRole('button', {name: 'Fill in from the registry'}).count()).toBe(0)

  await number.fill(`https://clinicaltrials.gov/study/${candidate}`)
  await page.getByRole('button', {name: 'Look up', exact: true}).click()
  const fill = found.getByRole('button', {name: 'Fill in from the registry'})
  await fill.waitFor()
  expect(await axeFindings(page, '[aria-label="Look-up"]')).toEqual([])
  await fill.click()
  await page.getByTestId('field-nctId').locator(`input[value="${candidate}"]`).waitFor()
  const query =
    '*[_type == "clinicalTrial" && nctId == $candidate]{_id, briefTitle, overallStatus, substances}'
  const trials = z
    .array(
      z.object({_id: z.string(), briefTitle: z.string(), overallStatus: z.string(), substances: z.null()}),
    )
    .parse(await day.keeper.fetch(query, {candidate}))
  expect(trials.map(({_id}) => _id)).toEqual([expect.stringMatching(/^drafts\./)])
  await page
    .getByText(trials[0]?.briefTitle ?? 'no title')
    .first()
    .waitFor()
  return trials[0]?._id ?? ''
}
