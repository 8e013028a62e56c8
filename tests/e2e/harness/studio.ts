import type {Locator, Page} from 'playwright-core'
import {z} from 'zod'

import type {Library} from './library.ts'

const session = z.object({token: z.string().min(1)})

export type Account = {email: string; password: string}

/** Goes the way that a person goes: the Studio's address, the lake's login page, back to what waits, and to the desk. */
export async function signIn(
  page: Page,
  {studioUrl}: Pick<Library, 'studioUrl'>,
  {email, password}: Account,
): Promise<void> {
  await page.goto(studioUrl)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', {name: 'Sign in'}).click()
  await page.getByTestId('my-work').waitFor()
  await page.goto(`${studioUrl}/structure`)
  await page.getByText('Guides', {exact: true}).waitFor()
}

/** Opens a guide from the desk's list. */
export async function openGuide(page: Page, title: string): Promise<void> {
  await page.getByText('Guides', {exact: true}).first().click()
  await page.getByText('All guides', {exact: true}).first().click()
  await page.getByTestId('document-list-pane').getByText(title, {exact: true}).first().click()
  await summaryField(page).waitFor()
}

/** Goes straight to a document of the desk's list of guides. */
export async function openById(page: Page, {studioUrl}: Library, id: string): Promise<void> {
  await page.goto(`${studioUrl}/structure/guides;all;${id}`)
  await summaryField(page).waitFor()
}

/** THE field of the guide that the tests edit. */
export function summaryField(page: Page): Locator {
  return page.getByTestId('field-summary').locator('textarea')
}

/** Where the Studio keeps the token of its session. */
export async function sessionToken(page: Page): Promise<string> {
  const stored = await page.evaluate(() => localStorage.getItem('__studio_auth_token_local'))
  return session.parse(JSON.parse(stored ?? 'null')).token
}

/** Publishes the open document once its edit is saved; resolves when the button was pressed and took it. */
export async function publish(page: Page): Promise<void> {
  const button = page.getByTestId('action-publish')
  await button.and(page.locator(':not([disabled])')).click()
}
