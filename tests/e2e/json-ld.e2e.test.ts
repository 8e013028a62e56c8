import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser, Page} from 'playwright-core'
import {z} from 'zod'

import {type Seen, unseenStrings} from '../../apps/web/testing/unseen-json-ld.ts'
import {launchBrowser, openPage} from './harness/browser.ts'
import {currentLibrary, type Library} from './harness/library.ts'
import {PAGES} from './harness/pages.ts'

jest.setTimeout(120_000)

const graph = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({'@type': z.string()})).min(1),
})
const seenSchema = z.object({
  url: z.string(),
  lang: z.string(),
  text: z.string(),
  links: z.array(z.string()),
  ids: z.array(z.string()),
  times: z.array(z.string()),
  data: z.array(z.string()),
})

/** What a page of each kind is, for machines. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  '/': ['WebSite'],
  '/library': ['ItemList'],
  '/library/ketamine': ['MedicalWebPage', 'FAQPage'],
  '/treatments/esketamine-clinic': ['MedicalWebPage'],
  '/conditions/treatment-resistant-depression': ['MedicalWebPage'],
  '/trials/NCT03113968': ['MedicalTrial'],
  '/research': ['ItemList'],
  '/research/publication-anand-2023': ['WebPage'],
  '/glossary': ['DefinedTermSet'],
}

let browser: Browser
let library: Library
let page: Page

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  page = (await openPage(browser, {javaScriptEnabled: false})).page
  // Read, not looked at: its words are the same without its looks.
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document' ? route.continue() : route.abort(),
  )
})

afterAll(async () => browser.close())

test.each(PAGES)('what %s says for machines is what readers see there', async (path) => {
  await page.goto(library.siteUrl + path, {waitUntil: 'domcontentloaded'})
  const {data, ...seen} = await seenOn(page)
  const nodes = data.flatMap((text) => graph.parse(JSON.parse(text))['@graph'])
  expect(unseenStrings(nodes, ofSite(seen))).toEqual([])
  expect(nodes.map((node) => node['@type'])).toEqual(expect.arrayContaining([...(KINDS[path] ?? [])]))
})

/** The site names its own address in its data, wherever it is asked for. */
const ofSite = (seen: Seen): Seen => ({...seen, url: seen.url.split('#')[0] ?? seen.url})

async function seenOn(page: Page) {
  return seenSchema.parse(
    await page.evaluate(`(() => {
      const copy = document.body.cloneNode(true)
      for (const hidden of copy.querySelectorAll('sup, script, style')) hidden.remove()
      const all = (selector, of) => Array.from(document.querySelectorAll(selector), of)
      return {
        url: location.href,
        lang: document.documentElement.lang,
        text: copy.textContent,
        links: all('a[href]', (link) => link.href),
        ids: all('[id]', (element) => element.id),
        times: all('time', (time) => time.dateTime),
        data: all('script[type="application/ld+json"]', (script) => script.textContent),
      }
    })()`),
  )
}
