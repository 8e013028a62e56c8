import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import type {Browser, Page} from 'playwright-core'
import {z} from 'zod'

import {launchBrowser, openPage} from './harness/browser.ts'
import {lakeClient} from './harness/lake-client.ts'
import {currentLibrary, lakeCommand, type Library, until} from './harness/library.ts'

jest.setTimeout(120_000)

/** A visitor finds what was published, and no longer what was taken back, within this time. */
const VISIBLE_WITHIN_MS = 2000

const TRIAL = {
  _id: 'trial-nct09999901',
  _type: 'clinicalTrial',
  nctId: 'NCT09999901',
  aliases: ['NCT09999902'],
  briefTitle: 'A made-up trial of the tests',
  overallStatus: 'RECRUITING',
  statusAsOf: '2026-11-01',
  countries: ['Iceland'],
  sites: [
    {
      _key: 's1',
      _type: 'trialSite',
      facility: 'Clinic of the tests',
      status: 'RECRUITING',
      city: 'Reykjavík',
      country: 'Iceland',
      point: {_type: 'geopoint', lat: 64.14, lng: -21.94},
    },
    {
      _key: 's2',
      _type: 'trialSite',
      facility: 'Another',
      status: 'COMPLETED',
      city: 'Akureyri',
      country: 'Iceland',
    },
  ],
  eligibility: {_type: 'trialEligibility', criteria: 'Inclusion Criteria:\n\n* Being made up\n* Score \\> 3'},
  briefSummary: 'A summary \\[made up\\] <script>document.title = "taken over"</script>',
  substances: [{_key: 'g', _type: 'reference', _ref: 'guide-ketamine'}],
  changes: [
    {
      _key: 'c1',
      _type: 'trialChange',
      field: 'overallStatus',
      kind: 'status',
      before: 'NOT_YET_RECRUITING',
      after: 'RECRUITING',
      seenAt: '2026-11-02T00:00:00Z',
      acceptedAt: '2026-11-03T00:00:00Z',
    },
  ],
}

const exported = z.object({
  version: z.literal(1),
  total: z.int(),
  licence: z.string(),
  trials: z.array(z.object({nctId: z.string()})),
})

let browser: Browser
let library: Library
let writer: SanityClient

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  const token = (await lakeCommand(['token', 'add', 'trials-test', '--role', 'administrator']))
    .split('\n')
    .at(-1)
  writer = lakeClient(library, token?.trim())
  await writer.createOrReplace(TRIAL)
  await visible(`/trials?q=${TRIAL.nctId}`, TRIAL.briefTitle)
})

afterAll(async () => {
  await writer.delete(TRIAL._id)
  await browser.close()
})

const get = (path: string, init?: RequestInit) => fetch(library.siteUrl + path, init)
const text = async (path: string) => (await get(path)).text()
const countOf = (page: Page) => page.locator('#trials-found').innerText()

async function visible(path: string, words: string, isThere = true): Promise<number> {
  const startedMs = performance.now()
  await until(
    async () => (await text(path)).includes(words) === isThere,
    15_000,
    `${path} ${isThere ? 'does not say' : 'still says'} “${words}”`,
  )
  return performance.now() - startedMs
}

test('without JavaScript: words, filters and pages by a plain form and links', async () => {
  const {page, problems} = await openPage(browser, {
    javaScriptEnabled: false,
    viewport: {width: 360, height: 800},
  })
  await page.goto(`${library.siteUrl}/trials`)
  const all = Number.parseInt(await countOf(page), 10)
  expect(all).toBeGreaterThan(100)
  await page.getByRole('link', {name: 'Next'}).click()
  await page.waitForURL('**/trials?page=2')
  expect(await page.getByRole('article').count()).toBe(20)

  await page.getByLabel('Words').fill('special k')
  await page.getByText('Filters', {exact: true}).click()
  await page.getByRole('checkbox', {name: /^Recruiting/}).check()
  await page.getByRole('button', {name: 'Show trials'}).click()
  await page.waitForURL((url) => url.searchParams.get('status') === 'RECRUITING')
  const found = Number.parseInt(await countOf(page), 10)
  expect(found).toBeGreaterThan(0)
  expect(found).toBeLessThan(all)

  await page
    .getByRole('list', {name: 'Active filters'})
    .getByRole('link', {name: /Recruiting/})
    .click()
  await page.waitForURL('**/trials?q=special+k')
  expect(Number.parseInt(await countOf(page), 10)).toBeGreaterThan(found)
  expect(problems).toEqual([])
  await page.context().close()
})

test('with JavaScript: a filter is answered in place, with its address, and the back button undoes it', async () => {
  const {page, problems} = await openPage(browser)
  await page.goto(`${library.siteUrl}/trials`, {waitUntil: 'networkidle'})
  const before = await countOf(page)
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''))
  await page.getByRole('checkbox', {name: /^Recruiting/}).check()
  await page.waitForURL('**/trials?status=RECRUITING')
  const after = await countOf(page)
  expect(after).not.toBe(before)
  await page.getByRole('status').filter({hasText: after}).waitFor({state: 'attached'})
  expect(
    await page.getByRole('checkbox', {name: /^Recruiting/}).evaluate((box) => box === document.activeElement),
  ).toBe(true)

  await page.getByLabel('Words').fill('psilocybin')
  await page.getByLabel('Words').press('Enter')
  await page.waitForURL((url) => url.searchParams.get('q') === 'psilocybin')
  await page.goBack()
  await page.waitForFunction((words) => document.querySelector('#trials-found')?.textContent === words, after)
  await page.goBack()
  await page.waitForFunction(
    (words) => document.querySelector('#trials-found')?.textContent === words,
    before,
  )
  expect(new URL(page.url()).search).toBe('')
  expect(await page.evaluate(() => document.body.hasAttribute('data-same-page'))).toBe(true)

  // Away to a trial and back: the view is there again.
  await page.getByRole('checkbox', {name: /^Recruiting/}).check()
  await page.waitForURL('**/trials?status=RECRUITING')
  await page.getByRole('article').first().getByRole('link').first().click()
  await page.waitForURL('**/trials/NCT*')
  await page.goBack()
  await page.waitForFunction((words) => document.querySelector('#trials-found')?.textContent === words, after)
  expect(problems).toEqual([])
  await page.context().close()
})

