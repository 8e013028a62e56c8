import {readFile} from 'node:fs/promises'

import {expect} from '@jest/globals'
import type {Page} from 'playwright-core'

import {until} from '../harness/library.ts'
import {openDesk} from '../harness/studio.ts'
import {type Day, GUIDE, MADE, SOON_MS} from './day.ts'
import {siteSays} from './studio-day.ts'

/** From pressing the button: long enough for a busy machine to have pressed it. */
const AHEAD_MS = 8_000
/** And to the site, once its time has come. */
const SHOWN_WITHIN_MS = 30_000

type Notice = {id: string; title: string}

/** A notice comes at its time, and goes at its time; `meanwhile` is what an editor does instead of waiting. */
export async function schedulesNotice(
  day: Day,
  meanwhile: {beforeItComes: () => Promise<void>; beforeItGoes: () => Promise<void>},
): Promise<Notice> {
  const {page, client} = day.editor
  const stamp = Date.now().toString(36)
  const notice = {id: MADE.notice + stamp, title: `A warning by the tarn ${stamp}`}
  await client.create({
    _id: `drafts.${notice.id}`,
    _type: 'safetyNotice',
    title: notice.title,
    authority: 'An authority of this test',
    jurisdiction: 'GB',
    issuedOn: '2026-11-01',
    url: 'https://example.org/notice',
    summary: 'Nobody should take it for a warning.',
    substances: [{_key: 'g', _type: 'reference', _ref: GUIDE.id}],
    checkedOn: new Date().toISOString().slice(0, 10),
    expiresAt: '2099-06-02',
    citations: [
      {
        _key: 'c',
        _type: 'citation',
        publication: {_type: 'reference', _ref: 'publication-anand-2023'},
        supports: 'nothing: it is a test',
      },
    ],
  })
  // Keyboard alone, from the action to the time.
  await openAction(page, day, notice, 'Schedule publishing…')
  await dateAndTime(page).fill(localTime(AHEAD_MS))
  await schedule(page)
  await until(async () => await isScheduled(day, notice), SOON_MS, 'nothing was scheduled')
  await meanwhile.beforeItComes()
  await siteSays(day, GUIDE.path, notice.title, true, SHOWN_WITHIN_MS)

  await openAction(page, day, notice, 'Schedule taking off…')
  // The end that the notice knows is proposed.
  expect(await dateAndTime(page).inputValue()).toBe('2099-06-03T00:00')
  await dateAndTime(page).fill(localTime(AHEAD_MS))
  await schedule(page)
  await meanwhile.beforeItGoes()
  await siteSays(day, GUIDE.path, notice.title, false, SHOWN_WITHIN_MS)
  expect(await client.getDocument(`drafts.${notice.id}`)).toMatchObject({title: notice.title})
  return notice
}

/** By the menu of a list of the desk, to the file. */
export async function downloadsList({editor: {page}, library}: Day): Promise<void> {
  await openDesk(page, library)
  await page.getByText('Safety and law', {exact: true}).click()
  await page.getByText('Legal status, longest unchecked', {exact: true}).click()
  await page.getByTestId('pane').getByTestId('pane-context-menu-button').click()
  await page.getByRole('menuitem', {name: 'Download CSV'}).click()
  await page.getByText('Only the list “Legal status, longest unchecked” of the desk.').waitFor()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Download CSV'}).click(),
  ])
  const csv = await readFile(await file.path(), 'utf8')
  expect(csv.split('\r\n')[0]).toContain('substance,jurisdiction')
  expect(csv).toMatch(/\(guide-ketamine\)/)
  expect(await page.getByRole('option', {name: /consent/i}).count()).toBe(0)
}

/** Once the document has been looked at; and until it is done, for who leaves the page sooner breaks it off. */
async function schedule(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  const button = dialog.getByRole('button', {name: 'Schedule', exact: true})
  await button.and(page.locator(':not([disabled])')).waitFor()
  await page.keyboard.press('Enter')
  await dialog.waitFor({state: 'detached'})
}

const dateAndTime = (page: Page) => page.getByRole('dialog').getByLabel(/^Day and time/)

async function openAction(page: Page, {library}: Day, {id}: Notice, name: string): Promise<void> {
  await page.goto(`${library.studioUrl}/intent/edit/id=${id};type=safetyNotice/`)
  await page.getByTestId('field-title').waitFor()
  await page.getByTestId('action-menu-button').click()
  const item = page.getByRole('menuitem', {name})
  await until(async () => await item.isEnabled(), SOON_MS, `“${name}” cannot be used`)
  await item.press('Enter')
  await page.getByRole('dialog').waitFor()
}

const isScheduled = async ({keeper}: Day, {title}: Notice): Promise<boolean> =>
  (await keeper.fetch<number>('count(*[title == $title && string::startsWith(_id, "versions.")])', {
    title,
  })) === 1

/** A time that is that far ahead, as the field has it: the clock of this machine. */
function localTime(aheadMs: number): string {
  const date = new Date(Date.now() + aheadMs)
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19)
}
