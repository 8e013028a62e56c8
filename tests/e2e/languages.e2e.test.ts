import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import type {Browser} from 'playwright-core'

import {launchBrowser, openPage} from './harness/browser.ts'
import {lakeClient} from './harness/lake-client.ts'
import {currentLibrary, lakeCommand, type Library, until} from './harness/library.ts'

jest.setTimeout(60_000)

const GUIDE = 'guide-esketamine'

let browser: Browser
let library: Library
let editor: SanityClient

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  const token = (await lakeCommand(['token', 'add', 'language tests', '--role', 'editor'])).split('\n')[0]
  editor = lakeClient(library, token?.trim())
})

afterAll(async () => browser.close())

test('a reader finds the guide in Spanish, is told who translated it, and finds the way back', async () => {
  const {page, problems} = await openPage(browser, {javaScriptEnabled: false})
  await page.goto(`${library.siteUrl}/library/esketamine`)
  await page.getByRole('link', {name: 'Leer esta guía en español'}).click()
  await page.waitForURL(`${library.siteUrl}/es/library/esketamine`)

  expect(await page.locator('html').getAttribute('lang')).toBe('es')
  expect(await page.locator('h1').innerText()).toBe('Esketamina')
  const notice = page.getByRole('complementary', {name: 'Traducción automática, sin revisar'})
  expect(await notice.isVisible()).toBe(true)
  // Nobody signed the Spanish words: whatever was signed in English is not said of them.
  expect(await page.getByText('Revisado por un profesional clínico', {exact: true}).count()).toBe(0)

  const alternates = (address: string) =>
    page
      .locator('link[rel="alternate"][hreflang]')
      .evaluateAll((links) =>
        Object.fromEntries(
          links.map((link) => [
            link.getAttribute('hreflang'),
            new URL(link.getAttribute('href') ?? '').pathname,
          ]),
        ),
      )
      .then((paths) => ({address, paths}))
  const paths = {
    en: '/library/esketamine',
    es: '/es/library/esketamine',
    'x-default': '/library/esketamine',
  }
  expect(await alternates('es')).toEqual({address: 'es', paths})
  await notice.getByRole('link', {name: /^Página original/}).click()
  await page.waitForURL(`${library.siteUrl}/library/esketamine`)
  expect(await alternates('en')).toEqual({address: 'en', paths})
  expect(problems).toEqual([])
  await page.context().close()
})

test('what is English alone says so, in the words of the link', async () => {
  const {page} = await openPage(browser)
  await page.goto(`${library.siteUrl}/es`)
  expect(
    await page.locator('main').getByRole('link', {name: 'Glosario (en inglés)'}).getAttribute('hreflang'),
  ).toBe('en')
  expect(await page.locator('main').getByRole('link', {name: 'Ayuda ahora mismo', exact: true}).count()).toBe(
    1,
  )
  const missing = await fetch(`${library.siteUrl}/es/library/no-such-guide`)
  expect(missing.status).toBe(404)
  expect(await missing.text()).toContain('Página no encontrada')
  await page.context().close()
})

test('when an editor changes a warning in English, the Spanish page says at once that it is older', async () => {
  const url = `${library.siteUrl}/es/library/esketamine`
  const textOf = async () => (await fetch(url)).text()
  const before = await editor.fetch<string>('*[_id == $id][0].riskLine', {id: GUIDE})
  const stale = 'La página en inglés ha cambiado desde entonces'
  expect(await textOf()).not.toContain(stale)

  await editor
    .patch(GUIDE)
    .set({riskLine: `${before} Tell them what you take.`})
    .commit()
  try {
    await until(async () => (await textOf()).includes(stale), 10_000, 'the Spanish page did not say it')
    const text = await textOf()
    expect(text).toContain('No confíe en esta traducción para su seguridad')
    expect(text).toContain('/library/esketamine#safety')
    expect(text).not.toContain('Tell them what you take.')
  } finally {
    await editor.patch(GUIDE).set({riskLine: before}).commit()
  }
  await until(async () => !(await textOf()).includes(stale), 10_000, 'the notice stayed')
})
