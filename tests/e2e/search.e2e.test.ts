import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import type {Browser} from 'playwright-core'

import {launchBrowser, openPage} from './harness/browser.ts'
import {lakeClient} from './harness/lake-client.ts'
import {currentLibrary, lakeCommand, type Library, until} from './harness/library.ts'

jest.setTimeout(120_000)

/** A visitor finds what was published, and no longer what was taken back, within this time. */
const VISIBLE_WITHIN_MS = 2000

const TERM = {
  _id: 'term-of-the-search-tests',
  _type: 'glossaryTerm',
  term: 'Quuxium',
  slug: {_type: 'slug', current: 'quuxium'},
  synonyms: ['Frobnitz'],
  definition: 'A made-up word of the tests.',
}

let browser: Browser
let library: Library
let editor: SanityClient

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  const token = await lakeCommand(['token', 'add', 'search tests', '--role', 'editor'])
  editor = lakeClient(library, token.trim())
})

afterAll(async () => {
  await editor.delete(TERM._id)
  await browser.close()
})

test('without JavaScript: a street name leads to the guide, and the count is said in the page and its title', async () => {
  const {page, problems} = await openPage(browser, {javaScriptEnabled: false})
  await page.goto(`${library.siteUrl}/search`)
  await page.getByRole('searchbox', {name: 'Search the library'}).fill('special k')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${library.siteUrl}/search?q=special+k`)

  const status = await page.locator('main').getByRole('status').innerText()
  expect(status).toMatch(/^[\d,]+ results for “special k”$/)
  expect(await page.title()).toContain(status.replace(' for “special k”', ''))
  const first = page.locator('main article').first()
  expect(await first.getByRole('heading').innerText()).toBe('Ketamine')
  expect(await first.innerText()).toContain('Street name: Special K')

  await page
    .getByRole('navigation', {name: 'Show'})
    .getByRole('link', {name: /^Interactions/})
    .click()
  await page.waitForURL(`${library.siteUrl}/search?q=special+k&kind=interaction`)
  expect(await page.locator('main h2').allInnerTexts()).toHaveLength(1)

  await page.goto(`${library.siteUrl}/search?q=psilosybin`)
  expect(await page.locator('main').innerText()).toContain('Shown is what says “psilocybin”.')
  await page.goto(`${library.siteUrl}/search?q=overdose`)
  expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0)
  expect(problems).toEqual([])
  await page.context().close()
})

test('every result leads to a place that is there', async () => {
  const {page} = await openPage(browser, {javaScriptEnabled: false})
  const places = new Set<string>()
  for (const text of ['ketamine', 'depression', 'blood pressure', 'SSRI', 'samaritans']) {
    await page.goto(`${library.siteUrl}/search?${new URLSearchParams({q: text}).toString()}`)
    const links = page.locator('main article a')
    for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
      places.add(href)
    }
  }
  expect(places.size).toBeGreaterThan(20)
  const pages = new Map<string, string>()
  const lost: string[] = []
  for (const place of places) {
    const [path = '', anchor] = place.split('#')
    if (!pages.has(path)) {
      const response = await fetch(`${library.siteUrl}${path}`)
      pages.set(path, response.ok ? await response.text() : '')
    }
    const html = pages.get(path) ?? ''
    const isThere = anchor === undefined ? html !== '' : html.includes(`id="${decodeURIComponent(anchor)}"`)
    if (!isThere) lost.push(place)
  }
  expect(lost).toEqual([])
  await page.context().close()
})

test('with a keyboard: suggestions are walked, chosen and left; nobody else is asked', async () => {
  const {page, problems} = await openPage(browser)
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  await page.goto(`${library.siteUrl}/search`)
  const box = page.getByRole('combobox', {name: 'Search the library'})
  await box.pressSequentially('spravat')
  const option = page.getByRole('option').first()
  await option.waitFor()
  expect(await option.innerText()).toMatch(/Esketamine\s+Guide\s+Spravato/)
  expect(await box.getAttribute('aria-expanded')).toBe('true')

  await page.keyboard.press('ArrowDown')
  expect(await box.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'))
  await page.keyboard.press('Escape')
  await option.waitFor({state: 'hidden'})
  expect(await box.inputValue()).toBe('spravat')

  await page.keyboard.type('o')
  await option.waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${library.siteUrl}/library/esketamine`)
  expect(asked.filter((url) => !url.startsWith(library.siteUrl))).toEqual([])
  expect(problems).toEqual([])
  await page.context().close()
})

test('what is published, renamed and taken back is found, found anew and gone within two seconds', async () => {
  expect(await titlesFor('quuxium')).toEqual([])
  await editor.create({...TERM, _id: `drafts.${TERM._id}`})
  expect(await titlesFor('quuxium')).toEqual([])
  await editor.delete(`drafts.${TERM._id}`)

  await editor.create(TERM)
  await soon(async () => (await titlesFor('frobnitz')).includes('Quuxium'), 'the new term was not found')

  await editor.patch(TERM._id).set({term: 'Corgeium', definition: 'Another word.'}).commit()
  await soon(async () => (await titlesFor('corgeium')).includes('Corgeium'), 'the new name was not found')
  expect(await titlesFor('quuxium')).toEqual([])

  await editor.delete(TERM._id)
  await soon(async () => (await titlesFor('corgeium')).length === 0, 'what was taken back is still found')
})

async function soon(isSo: () => Promise<boolean>, otherwise: string): Promise<void> {
  const startedMs = performance.now()
  await until(isSo, 15_000, otherwise)
  expect(Math.round(performance.now() - startedMs)).toBeLessThan(VISIBLE_WITHIN_MS)
}

/** Names of what is found, as the page of search has them. */
async function titlesFor(text: string): Promise<string[]> {
  const response = await fetch(`${library.siteUrl}/search?${new URLSearchParams({q: text}).toString()}`)
  if (!response.ok) throw new Error(`The search answered ${response.status}.`)
  const html = await response.text()
  return [...html.matchAll(/<h3[^>]*><a[^>]*>(.*?)<\/a><\/h3>/g)].map(([, title = '']) =>
    title.replaceAll(/<[^>]+>/g, ''),
  )
}
