import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import type {Browser} from 'playwright-core'

import {axeFindings} from './harness/axe.ts'
import {launchBrowser, openPage} from './harness/browser.ts'
import {tabTo} from './harness/keyboard.ts'
import {ketamineId, lakeClient} from './harness/lake-client.ts'
import {currentLibrary, lakeCommand, type Library, until} from './harness/library.ts'
import {sessionToken, signIn} from './harness/studio.ts'

jest.setTimeout(180_000)

const PASSWORD = 'a heron keeps the letters'
const EDITOR = {email: 'consent-editor@library.local', password: PASSWORD}
const VIEWER = {email: 'consent-viewer@library.local', password: PASSWORD}
const SOON_MS = 20_000
const REFUSED = {statusCode: 403}
const DESK = '[data-testid=consents-tool]'

const stamp = Date.now().toString(36)
const STORY = `testimonial-desk-${stamp}`
const TITLE = `Reed${stamp}`
const PERSON = `Mara Lindqvist ${stamp}`

let browser: Browser
let library: Library
/** Of the administrator: tidies up. */
let keeper: SanityClient

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  for (const [{email}, role] of [
    [EDITOR, 'editor'],
    [VIEWER, 'viewer'],
  ] as const) {
    await lakeCommand(['user', 'add', email, '--role', role], {LAKE_USER_PASSWORD: PASSWORD})
  }
})

afterAll(async () => {
  await tidy()
  await browser.close()
})

async function tidy(): Promise<void> {
  await keeper.delete({
    query: '*[_type == "consentRecord" && string::startsWith(personName, $person)]',
    params: {person: PERSON},
  })
  for (const id of [STORY, `drafts.${STORY}`]) await keeper.delete(id)
}

test('with the keyboard alone a consent is kept and withdrawn; another keeper sees both, and who may not sees nothing', async () => {
  const other = await openPage(browser, {bypassCSP: true})
  await signIn(other.page, library, library)
  keeper = lakeClient(library, await sessionToken(other.page))
  await tidy()
  await keeper.createOrReplace({
    _id: STORY,
    _type: 'testimonial',
    title: TITLE,
    kind: 'patient',
    about: {_type: 'reference', _ref: await ketamineId(library)},
    quote: 'It was neither easy nor hard.',
    context: 'A clinic series',
    outcome: 'mixed',
    displayName: 'M., 40s',
    illustrative: false,
  })
  await other.page.goto(`${library.studioUrl}/consents`)
  await other.page.getByRole('button', {name: `New consent for ${TITLE}`}).waitFor()

  const {page, problems} = await openPage(browser)
  await signIn(page, library, EDITOR)
  await page.getByRole('link', {name: 'Consents', exact: true}).click()
  await page.getByRole('button', {name: `New consent for ${TITLE}`}).waitFor()

  await tabTo(page, `New consent for ${TITLE}`)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type(PERSON)
  for (const [field, value] of [
    ['What is shown', 'Her story of a clinic.'],
    ['To whom', 'Readers of the library'],
    ['For what', 'To inform'],
    ['Where the signed form is kept', 'Folder 7'],
  ] as const) {
    await tabTo(page, field)
    await page.keyboard.type(value)
  }
  for (const choice of ['How', 'Collected by']) {
    await tabTo(page, choice, {exact: true, key: choice === 'How' ? 'Shift+Tab' : 'Tab'})
    await page.keyboard.press('ArrowDown')
  }
  await tabTo(page, 'Keep the consent')
  await page.keyboard.press('Enter')
  await page.getByText(`Kept: the consent for ${TITLE}`).first().waitFor()

  const story = await keeper.getDocument(STORY)
  expect(story).toMatchObject({consentState: 'valid', consentScope: ['site']})
  expect(JSON.stringify(story)).not.toContain('Lindqvist')
  const recordId = `consent.${String(story?.['consentRecordId'])}`
  expect(await keeper.getDocument(recordId)).toMatchObject({
    personName: PERSON,
    status: 'valid',
    method: 'paper',
  })
  // The other keeper sees it without reloading.
  await other.page.getByRole('region', {name: 'Consents that stand'}).getByText(TITLE).waitFor()
  expect(await axeFindings(other.page, DESK)).toEqual([])

  const viewer = await openPage(browser)
  await signIn(viewer.page, library, VIEWER)
  expect(await viewer.page.getByRole('link', {name: 'Consents', exact: true}).count()).toBe(0)
  await viewer.page.goto(`${library.studioUrl}/consents`)
  await until(
    async () => /not found|private/i.test((await viewer.page.textContent('body')) ?? ''),
    SOON_MS,
    'who may not read consents was not told so',
  )
  expect(await viewer.page.textContent('body')).not.toContain(PERSON)
  const asViewer = lakeClient(library, await sessionToken(viewer.page))
  expect(await asViewer.fetch('*[_type == "consentRecord"]')).toEqual([])
  expect(await asViewer.getDocument(recordId)).toBeUndefined()
  await expect(asViewer.patch(recordId).set({status: 'withdrawn'}).commit()).rejects.toMatchObject(REFUSED)
  await expect(asViewer.delete(STORY)).rejects.toMatchObject(REFUSED)
  await expect(
    asViewer.create({_id: `consent.${stamp}-viewer`, _type: 'consentRecord', personName: 'Nobody'}),
  ).rejects.toMatchObject(REFUSED)
  await viewer.page.context().close()

  await tabTo(page, `Withdraw… ${TITLE}`)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByText('are deleted now').waitFor()
  // The dialog begins where it is answered.
  await page.keyboard.press('Enter')
  await page.getByText('Withdrawn. The story is deleted.').first().waitFor()
  expect(await keeper.getDocument(STORY)).toBeUndefined()
  expect(await keeper.getDocument(recordId)).toMatchObject({status: 'withdrawn'})
  await other.page.getByRole('region', {name: 'Consents that were withdrawn'}).getByText(PERSON).waitFor()
  expect(problems).toEqual([])
  expect(other.problems).toEqual([])
  await page.context().close()
  await other.page.context().close()
})
