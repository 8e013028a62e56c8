import {createRequire} from 'node:module'

import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser, Page} from 'playwright-core'
import {z} from 'zod'

import {launchBrowser, openPage} from './harness/browser.ts'
import {currentLibrary, type Library} from './harness/library.ts'
import {PAGES} from './harness/pages.ts'

jest.setTimeout(120_000)

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const findings = z.array(
  z.object({id: z.string(), help: z.string(), nodes: z.array(z.object({html: z.string()}))}),
)

let browser: Browser
let library: Library

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
})

afterAll(async () => browser.close())

const WIDTHS_PX = [360, 1280]

test.each(PAGES.flatMap((path) => WIDTHS_PX.map((width) => ({path, width}))))(
  'axe finds nothing on $path at $width px, and nothing is wider than the screen',
  async ({path, width}) => {
    // axe is put into the page by the test: the site's own policy would not run it.
    const {page} = await openPage(browser, {viewport: {width, height: 800}, bypassCSP: true})
    await page.goto(library.siteUrl + path)
    expect(await findingsOf(page)).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await page.context().close()
  },
)

test('axe finds nothing on the sign-in page', async () => {
  const {page} = await openPage(browser, {bypassCSP: true})
  await page.goto(library.studioUrl)
  await page.getByLabel('Password').waitFor()
  expect(await findingsOf(page)).toEqual([])
  await page.context().close()
})

async function findingsOf(page: Page): Promise<string[]> {
  await page.addScriptTag({path: AXE})
  const violations = await page.evaluate('axe.run().then((results) => results.violations)')
  return findings
    .parse(violations)
    .map(({id, help, nodes}) => `${id}: ${help}: ${nodes.map(({html}) => html).join(' ')}`)
}
