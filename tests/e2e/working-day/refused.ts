import {expect} from '@jest/globals'
import type {SanityClient} from '@sanity/client'

import {until} from '../harness/library.ts'
import type {Person} from '../harness/people.ts'
import {openById, openDesk, summaryField} from '../harness/studio.ts'
import {type Day, GUIDE, MADE, SIGNED_GUIDE, SOON_MS} from './day.ts'
import {openReview, panel, press, stored} from './studio-day.ts'

const REFUSED = {statusCode: 403}
const SIGN_OFFS = '*[_type == "signOff" && subject._ref == $id] | order(_createdAt)'

/** Whatever an attempt answered, nothing that people read, sign or keep has changed by it. */
async function nothingChanges({keeper}: Day, attempts: () => Promise<void>): Promise<void> {
  const state = () =>
    keeper.fetch<unknown>(
      '*[_id in $ids || _type in ["signOff", "consentRecord"] || subject._ref in $ids] | order(_id){_id, _rev}',
      {ids: [GUIDE.id, SIGNED_GUIDE.id, `drafts.${SIGNED_GUIDE.id}`]},
    )
  const before = await state()
  await attempts()
  expect(await state()).toEqual(before)
}

/** What was signed, as somebody would send it who signs it again in their own name. */
async function forged({keeper}: Day, signedBy: string) {
  const [stored] = await keeper.fetch<Record<string, unknown>[]>(SIGN_OFFS, {id: SIGNED_GUIDE.id})
  const {_id, _rev, _createdAt, _updatedAt, ...signOff} = stored ?? {}
  return {...signOff, _type: 'signOff', signedBy, signedOn: new Date().toISOString().slice(0, 10)}
}

/** By the Content Lake, whatever the Studio shows. Who edited is offered no signature: see `answersTheReviewer`. */
export async function editorCannotSign(day: Day): Promise<void> {
  const {id} = await day.editor.client.users.getById('me')
  await expect(day.editor.client.create(await forged(day, id))).rejects.toMatchObject(REFUSED)
}

/** A reviewer may propose a change, and then somebody else signs: told in the Studio, and refused by the Content Lake. */
export async function reviewerCannotSignOwnEdit(day: Day): Promise<void> {
  const {page, client} = day.reviewer
  await openById(page, day.library, SIGNED_GUIDE.id)
  const proposed = 'Oldamine is a made-up medicine, says the reviewer.'
  await summaryField(page).fill(proposed)
  await stored(day, `drafts.${SIGNED_GUIDE.id}`, 'summary', (value) => value === proposed)
  await openReview(page)
  await panel(page)
    .getByText(/^Changed since the sign-off of/)
    .waitFor()
  await nothingChanges(day, async () => {
    await press(page, 'Sign')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/What you looked at/).fill('My own words.')
    await dialog.getByRole('button', {name: 'Sign', exact: true}).click()
    await page
      .getByText(/You edited this since the last sign-off/)
      .first()
      .waitFor()
    await expect(client.create(await forged(day, day.reviewerId))).rejects.toMatchObject(REFUSED)
  })
}

/** A curator reads guides: the button is off, and publishing is refused. */
export async function curatorCannotPublishGuide(day: Day): Promise<void> {
  const {page, client} = day.curator
  await openById(page, day.library, SIGNED_GUIDE.id)
  await nothingChanges(day, async () => {
    await cannotPublish(day.curator)
    await expect(publishGuide(client)).rejects.toMatchObject({statusCode: 403})
  })
}

async function cannotPublish({page}: Person): Promise<void> {
  const button = page.getByTestId('action-publish')
  const off = button.and(page.locator('[disabled], [data-disabled=true]'))
  await until(
    async () => (await button.count()) === 0 || (await off.count()) === 1,
    SOON_MS,
    'the Studio offers to publish',
  )
}

const publishGuide = (client: SanityClient) =>
  client.action({
    actionType: 'sanity.action.document.publish',
    draftId: `drafts.${SIGNED_GUIDE.id}`,
    publishedId: SIGNED_GUIDE.id,
  })

/** A viewer reads: no field takes a word, and nothing that they send is written. */
export async function viewerCannotWrite(day: Day, viewer: Person, recordId: string): Promise<void> {
  const {page, client} = viewer
  await openById(page, day.library, SIGNED_GUIDE.id)
  await nothingChanges(day, async () => {
    await until(async () => !(await summaryField(page).isEditable()), SOON_MS, 'a viewer may type')
    await cannotPublish(viewer)
    const faq = {_type: 'faq', question: 'Who may write?'}
    for (const attempt of [
      () => client.create({_id: 'faq-of-a-viewer', ...faq}),
      () => client.create({_id: 'drafts.faq-of-a-viewer', ...faq}),
      () => client.patch(`drafts.${SIGNED_GUIDE.id}`).set({summary: 'Mine.'}).commit(),
      () => client.delete(SIGNED_GUIDE.id),
      () => client.patch(recordId).set({status: 'valid'}).commit(),
      () => client.create({_id: `consent.viewer`, _type: 'consentRecord', personName: 'Nobody'}),
      () => publishGuide(client),
    ])
      await expect(attempt()).rejects.toMatchObject(REFUSED)
  })
  expect(await day.keeper.fetch('*[_id match "*faq-of-a-viewer"]')).toEqual([])
}

/** Who keeps no consents is shown no tool for them, and the Content Lake answers as if there were none. */
export async function cannotReadConsents(day: Day, {page, client}: Person, recordId: string): Promise<void> {
  await openDesk(page, day.library)
  expect(await page.getByRole('link', {name: 'Consents', exact: true}).count()).toBe(0)
  await page.goto(`${day.library.studioUrl}/consents`)
  await page
    .getByText(/not found|private/i)
    .first()
    .waitFor()
  expect(await page.textContent('body')).not.toContain(MADE.person)
  expect(await client.fetch('*[_type == "consentRecord"]')).toEqual([])
  expect(await client.getDocument(recordId)).toBeUndefined()
  await expect(client.patch(recordId).set({status: 'valid'}).commit()).rejects.toMatchObject(REFUSED)
}

/** The audit is for administrators: nobody else has the tool or an answer. */
export async function cannotReadAudit(day: Day, {page, token}: Person): Promise<void> {
  expect(await page.getByRole('link', {name: 'Audit', exact: true}).count()).toBe(0)
  const {status} = await fetch(`${day.library.lakeUrl}/v1/audit/production`, {
    headers: {authorization: `Bearer ${token}`},
  })
  expect(status).toBe(403)
}
