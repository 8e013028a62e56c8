import {expect} from '@jest/globals'

import {axeFindings} from '../harness/axe.ts'
import {tabTo} from '../harness/keyboard.ts'
import {ketamineId} from '../harness/lake-client.ts'
import {publish} from '../harness/studio.ts'
import {type Day, MADE} from './day.ts'
import {siteSays, stored} from './studio-day.ts'

/** A withdrawal holds for readers within this time. */
const GONE_WITHIN_MS = 3000

export type Story = {id: string; title: string; quote: string; person: string; recordId: string}

/** With the keyboard alone a consent is kept; the story is published under it. */
export async function keepsConsentAndPublishes(day: Day): Promise<Story> {
  const {keeper, library} = day
  const stamp = Date.now().toString(36)
  const story = {
    id: MADE.story + stamp,
    title: `Reed${stamp}`,
    quote: `It was neither easy nor hard, on the moor${stamp}.`,
    person: `${MADE.person} ${stamp}`,
  }
  const about = await ketamineId(library)
  await day.editor.client.create({
    _id: `drafts.${story.id}`,
    _type: 'testimonial',
    title: story.title,
    kind: 'patient',
    about: {_type: 'reference', _ref: about},
    quote: story.quote,
    context: 'A clinic series',
    outcome: 'mixed',
    displayName: 'M., 40s',
    illustrative: false,
    typicalResult: await keeper.fetch(
      '*[_type == "testimonial" && about._ref == $about && defined(typicalResult)][0].typicalResult',
      {about},
    ),
  })
  const other = day.administrator.page
  await other.goto(`${library.studioUrl}/consents`)
  await other.getByRole('button', {name: `New consent for ${story.title}`}).waitFor()

  const {page} = day.editor
  await page.getByRole('link', {name: 'Consents', exact: true}).click()
  await page.getByRole('button', {name: `New consent for ${story.title}`}).waitFor()
  await tabTo(page, `New consent for ${story.title}`)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type(story.person)
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
  await page.getByText(`Kept: the consent for ${story.title}`).first().waitFor()

  const told = await keeper.getDocument(`drafts.${story.id}`)
  expect(told).toMatchObject({consentState: 'valid', consentScope: ['site']})
  expect(JSON.stringify(told)).not.toContain('Lindqvist')
  const recordId = `consent.${String(told?.['consentRecordId'])}`
  expect(await keeper.getDocument(recordId)).toMatchObject({
    personName: story.person,
    status: 'valid',
    method: 'paper',
  })
  // The other keeper sees it without reloading.
  await other.getByRole('region', {name: 'Consents that stand'}).getByText(story.title).waitFor()
  expect(await axeFindings(other, '[data-testid=consents-tool]')).toEqual([])

  await page.goto(`${library.studioUrl}/intent/edit/id=${story.id};type=testimonial/`)
  await page.getByTestId('field-quote').waitFor()
  await publish(page)
  await stored(day, story.id, 'title', (title) => title === story.title)
  await siteSays(day, '/stories', story.quote)
  await siteSays(day, '/library/ketamine', story.quote)
  return {...story, recordId}
}

/** One action, by keyboard: the story is deleted and nobody reads it any more; the record says since when. */
export async function withdraws(day: Day, story: Story): Promise<void> {
  const {page} = day.editor
  await page.getByRole('link', {name: 'Consents', exact: true}).click()
  await page.getByRole('button', {name: `Withdraw… ${story.title}`}).waitFor()
  await tabTo(page, `Withdraw… ${story.title}`)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByText('are deleted now').waitFor()
  // The dialog begins where it is answered.
  await page.keyboard.press('Enter')
  await page.getByText('Withdrawn. The story is deleted.').first().waitFor()
  for (const path of ['/stories', '/library/ketamine'])
    await siteSays(day, path, story.quote, false, GONE_WITHIN_MS)
  const {keeper} = day
  expect(await keeper.getDocument(story.id)).toBeUndefined()
  expect(await keeper.getDocument(story.recordId)).toMatchObject({status: 'withdrawn'})
  const withdrawn = day.administrator.page.getByRole('region', {name: 'Consents that were withdrawn'})
  await withdrawn.getByText(story.person).waitFor()
}
