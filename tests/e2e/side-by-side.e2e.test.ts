import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'

import {launchBrowser, openPage} from './harness/browser.ts'
import {lakeClient} from './harness/lake-client.ts'
import {currentLibrary, lakeCommand, type Library, until} from './harness/library.ts'

jest.setTimeout(60_000)

/** Of a guide and a name that stand in the starter content, but nowhere together. */
const UNRECORDED = '/interactions/ketamine--lithium'
const PAIR = {
  _id: 'interaction-of-the-tests',
  _type: 'interaction',
  a: {_type: 'interactionParty', kind: 'substance', guide: {_type: 'reference', _ref: 'guide-ketamine'}},
  b: {_type: 'interactionParty', kind: 'substance', name: 'Lithium'},
  severity: 'unknown',
  basis: 'unknown',
  note: 'A note of the tests on these two.',
}

let browser: Browser
let library: Library

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
})

afterAll(async () => browser.close())

const asked = async (path: string) => {
  const response = await fetch(library.siteUrl + path, {redirect: 'manual'})
  const location = response.headers.get('location')
  const to = location === null ? null : new URL(location, library.siteUrl)
  return [response.status, to === null ? null : to.pathname + to.hash]
}
const textAt = async (path: string) => (await fetch(library.siteUrl + path)).text()

test('a pair and a comparison have one address each: other orders lead to it, what is nothing is not found', async () => {
  expect(await asked('/interactions/ketamine--alcohol')).toEqual([308, '/interactions/alcohol--ketamine'])
  expect(await asked('/compare/psilocybin--mdma--ketamine')).toEqual([
    308,
    '/compare/ketamine--mdma--psilocybin',
  ])
  expect(await asked('/compare/ketamine--mdma--psilocybin')).toEqual([200, null])
  expect(await asked('/compare/mdma--mdma')).toEqual([303, '/compare#choose-different'])
  for (const path of [
    '/compare/ketamine--no-such-guide',
    '/compare/ketamine',
    '/interactions/ketamine--no-such-name',
    '/interactions/alcohol--lithium',
    '/treatments/no-such-treatment',
    '/conditions/no-such-condition',
    '/trials/%',
    '/library/%E0%A4%A',
  ]) {
    expect([path, ...(await asked(path))]).toEqual([path, 404, null])
  }
})

test('without JavaScript a visitor chooses two medicines and reads what is known of them', async () => {
  const {page, problems} = await openPage(browser, {javaScriptEnabled: false})
  await page.goto(`${library.siteUrl}/interactions`)
  await page.getByLabel('A substance of the library').selectOption({label: 'Ketamine'})
  await page.getByLabel('Together with').selectOption({label: 'Alcohol'})
  await page.getByRole('button', {name: 'Show what is known'}).click()
  await page.waitForURL(`${library.siteUrl}/interactions/alcohol--ketamine`)
  expect(await page.locator('main').innerText()).toContain('Avoid')

  await page.goto(`${library.siteUrl}/interactions`)
  await page.getByLabel('A substance of the library').selectOption('ketamine')
  await page.getByLabel('Together with').selectOption('ketamine')
  await page.getByRole('button', {name: 'Show what is known'}).click()
  await page.getByText('These two were the same.').waitFor()
  expect(problems).toEqual([])
  await page.context().close()
})

test('without JavaScript a visitor sets three guides side by side', async () => {
  const {page, problems} = await openPage(browser, {
    javaScriptEnabled: false,
    viewport: {width: 360, height: 780},
  })
  await page.goto(`${library.siteUrl}/compare`)
  await page.getByRole('button', {name: 'Set side by side'}).click()
  await page.getByText('Two are needed:').waitFor()
  await page.getByLabel('First', {exact: true}).selectOption('psilocybin')
  await page.getByLabel('Second', {exact: true}).selectOption('mdma')
  await page.getByLabel('Third, if you like').selectOption('ketamine')
  await page.getByRole('button', {name: 'Set side by side'}).click()
  await page.waitForURL(`${library.siteUrl}/compare/ketamine--mdma--psilocybin`)
  expect(await page.locator('h1').innerText()).toContain('Ketamine, MDMA and Psilocybin')
  const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  expect(isWider).toBe(false)
  expect(problems).toEqual([])
  await page.context().close()
})

test('a pair at which nobody looked is a page, which changes when somebody writes it down', async () => {
  expect(await textAt(UNRECORDED)).toContain('Nobody here has looked at these two together.')
  const token = (await lakeCommand(['token', 'add', 'side-by-side', '--role', 'administrator']))
    .split('\n')
    .at(-1)
  const editor = lakeClient(library, token?.trim())
  await editor.createOrReplace(PAIR)
  await until(
    async () => (await textAt(UNRECORDED)).includes(PAIR.note),
    15_000,
    'the pair is not on its page',
  )
  expect(await textAt('/interactions')).toContain(PAIR.note)
  await editor.delete(PAIR._id)
  await until(async () => !(await textAt(UNRECORDED)).includes(PAIR.note), 15_000, 'the pair is still there')
})
