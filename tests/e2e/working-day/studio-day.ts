import type {Locator, Page} from 'playwright-core'

import {until} from '../harness/library.ts'
import {type Day, SOON_MS} from './day.ts'

export const panel = (page: Page): Locator => page.getByRole('region', {name: 'Review of this document'})

/** Goes to the document of a row of “My work”. */
export async function takeFromMyWork(
  page: Page,
  {library}: Pick<Day, 'library'>,
  part: string,
  title: string,
): Promise<void> {
  await page.goto(library.studioUrl)
  await page
    .getByTestId(`work-${part}`)
    .getByRole('link', {name: new RegExp(title)})
    .click()
  await page.getByTestId('document-panel-scroller').waitFor()
}

export async function openReview(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Review', exact: true}).click()
  await panel(page).getByText('What you can do').or(panel(page).getByRole('button')).first().waitFor()
}

/** A button of the review, once it can be pressed. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = panel(page).getByRole('button', {name})
  await button.and(page.locator(':not([disabled])')).click()
}

/** Until a stored document says so. */
export async function stored(
  {keeper}: Pick<Day, 'keeper'>,
  id: string,
  field: string,
  holds: (value: unknown) => boolean,
): Promise<void> {
  await until(
    async () => holds(await keeper.fetch<unknown>(`*[_id == $id][0].${field}`, {id})),
    SOON_MS,
    `${field} of ${id} did not become what was asked`,
  )
}

/** Until the site says it, or says it no more. */
export async function siteSays(
  {library}: Pick<Day, 'library'>,
  path: string,
  words: string,
  isThere = true,
  withinMs = SOON_MS,
): Promise<void> {
  await until(
    async () => (await (await fetch(new URL(path, library.siteUrl))).text()).includes(words) === isThere,
    withinMs,
    `${path} ${isThere ? 'does not say' : 'still says'} “${words}”`,
  )
}
