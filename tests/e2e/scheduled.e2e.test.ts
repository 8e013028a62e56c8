import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import type {Browser, Page} from 'playwright-core'

import {axeFindings} from './harness/axe.ts'
import {launchBrowser} from './harness/browser.ts'
import {currentLibrary, lakeCommand, type Library, until} from './harness/library.ts'
import {type People, peopleOf} from './harness/people.ts'

jest.setTimeout(180_000)

const SOON_MS = 30_000

const stamp = Date.now().toString(36)
const id = `event-schedule-${stamp}`
const title = `An evening by the tarn ${stamp}`

let browser: Browser
let library: Library
let people: People
let editor: SanityClient

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  people = peopleOf('schedule', browser)
  editor = await people.clientOf('editor')
  await editor.create({
    _id: `drafts.${id}`,
    _type: 'event',
    title,
    slug: {_type: 'slug', current: id},
    startsAt: '2099-06-01T18:00:00Z',
    timeZone: 'Europe/London',
    format: 'online',
    summary: 'A test.',
    expiresAt: '2099-06-02',
  })
})

afterAll(async () => {
  await editor.delete(`drafts.${id}`)
  await browser.close()
})

test('who may only read schedules nothing', async () => {
  const {page, client} = await people.as('viewer')
  await openMenu(page)
  for (const name of ['Schedule publishing…', 'Schedule taking off…']) {
    expect(await page.getByRole('menuitem', {name}).isDisabled()).toBe(true)
  }
  const release = {releaseId: `r${stamp}`, metadata: {releaseType: 'scheduled' as const}}
  await expect(client.releases.create(release)).rejects.toThrow(/[Ii]nsufficient permissions/)
  await page.context().close()
})

test('all that is to come stands in one place of the desk, and is cancelled from the document; axe finds nothing', async () => {
  const {page, problems} = await people.as('editor')
  await openAction(page, 'Schedule publishing…')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/^Day and time/).fill('2098-01-02T03:04')
  const schedule = dialog.getByRole('button', {name: 'Schedule', exact: true})
  await schedule.and(page.locator(':not([disabled])')).waitFor()
  expect(await axeFindings(page, '[role=dialog]')).toEqual([])
  await page.keyboard.press('Enter')
  await until(isScheduled, SOON_MS, 'nothing was scheduled')
  await editor.patch(`drafts.${id}`).set({summary: 'Nobody has looked at this.'}).commit()
  await page.getByText('Scheduled, changed since').first().waitFor()
  await page.goto(`${library.studioUrl}/structure/scheduled`)
  const pane = page.getByTestId('scheduled-pane')
  await pane.getByRole('link', {name: title}).waitFor()
  await pane.getByText(/approved text goes out, and not the change/).waitFor()
  expect(await axeFindings(page, '[data-testid=scheduled-pane]')).toEqual([])

  await openAction(page, 'Scheduled publishing…')
  await page.getByRole('button', {name: 'Cancel the schedule'}).click()
  await page.getByText('Cancelled', {exact: true}).first().waitFor()
  const told = await lakeCommand(['audit', '--document', id])
  expect(told).toMatch(/\tunscheduled\tschedule-editor \(editor\)\t/)
  expect(problems).toEqual([])
  await page.context().close()
})

async function openMenu(page: Page): Promise<void> {
  await page.goto(`${library.studioUrl}/intent/edit/id=${id};type=event/`)
  await page.getByTestId('field-title').waitFor()
  await page.getByTestId('action-menu-button').click()
}

/** Opens an action of the event when it can be used. */
async function openAction(page: Page, name: string): Promise<void> {
  await openMenu(page)
  const item = page.getByRole('menuitem', {name})
  await until(async () => await item.isEnabled(), SOON_MS, `“${name}” cannot be used`)
  await item.press('Enter')
  await page.getByRole('dialog').waitFor()
}

const isScheduled = async (): Promise<boolean> =>
  (await editor.fetch<number>('count(*[title == $title && string::startsWith(_id, "versions.")])', {
    title,
  })) === 1
