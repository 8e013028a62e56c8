import {DOCUMENT_CONTRACTS} from '@healing-library/content/documents/index'
import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import type {Browser, Page} from 'playwright-core'

import {axeFindings} from './harness/axe.ts'
import {launchBrowser, openPage} from './harness/browser.ts'
import {lakeClient} from './harness/lake-client.ts'
import {currentLibrary, lakeCommand, type Library, until} from './harness/library.ts'
import {openById, publish, sessionToken, signIn, summaryField, tokenOf} from './harness/studio.ts'

jest.setTimeout(180_000)

const PASSWORD = 'a heron counts the stones'
const EDITOR = {email: 'review-editor@library.local', password: PASSWORD}
const REVIEWER = {email: 'review-reviewer@library.local', password: PASSWORD}
const SOON_MS = 20_000

const GUIDE = 'guide-reviewed-in-a-test'
const SLUG = 'restamine'
const PERSON = 'person-reviewer-in-a-test'
const SIGN_OFFS = '*[_type == "signOff" && subject._ref == $id]'

let browser: Browser
let library: Library
/** An administrator's, to set the scene and to clean up. */
let keeper: SanityClient

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  for (const [{email}, role] of [
    [EDITOR, 'editor'],
    [REVIEWER, 'reviewer'],
  ] as const) {
    await lakeCommand(['user', 'add', email, '--role', role], {LAKE_USER_PASSWORD: PASSWORD})
  }
  keeper = lakeClient(library, await tokenOf(library, library))
  const author = await keeper.fetch<string>('*[_type == "person"] | order(_id asc)[0]._id')
  await keeper.createOrReplace({
    _id: GUIDE,
    _type: 'substanceGuide',
    title: 'Restamine',
    slug: {_type: 'slug', current: SLUG},
    deck: 'A made-up medicine for tests.',
    summary: 'Restamine is a made-up medicine. In tests it is read, mended and signed.',
    riskLine: 'It can make people drowsy: it is given only where somebody watches.',
    authors: [{_key: 'a', _type: 'reference', _ref: author}],
    firstPublished: '2026-01-01',
    contentUpdated: '2026-02-01',
    nextReviewDue: '2027-02-01',
  })
})

afterAll(async () => {
  const signOffs = await keeper.fetch<string[]>(`${SIGN_OFFS}._id`, {id: GUIDE})
  const ids = [...signOffs, `review.${GUIDE}`, `drafts.${GUIDE}`, GUIDE, PERSON, `drafts.${PERSON}`]
  await keeper.mutate(ids.map((id) => ({delete: {id}})))
  await browser.close()
})

const panel = (page: Page) => page.getByRole('region', {name: 'Review of this document'})
const press = async (page: Page, name: string | RegExp) => {
  const button = panel(page).getByRole('button', {name})
  await button.and(page.locator(':not([disabled])')).click()
}
async function openReview(page: Page): Promise<void> {
  await openById(page, library, GUIDE)
  await page.getByRole('button', {name: 'Review', exact: true}).click()
  await panel(page).getByText('What you can do').or(panel(page).getByRole('button')).first().waitFor()
}

const stateOf = async (field: string) =>
  await keeper.fetch<unknown>(`*[_id == $id][0].${field}`, {id: `review.${GUIDE}`})
const stateIs = (field: string, value: unknown) =>
  until(
    async () => (await stateOf(field)) === value,
    SOON_MS,
    `the ${field} of the review is not ${String(value)}`,
  )
const sitePage = async () => (await fetch(new URL(`/library/${SLUG}`, library.siteUrl))).text()

