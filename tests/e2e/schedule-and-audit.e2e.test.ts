import {readFile} from 'node:fs/promises'

import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import type {Browser, Page} from 'playwright-core'

import {axeFindings} from './harness/axe.ts'
import {launchBrowser, openPage} from './harness/browser.ts'
import {lakeClient} from './harness/lake-client.ts'
import {currentLibrary, lakeCommand, type Library, until} from './harness/library.ts'
import {sessionToken, signIn} from './harness/studio.ts'

jest.setTimeout(180_000)

const PASSWORD = 'a heron waits for its hour'
const EDITOR = {email: 'schedule-editor@library.local', password: PASSWORD}
const VIEWER = {email: 'schedule-viewer@library.local', password: PASSWORD}
/** From pressing the button: long enough for a busy machine to have pressed it. */
const AHEAD_MS = 8_000
const SOON_MS = 30_000

const stamp = Date.now().toString(36)
const id = `event-schedule-${stamp}`
const title = `An evening by the tarn ${stamp}`

let browser: Browser
let library: Library

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  for (const [{email}, role] of [
    [EDITOR, 'editor'],
    [VIEWER, 'viewer'],
  ] as const) {
    const args = ['user', 'add', email, '--role', role, '--name', email.split('@')[0] ?? role]
    await lakeCommand(args, {LAKE_USER_PASSWORD: PASSWORD})
  }
})

afterAll(async () => browser.close())

test('what an editor schedules comes and goes at its time; who may only read schedules nothing', async () => {
  const {page, problems} = await openPage(browser)
  await signIn(page, library, EDITOR)
  const editor = lakeClient(library, await sessionToken(page))
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
  const site = `${library.siteUrl}/events/${id}`

  // Keyboard alone, from the action to the time.
  await openAction(page, 'Schedule publishing…')
  await page
    .getByRole('dialog')
    .getByLabel(/^Day and time/)
    .fill(localTime(AHEAD_MS))
  await page.keyboard.press('Enter')
  await until(async () => await isScheduled(editor), SOON_MS, 'nothing was scheduled')
  await until(async () => (await fetch(site)).status === 200, SOON_MS, 'the site did not show the event')
  expect(await textOf(site)).toContain(title)

  const viewer = await openPage(browser)
  await signIn(viewer.page, library, VIEWER)
  await openMenu(viewer.page)
  for (const name of ['Schedule publishing…', 'Schedule taking off…']) {
    expect(await viewer.page.getByRole('menuitem', {name}).isDisabled()).toBe(true)
  }
  const asViewer = lakeClient(library, await sessionToken(viewer.page))
  const release = {releaseId: `r${stamp}`, metadata: {releaseType: 'scheduled' as const}}
  await expect(asViewer.releases.create(release)).rejects.toThrow(/[Ii]nsufficient permissions/)
  const audit = await fetch(`${library.lakeUrl}/v1/audit/production`, {
    headers: {authorization: `Bearer ${await sessionToken(viewer.page)}`},
  })
  expect(audit.status).toBe(403)
  await viewer.page.context().close()

  await openAction(page, 'Schedule taking off…')
  // The end that the event knows is proposed.
  const field = page.getByRole('dialog').getByLabel(/^Day and time/)
  expect(await field.inputValue()).toBe('2099-06-03T00:00')
  await field.fill(localTime(AHEAD_MS))
  await page.keyboard.press('Enter')
  await until(async () => (await fetch(site)).status === 404, SOON_MS, 'the site still shows the event')
  expect(await editor.getDocument(`drafts.${id}`)).toMatchObject({title})
  expect(problems).toEqual([])
  await page.context().close()
})

test('all that is to come stands in one place of the desk; axe finds nothing', async () => {
  const {page, problems} = await openPage(browser)
  await signIn(page, library, EDITOR)
  await openAction(page, 'Schedule publishing…')
  await page
    .getByRole('dialog')
    .getByLabel(/^Day and time/)
    .fill('2098-01-02T03:04')
  await page
    .getByRole('dialog')
    .getByRole('button', {name: 'Schedule', exact: true})
    .and(page.locator(':not([disabled])'))
    .waitFor()
  expect(await axeFindings(page, '[role=dialog]')).toEqual([])
  await page.keyboard.press('Enter')
  const editor = lakeClient(library, await sessionToken(page))
  await until(async () => await isScheduled(editor), SOON_MS, 'nothing was scheduled')
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
  await editor.delete(`drafts.${id}`)
  expect(problems).toEqual([])
  await page.context().close()
})

test('an administrator reads in the audit who did it, and exports it; the export verifies', async () => {
  const {page, problems} = await openPage(browser, {acceptDownloads: true})
  await signIn(page, library, library)
  await page.goto(`${library.studioUrl}/audit`)
  const tool = page.getByTestId('audit-tool')
  await tool.getByLabel('Document (id)').fill(id)
  await page.keyboard.press('Enter')
  const rows = tool.getByRole('row')
  await until(async () => (await rows.count()) === 7, SOON_MS, 'the audit did not show the event')
  const told = (await rows.allInnerTexts()).slice(1).map((row) => row.replaceAll(/\s+/g, ' '))
  expect(told.join('\n')).toMatch(/schedule-editor \(editor\) Scheduled .* in the Studio · Chrome/)
  expect(told.join('\n')).toMatch(/schedule-editor \(editor\) Published .* the schedule/)
  expect(told.join('\n')).toMatch(/schedule-editor \(editor\) Unpublished .* the schedule/)
  expect(told.join('\n')).toMatch(/Cancelled the schedule of/)
  expect(await axeFindings(page, '[data-testid=audit-tool]')).toEqual([])

  await tool.getByRole('button', {name: 'Clear'}).click()
  await until(async () => (await rows.count()) > 7, SOON_MS, 'the audit did not show everything')
  const downloading = page.waitForEvent('download')
  await tool.getByRole('button', {name: 'Export as NDJSON'}).click()
  const file = await (await downloading).path()
  expect(await readFile(file, 'utf8')).toContain('"signedIn"')
  expect(await lakeCommand(['audit', 'verify', file])).toMatch(/^production: \d+ entries, head production:/m)
  expect(await lakeCommand(['audit', 'verify'])).toMatch(/^production: \d+ entries/m)
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

const isScheduled = async (client: SanityClient): Promise<boolean> =>
  (await client.fetch<number>(
    'count(*[_type == "event" && title == $title && string::startsWith(_id, "versions.")])',
    {title},
  )) === 1

/** A time that is that far ahead, as the field has it: the clock of this machine. */
function localTime(aheadMs: number): string {
  const date = new Date(Date.now() + aheadMs)
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19)
}

async function textOf(url: string): Promise<string> {
  return await (await fetch(url)).text()
}
