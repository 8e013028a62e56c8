import {reviewRequestId} from '@healing-library/content/documents/review-request'
import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import type {Browser, Page} from 'playwright-core'

import {axeFindings} from './harness/axe.ts'
import {launchBrowser} from './harness/browser.ts'
import {lakeClient} from './harness/lake-client.ts'
import {currentLibrary, type Library, until} from './harness/library.ts'
import {type People, peopleOf} from './harness/people.ts'

jest.setTimeout(180_000)

const SOON_MS = 20_000

const stamp = Date.now().toString(36)
const FAQ = `faq-my-work-${stamp}`
const QUESTION = `What is reed ${stamp}?`
const LINKS = 'linkCheck.publication-anand-2023'
const CONSENT = `consent.my-work-${stamp}`

let browser: Browser
let library: Library
let people: People
let keeper: SanityClient

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  people = peopleOf('my-work', browser)
  keeper = await people.clientOf('administrator')
})

afterAll(async () => {
  await tidy()
  await browser.close()
})

async function tidy(): Promise<void> {
  for (const id of [`drafts.${FAQ}`, reviewRequestId(FAQ), LINKS, CONSENT]) await keeper.delete(id)
}

const part = (page: Page, name: string) => page.getByTestId(`work-${name}`)
const myId = async (client: SanityClient) => (await client.request<{id: string}>({url: '/users/me'})).id

test('what waits is shown to whom it waits for, at once, and is one key from its place', async () => {
  await tidy()
  const editor = await people.as('editor')
  const asEditor = editor.client
  const reviewer = await people.as('reviewer', {bypassCSP: true})
  const asReviewer = reviewer.client

  const startedMs = performance.now()
  await editor.page.goto(library.studioUrl)
  await part(editor.page, 'overdue').waitFor()
  process.stdout.write(
    `My work drawn, from the Studio's address: ${Math.round(performance.now() - startedMs)} ms\n`,
  )
  await part(editor.page, 'myDrafts').getByText('You have no unpublished change.').waitFor()
  await reviewer.page.goto(library.studioUrl)
  await part(reviewer.page, 'openReviews').waitFor()

  // A draft of the editor's: theirs, and to others a draft of somebody by name.
  const draft = {_id: `drafts.${FAQ}`, _type: 'faq', question: QUESTION}
  await asEditor.create(draft)
  await part(editor.page, 'myDrafts').getByText(QUESTION).waitFor()
  await part(reviewer.page, 'otherDrafts').getByText(QUESTION).waitFor()
  await part(reviewer.page, 'otherDrafts')
    .getByText(/by my-work-editor/i)
    .waitFor()

  // Sent for review, taken on, sent back with a note.
  const [editorId, reviewerId] = [await myId(asEditor), await myId(asReviewer)]
  const request = {
    _id: reviewRequestId(FAQ),
    _type: 'reviewRequest',
    subject: {_type: 'reference', _ref: FAQ, _weak: true},
    subjectType: 'faq',
    subjectTitle: QUESTION,
    stage: 'clinicalReview',
    state: 'waiting',
    requestedBy: {id: editorId, name: 'Edith'},
    requestedAt: new Date().toISOString(),
    notes: [],
    passes: [],
    contentHash: `sha256-${'0'.repeat(64)}`,
  }
  await asEditor.create(request)
  await part(reviewer.page, 'openReviews').getByText(QUESTION).waitFor()
  expect(await part(editor.page, 'openReviews').getByText(QUESTION).count()).toBe(0)
  const claimed = {
    state: 'claimed',
    claimedBy: {id: reviewerId, name: 'Rae'},
    claimedAt: new Date().toISOString(),
  }
  await asReviewer.patch(request._id).set(claimed).commit()
  await part(reviewer.page, 'myReviews').getByText(QUESTION).waitFor()
  const note = {_key: 'n', text: 'Which study?', by: claimed.claimedBy, at: claimed.claimedAt}
  await asReviewer
    .patch(request._id)
    .set({state: 'changesAsked', notes: [note]})
    .commit()
  await part(editor.page, 'sentBack').getByText('“Which study?”').waitFor()

  // What is private by role, and what a machine found.
  await keeper.create({
    _id: CONSENT,
    _type: 'consentRecord',
    personName: 'Nobody (a test)',
    scope: ['site'],
    status: 'valid',
    validUntil: new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10),
  })
  await keeper.create({
    _id: LINKS,
    _type: 'linkCheck',
    publication: {_type: 'reference', _ref: 'publication-anand-2023', _weak: true},
    title: 'A paper whose page is gone',
    checkedAt: new Date().toISOString(),
    links: [{_key: 'a', _type: 'checkedLink', url: 'https://example.org/gone', verdict: 'gone'}],
  })
  await part(editor.page, 'links').getByText('A paper whose page is gone').waitFor()
  await part(editor.page, 'consents').getByText('In 20 days').waitFor()
  expect(await part(reviewer.page, 'consents').count()).toBe(0)
  // The heavy part has come after the rest.
  await part(editor.page, 'findings').getByText('Looking…').waitFor({state: 'detached', timeout: 60_000})
  expect(await axeFindings(reviewer.page, '[data-testid=my-work]')).toEqual([])

  // With keys alone to the draft's form.
  await until(
    async () => {
      await editor.page.keyboard.press('j')
      return await editor.page.evaluate(
        ([question]) =>
          document.activeElement?.closest('[data-testid=work-myDrafts]') !== null &&
          (document.activeElement?.textContent ?? '').includes(question),
        [QUESTION] as const,
      )
    },
    SOON_MS,
    'the keyboard did not come to the draft',
  )
  await editor.page.keyboard.press('Enter')
  await editor.page.getByTestId('field-question').locator('input, textarea').first().waitFor()
  expect(editor.problems).toEqual([])
  expect(reviewer.problems).toEqual([])
  await editor.page.context().close()
  await reviewer.page.context().close()
})

test('a curator meets the trials first, and a viewer what there is to read; neither reads a consent', async () => {
  for (const [role, first] of [
    ['curator', 'trials'],
    ['viewer', 'otherDrafts'],
  ] as const) {
    const {page, problems, client} = await people.as(role, {viewport: {width: 768, height: 1024}})
    await page.goto(library.studioUrl)
    await part(page, first).waitFor()
    expect(await page.locator('[data-testid^=work-]').first().getAttribute('data-testid')).toBe(
      `work-${first}`,
    )
    expect(await part(page, 'consents').count()).toBe(0)
    expect(await client.fetch('*[_type == "consentRecord"]._id')).toEqual([])
    if (role === 'viewer') {
      await expect(client.create({_id: `${LINKS}-viewer`, _type: 'linkCheck'})).rejects.toMatchObject({
        statusCode: 403,
      })
      expect(await lakeClient(library).fetch('*[_type in ["linkCheck", "reviewRequest"]]')).toEqual([])
    } else {
      await part(page, 'trials').getByRole('link').first().click()
      await page.getByTestId('trials-tool').waitFor()
    }
    expect(problems).toEqual([])
    await page.context().close()
  }
})