test('from a draft to a signed page: sent, claimed, mended at a field, signed by another, published with the badge', async () => {
  const editor = await openPage(browser)
  await signIn(editor.page, library, EDITOR)
  const editorsLake = lakeClient(library, await sessionToken(editor.page))
  await openReview(editor.page)
  const summary = `Restamine was edited in a test, at ${Date.now()}.`
  await summaryField(editor.page).fill(summary)
  await until(
    async () => (await keeper.getDocument(`drafts.${GUIDE}`))?.['summary'] === summary,
    SOON_MS,
    'the draft was not saved',
  )
  await panel(editor.page).getByText('Nobody has signed this yet.').first().waitFor()
  await panel(editor.page).locator('ins').getByText('edited in a test').first().waitFor()
  await press(editor.page, 'Send for review')
  await stateIs('state', 'waiting')

  const reviewer = await openPage(browser)
  await signIn(reviewer.page, library, REVIEWER)
  const reviewersLake = lakeClient(library, await sessionToken(reviewer.page))
  const {id: account} = await reviewersLake.users.getById('me')
  await openReview(reviewer.page)
  await panel(reviewer.page).getByText(`sets Account to ${account}`).waitFor()
  await press(reviewer.page, 'Claim')
  await stateIs('state', 'claimed')

  // Without a mouse.
  await panel(reviewer.page).getByRole('button', {name: 'Ask for a change'}).focus()
  await reviewer.page.keyboard.press('Enter')
  const asks = reviewer.page.getByRole('dialog')
  await asks.getByLabel('Where').selectOption('summary')
  await asks.getByLabel(/^What to change/).focus()
  await reviewer.page.keyboard.type('Say what it is made for.')
  await asks.getByRole('button', {name: 'Ask for it'}).focus()
  await reviewer.page.keyboard.press('Enter')
  await stateIs('state', 'changesAsked')

  const note = editor.page.getByTestId('field-summary').getByText('Say what it is made for.')
  const atField = editor.page.getByRole('region', {name: 'Changes asked for: Summary'})
  await note.or(atField.getByText('Say what it is made for.')).first().waitFor()
  const mended = `Restamine was made up for tests, and mended at ${Date.now()}.`
  await summaryField(editor.page).fill(mended)
  await until(
    async () => (await keeper.getDocument(`drafts.${GUIDE}`))?.['summary'] === mended,
    SOON_MS,
    'the mended draft was not saved',
  )
  await atField.getByRole('button', {name: /^Resolve/}).click()
  await until(
    async () => typeof (await stateOf('notes[0].resolvedAt')) === 'string',
    SOON_MS,
    'the note was not resolved',
  )
  await press(editor.page, 'Send again')
  await stateIs('state', 'claimed')
  // Who edited is offered no signature, and the Content Lake takes none.
  expect(await panel(editor.page).getByRole('button', {name: 'Sign'}).count()).toBe(0)
  await expect(
    editorsLake.create({_type: 'signOff', subject: {_type: 'reference', _ref: GUIDE}}),
  ).rejects.toMatchObject({
    statusCode: 403,
  })

  await keeper.createOrReplace({
    _id: PERSON,
    _type: 'person',
    name: 'Ines Testing',
    role: 'Physician, clinical reviewer',
    kind: 'clinicalReviewer',
    isSample: false,
    conflictsOfInterest: 'None declared.',
    accountId: account,
  })
  await openReview(reviewer.page)
  await press(reviewer.page, 'Pass: Fact check')
  await stateIs('stage', 'clinicalReview')
  await press(reviewer.page, 'Sign')
  const dialog = reviewer.page.getByRole('dialog')
  await dialog.getByText('Sign as Ines Testing').waitFor()
  expect(await accessibility(reviewer.page)).toEqual([])
  await dialog.getByLabel(/What you looked at/).fill('The whole guide, against nothing: it is made up.')
  await dialog.getByRole('button', {name: 'Sign', exact: true}).click()
  await stateIs('state', 'done')

  const [signOff] = await keeper.fetch<Record<string, unknown>[]>(SIGN_OFFS, {id: GUIDE})
  expect(signOff).toMatchObject({signedBy: account, outcome: 'approved', role: 'clinical', isSample: false})
  expect(DOCUMENT_CONTRACTS['signOff']?.safeParse(signOff).error).toBeUndefined()
  const review = await keeper.getDocument(`review.${GUIDE}`)
  expect(DOCUMENT_CONTRACTS['reviewRequest']?.safeParse(review).error).toBeUndefined()
  expect(await lakeClient(library).fetch('*[_id == $id]', {id: `review.${GUIDE}`})).toEqual([])

  await publish(editor.page)
  await until(
    async () => {
      const html = await sitePage()
      return html.includes('Medically reviewed') && html.includes('Ines Testing')
    },
    SOON_MS,
    'the site does not say who reviewed the guide',
  )
  expect(await sitePage()).not.toContain(account)
  expect([...editor.problems, ...reviewer.problems]).toEqual([])
  await editor.page.context().close()
  await reviewer.page.context().close()
})

test('an edit drops the badge: publishing says so and asks first; who edited cannot sign, in the Studio or by the API', async () => {
  // An administrator may sign and edit: here one account is both.
  const {page, problems} = await openPage(browser)
  await signIn(page, library, library)
  const lake = lakeClient(library, await sessionToken(page))
  const {id: account} = await lake.users.getById('me')
  await keeper.patch(PERSON).set({accountId: account}).commit()
  await openReview(page)
  const summary = `Restamine was changed after it was signed, at ${Date.now()}.`
  await summaryField(page).fill(summary)
  await until(
    async () => (await keeper.getDocument(`drafts.${GUIDE}`))?.['summary'] === summary,
    SOON_MS,
    'the draft was not saved',
  )
  await panel(page)
    .getByText(/^Changed since the sign-off of/)
    .waitFor()
  expect(await accessibility(page)).toEqual([])

  await press(page, 'Sign')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/What you looked at/).fill('My own words.')
  await dialog.getByRole('button', {name: 'Sign', exact: true}).click()
  await page.getByText(/You edited this since the last sign-off/).waitFor()
  const before = await keeper.fetch<Record<string, unknown>[]>(SIGN_OFFS, {id: GUIDE})
  const {_id, _rev, _createdAt, _updatedAt, ...earlier} = before[0] ?? {}
  const byApi = lake.create({...earlier, _type: 'signOff', signedBy: account})
  await expect(byApi).rejects.toMatchObject({statusCode: 403})
  expect(await keeper.fetch(`count(${SIGN_OFFS})`, {id: GUIDE})).toBe(1)

  await publish(page)
  await dialog.getByText(/The change takes that badge away/).waitFor()
  await dialog.getByRole('button', {name: 'Cancel'}).click()
  expect((await keeper.getDocument(GUIDE))?.['summary']).not.toBe(summary)
  await publish(page)
  await dialog.getByRole('button', {name: 'Publish', exact: true}).click()
  await until(
    async () => !(await sitePage()).includes('Medically reviewed'),
    SOON_MS,
    'the page still says that it was reviewed',
  )
  expect(problems.filter((problem) => !problem.includes('answered 403'))).toEqual([])
  await page.context().close()
})

/** What axe finds wrong in what is ours: the panel and the open dialog. */
const accessibility = (page: Page): Promise<string[]> =>
  axeFindings(page, 'section[aria-label="Review of this document"], [role="dialog"]')
