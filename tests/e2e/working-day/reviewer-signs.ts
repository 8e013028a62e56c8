import {DOCUMENT_CONTRACTS} from '@healing-library/content/documents/index'
import {expect} from '@jest/globals'

import {axeFindings} from '../harness/axe.ts'
import {lakeClient} from '../harness/lake-client.ts'
import {openById} from '../harness/studio.ts'
import {type Day, GUIDE, REVIEWER, SIGNED_GUIDE} from './day.ts'
import {openReview, panel, press, stored, takeFromMyWork} from './studio-day.ts'

const SIGN_OFFS = '*[_type == "signOff" && subject._ref == $id] | order(signedOn desc, _createdAt desc)'
/** What is ours of a page with a review. */
const OURS = 'section[aria-label="Review of this document"], [role="dialog"]'

/** Takes a guide on from “My work”, and asks for a change at a field, without a mouse. */
export async function asksForChange(day: Day, note: string): Promise<void> {
  const {page} = day.reviewer
  await takeFromMyWork(page, day, 'openReviews', GUIDE.title)
  await openReview(page)
  // Nobody knows yet who they are.
  await panel(page).getByText(`sets Account to ${day.reviewerId}`).waitFor()
  await press(page, 'Claim')
  await stored(day, `review.${GUIDE.id}`, 'state', (value) => value === 'claimed')

  await panel(page).getByRole('button', {name: 'Ask for a change'}).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Where').selectOption('summary')
  await dialog.getByLabel(/^What to change/).focus()
  await page.keyboard.type(note)
  await dialog.getByRole('button', {name: 'Ask for it'}).focus()
  await page.keyboard.press('Enter')
  await stored(day, `review.${GUIDE.id}`, 'state', (value) => value === 'changesAsked')
}

/** Passes the facts and signs what came back: role, scope, conflicts of interest. */
export async function signs(day: Day): Promise<void> {
  const {page} = day.reviewer
  await day.keeper.patch(REVIEWER.id).set({accountId: day.reviewerId}).commit()
  await takeFromMyWork(page, day, 'myReviews', GUIDE.title)
  await openReview(page)
  await press(page, 'Pass: Fact check')
  await stored(day, `review.${GUIDE.id}`, 'stage', (value) => value === 'clinicalReview')
  await press(page, 'Sign')
  const dialog = page.getByRole('dialog')
  await dialog.getByText(`Sign as ${REVIEWER.name}`).waitFor()
  expect(await axeFindings(page, OURS)).toEqual([])
  await dialog.getByLabel(/What you looked at/).fill('The whole guide, against nothing: it is made up.')
  expect(await dialog.getByLabel(/Conflicts of interest/).inputValue()).toBe('None declared.')
  await dialog.getByRole('button', {name: 'Sign', exact: true}).click()
  await stored(day, `review.${GUIDE.id}`, 'state', (value) => value === 'done')

  const [signOff] = await day.keeper.fetch<unknown[]>(SIGN_OFFS, {id: GUIDE.id})
  expect(signOff).toMatchObject({
    signedBy: day.reviewerId,
    outcome: 'approved',
    role: 'clinical',
    isSample: false,
  })
  expect(DOCUMENT_CONTRACTS['signOff']?.safeParse(signOff).error).toBeUndefined()
  const review = await day.keeper.getDocument(`review.${GUIDE.id}`)
  expect(DOCUMENT_CONTRACTS['reviewRequest']?.safeParse(review).error).toBeUndefined()
  const anybody = lakeClient(day.library)
  expect(await anybody.fetch('*[_id == $id]', {id: `review.${GUIDE.id}`})).toEqual([])
}

/** Signs again what they signed before and nobody has changed: its next review moves on, for an editor to publish. */
export async function signsWithoutChange(day: Day): Promise<void> {
  const {page} = day.reviewer
  await openById(page, day.library, SIGNED_GUIDE.id)
  await openReview(page)
  await press(page, 'Sign')
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/logged as “Reviewed, no change”/).waitFor()
  await dialog.getByLabel(/What you looked at/).fill('The whole guide once more.')
  await dialog.getByRole('button', {name: 'Sign', exact: true}).click()
  await stored(day, `drafts.${SIGNED_GUIDE.id}`, 'nextReviewDue', (due) => String(due) > '2027-02-01')
  const signOffs = await day.keeper.fetch<{outcome: string}[]>(SIGN_OFFS, {id: SIGNED_GUIDE.id})
  expect(signOffs.map(({outcome}) => outcome)).toEqual(['reviewedNoChange', 'approved'])
  expect((await day.keeper.getDocument(SIGNED_GUIDE.id))?.['nextReviewDue']).toBe('2027-02-01')
}
