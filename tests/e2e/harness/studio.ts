import type {Locator, Page} from 'playwright-core'
import {z} from 'zod'

import type {Library} from './library.ts'

const session = z.object({token: z.string().min(1)})
/** Under this name the Studio keeps the token of its session. */
const STORED_TOKEN = '__studio_auth_token_local'

export type Account = {email: string; password: string}

/** Goes the way that a person goes: the Studio's address, the lake's login page, back to what waits, and to the desk. */
export async function signInByHand(
  page: Page,
  {studioUrl}: Pick<Library, 'studioUrl'>,
  {email, password}: Account,
): Promise<void> {
  await page.goto(studioUrl)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', {name: 'Sign in'}).click()
  await page.getByTestId('my-work').waitFor()
  await openDesk(page, {studioUrl})
}

/** What the storage of a browser holds once somebody has signed in: for tests that are about something else than signing in. */
export function sessionState({studioUrl}: Pick<Library, 'studioUrl'>, token: string) {
  const value = JSON.stringify({token, time: new Date().toISOString()})
  return {
    cookies: [],
    origins: [{origin: new URL(studioUrl).origin, localStorage: [{name: STORED_TOKEN, value}]}],
  }
}

export async function openDesk(page: Page, {studioUrl}: Pick<Library, 'studioUrl'>): Promise<void> {
  await page.goto(`${studioUrl}/structure`)
  await page.getByText('Guides', {exact: true}).waitFor()
}

/** A session of an account, by the requests that the login page makes. */
export async function tokenOf({lakeUrl, studioUrl}: Library, {email, password}: Account): Promise<string> {
  const form = new URL('/v1/auth/login/password', lakeUrl)
  form.search = String(new URLSearchParams({origin: studioUrl, projectId: 'local', type: 'token'}))
  const [cookie = ''] = ((await fetch(form)).headers.getSetCookie()[0] ?? '').split(';')
  const formToken = cookie.slice(cookie.indexOf('=') + 1)
  const taken = await fetch(form, {
    method: 'POST',
    headers: {cookie},
    body: new URLSearchParams({email, password, formToken}),
    redirect: 'manual',
  })
  const sid = /#sid=(.+)$/.exec(taken.headers.get('location') ?? '')?.[1]
  if (sid === undefined) throw new Error(`${email} was not signed in: ${taken.status}`)
  const traded = await fetch(new URL(`/v1/auth/fetch?${new URLSearchParams({sid})}`, lakeUrl))
  return session.parse(await traded.json()).token
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
  const stored = await page.evaluate((key) => localStorage.getItem(key), STORED_TOKEN)
  return session.parse(JSON.parse(stored ?? 'null')).token
}

/** Publishes the open document once its edit is saved; resolves when the button was pressed and took it. */
export async function publish(page: Page): Promise<void> {
  const button = page.getByTestId('action-publish')
  await button.and(page.locator(':not([disabled])')).click()
}

/** Goes to another address of the Studio that is loaded already, as its own links do: without loading it anew. */
export async function goInStudio(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
}
