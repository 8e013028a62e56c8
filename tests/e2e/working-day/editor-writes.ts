import {expect} from '@jest/globals'

import {publish, summaryField} from '../harness/studio.ts'
import {type Day, GUIDE} from './day.ts'
import {openReview, panel, press, siteSays, stored, takeFromMyWork} from './studio-day.ts'

const STRONG = 'Studies consistently find that Restamine helps.'
const MENDED = 'Restamine is a made-up medicine. In small studies of this test it helped some people.'
const ANSWERED = 'Restamine was made up for tests. In small studies of this test it helped some people.'

/** Takes up what they began, writes, is told of a strong claim, is kept from publishing it, mends it and sends it. */
export async function writesAndSends(day: Day): Promise<void> {
  const {page} = day.editor
  await takeFromMyWork(page, day, 'myDrafts', GUIDE.title)
  await summaryField(page).fill(STRONG)
  const hints = page.getByRole('region', {name: 'Hints for “Summary”'})
  await hints.getByText('states a fact without a source').waitFor()

  const toPublish = page.getByTestId('action-publish')
  await toPublish.and(page.locator('[disabled], [data-disabled=true]')).waitFor()
  await toPublish.hover({force: true})
  await page.getByText('An error must be mended first').waitFor()
  await page.getByText(/Summary: “Studies consistently” states a fact without a source/).waitFor()

  await summaryField(page).fill(MENDED)
  await hints.getByText('states a fact without a source').waitFor({state: 'detached'})
  await stored(day, `drafts.${GUIDE.id}`, 'summary', (value) => value === MENDED)
  await toPublish.and(page.locator(':not([disabled]):not([data-disabled=true])')).waitFor()
  await openReview(page)
  await panel(page).getByText('Nobody has signed this yet.').first().waitFor()
  await panel(page).locator('ins').getByText('helped some people').first().waitFor()
  await press(page, 'Send for review')
  await stored(day, `review.${GUIDE.id}`, 'state', (value) => value === 'waiting')
}

/** Answers what the reviewer asked for, at the field, and sends the guide again. */
export async function answersTheReviewer(day: Day, note: string): Promise<void> {
  const {page} = day.editor
  await takeFromMyWork(page, day, 'sentBack', GUIDE.title)
  const atField = page.getByRole('region', {name: 'Changes asked for: Summary'})
  await atField.getByText(note).waitFor()
  await summaryField(page).fill(ANSWERED)
  await stored(day, `drafts.${GUIDE.id}`, 'summary', (value) => value === ANSWERED)
  await atField.getByRole('button', {name: /^Resolve/}).click()
  await stored(day, `review.${GUIDE.id}`, 'notes[0].resolvedAt', (value) => typeof value === 'string')
  await openReview(page)
  await press(page, 'Send again')
  await stored(day, `review.${GUIDE.id}`, 'state', (value) => value === 'claimed')
  // Who edited is offered no signature.
  expect(await panel(page).getByRole('button', {name: 'Sign'}).count()).toBe(0)
}

/** Publishes what was signed: readers are told by whom. */
export async function publishesWhatWasSigned(day: Day, reviewer: string): Promise<void> {
  await publish(day.editor.page)
  await siteSays(day, GUIDE.path, 'Medically reviewed')
  await siteSays(day, GUIDE.path, reviewer)
  await siteSays(day, GUIDE.path, day.reviewerId, false)
}

/** Changes what was signed: publishing says that the badge goes, and asks; then the page does not say it any more. */
export async function takesTheBadgeAway(day: Day): Promise<void> {
  const {page} = day.editor
  const changed = 'Restamine was changed after it was signed.'
  await summaryField(page).fill(changed)
  await stored(day, `drafts.${GUIDE.id}`, 'summary', (value) => value === changed)
  await panel(page)
    .getByText(/^Changed since the sign-off of/)
    .waitFor()
  await publish(page)
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/The change takes that badge away/).waitFor()
  await dialog.getByRole('button', {name: 'Cancel'}).click()
  expect((await day.keeper.getDocument(GUIDE.id))?.['summary']).toBe(ANSWERED)
  await publish(page)
  await dialog.getByRole('button', {name: 'Publish', exact: true}).click()
  await siteSays(day, GUIDE.path, 'Medically reviewed', false)
}