test('a trial’s page: honest card, safe text, criteria that are kept here, its old number leads to it', async () => {
  const {page, problems} = await openPage(browser)
  await page.goto(`${library.siteUrl}/trials/${TRIAL.aliases[0]}`)
  expect(new URL(page.url()).pathname).toBe(`/trials/${TRIAL.nctId}`)
  await page.getByText('1 of 2 sites recruiting').first().waitFor()
  await page.getByText('A summary [made up] <script>').waitFor()
  expect(await page.title()).toContain(TRIAL.briefTitle)
  await page.getByText('Status: was Not yet recruiting, now Recruiting').waitFor()

  await page.getByRole('group', {name: 'Score > 3'}).getByRole('radio', {name: 'Not sure'}).check()
  await page.getByRole('button', {name: /^Save/}).click()
  await page.reload({waitUntil: 'networkidle'})
  expect(
    await page.getByRole('group', {name: 'Score > 3'}).getByRole('radio', {name: 'Not sure'}).isChecked(),
  ).toBe(true)
  await page.goto(`${library.siteUrl}/trials/saved`)
  await page.getByRole('link', {name: TRIAL.briefTitle}).waitFor()
  expect(problems).toEqual([])
  await page.context().close()
})

test('distance is measured in the browser, after consent, and the place is sent to nobody', async () => {
  const context = {geolocation: {latitude: 64.1, longitude: -21.9}, permissions: ['geolocation']}
  const {page, problems} = await openPage(browser, context)
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.goto(`${library.siteUrl}/trials?country=Iceland`, {waitUntil: 'networkidle'})
  await page.getByText('Trials near you').click()
  await page.getByRole('button', {name: 'Sort this view by distance'}).click()
  await page.getByText('within about 10 km').waitFor()
  expect(asked.filter((request) => /64\.1|21\.9/.test(request))).toEqual([])
  expect(problems).toEqual([])
  await page.context().close()
})

test('the view as CSV, JSON and Atom; what is not understood is refused', async () => {
  const json = exported.parse(await (await get('/trials/export.json?country=Iceland')).json())
  expect(json.trials.map(({nctId}) => nctId)).toEqual([TRIAL.nctId])
  expect(json.licence).toContain('ClinicalTrials.gov')
  const csv = await get('/trials/export.csv?country=Iceland')
  expect(csv.headers.get('content-type')).toContain('text/csv')
  expect((await csv.text()).split('\r\n')[1]).toContain(TRIAL.nctId)
  const feed = await text('/trials/feed.atom?country=Iceland')
  expect(feed).toContain('Status: was Not yet recruiting, now Recruiting (A made-up trial of the tests)')
  expect((await get('/trials/export.csv?colour=red')).status).toBe(400)
})

test('a number that no trial has is a 404 that helps', async () => {
  for (const path of ['/trials/NCT00000000', '/trials/NCTabc', '/trials/lists/no-such-list']) {
    const response = await get(path)
    expect([path, response.status]).toEqual([path, 404])
    expect(await response.text()).toContain('Search the trials of this library')
  }
})

test('deep combinations are not for search engines, one filter is', async () => {
  const robots = async (path: string) => /<meta name="robots" content="([^"]*)"/.exec(await text(path))?.[1]
  expect(await robots('/trials?substance=ketamine')).toBeUndefined()
  expect(await robots('/trials?substance=ketamine&status=RECRUITING')).toContain('noindex')
  expect(await text('/trials?status=RECRUITING&substance=ketamine&page=1')).toContain(
    'href="' + library.siteUrl + '/trials?substance=ketamine&amp;status=RECRUITING"',
  )
})

test('a change is seen within two seconds; a trial that is taken back is gone everywhere', async () => {
  await writer.patch(TRIAL._id).set({briefTitle: 'Renamed by the tests'}).commit()
  const pageMs = await visible(`/trials/${TRIAL.nctId}`, 'Renamed by the tests')
  const directoryMs = await visible('/trials?country=Iceland', 'Renamed by the tests')
  process.stdout.write(
    `A renamed trial: page ${Math.round(pageMs)} ms, directory ${Math.round(directoryMs)} ms\n`,
  )
  expect(Math.max(pageMs, directoryMs)).toBeLessThan(VISIBLE_WITHIN_MS)

  await writer.delete(TRIAL._id)
  const gone = [
    '/trials?country=Iceland',
    '/trials/export.csv?country=Iceland',
    '/trials/export.json?country=Iceland',
  ]
  for (const path of [...gone, '/trials/feed.atom?country=Iceland', '/trials/places.json?country=Iceland']) {
    expect(await visible(path, 'Renamed by the tests', false)).toBeLessThan(VISIBLE_WITHIN_MS)
  }
  await visible('/trials/countries', '>Iceland<', false)
  await until(
    async () => (await get(`/trials/${TRIAL.nctId}`)).status === 404,
    5000,
    'the page is still there',
  )
  await until(
    async () => (await get(`/trials/${TRIAL.aliases[0]}`)).status === 404,
    5000,
    'its old number is still there',
  )
  await writer.createOrReplace(TRIAL)
  await visible(`/trials/${TRIAL.nctId}`, TRIAL.briefTitle)
})
