import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'

import {withdrawConsent} from '@healing-library/content/rules/testimonials'
import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {ListenEvent} from '@sanity/client'
import type {Browser} from 'playwright-core'
import {z} from 'zod'

import {launchBrowser} from './harness/browser.ts'
import {lakeClient} from './harness/lake-client.ts'
import {lakeOutputs} from './harness/lake-outputs.ts'
import {currentLibrary, type Library, until} from './harness/library.ts'
import {type People, peopleOf} from './harness/people.ts'
import {crawl, type Output, routesWithoutOutput} from './harness/site-crawler.ts'
import {publishStory} from './harness/story.ts'
import {openDesk} from './harness/studio.ts'

jest.setTimeout(300_000)

/** What the Next build of these tests is called (harness/library.ts). */
const BUILD = join(import.meta.dirname, '../../apps/web/.next-e2e')
/** A withdrawal holds for readers within this time. */
const GONE_WITHIN_MS = 3000

let browser: Browser
let library: Library
let people: People

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  people = peopleOf('withdrawn', browser)
})

afterAll(async () => browser.close())

test('a story under a valid consent is read; when the consent is withdrawn, no output holds it any more', async () => {
  const stamp = Date.now().toString(36)
  const words = {
    title: `Tarn${stamp}`,
    quote: `Fjord${stamp}`,
    name: `Heron${stamp}`,
    context: `Moor${stamp}`,
  }
  const id = `testimonial-e2e-${stamp}`
  const recordId = `e2e-withdrawal-${stamp}`
  const routes = await builtRoutes()
  const holding = (outputs: readonly Output[]) =>
    outputs
      .filter(({text}) => Object.values(words).some((word) => text.includes(word)))
      .map(({address}) => address)

  const editor = await people.clientOf('administrator')
  const transactionId = await publishStory(library, editor, {id, recordId, words})
  const asked = {ids: [id, `drafts.${id}`], transactionId, publishedAt: new Date().toISOString()}

  // It is read, and what searches the outputs finds it: in a page, for the client's router, in the lake.
  const guideUrl = `${library.siteUrl}/library/ketamine`
  await until(
    async () => (await textOf(guideUrl)).includes(words.quote),
    15_000,
    'the site did not show the story',
  )
  const before = await crawl(library.siteUrl, routes)
  expect(routesWithoutOutput(routes, before)).toEqual([])
  expect(holding(before)).toEqual(
    expect.arrayContaining([
      '/library/ketamine 200',
      '/library/ketamine (router) 200',
      '/stories 200',
      '/stories (router) 200',
      '/stories/about/ketamine 200',
      '/stories/outcome/mixed 200',
      '/stories/feed.atom 200',
      '/feed.atom 200',
    ]),
  )
  const lakeBefore = holding(await lakeOutputs(library.lakeUrl, asked))
  for (const part of ['/data/query/', '/data/doc/', '/data/export/']) {
    expect(lakeBefore.some((address) => address.includes(part))).toBe(true)
  }
  // The consent record behind it was never public.
  expect(JSON.stringify(await lakeClient(library).fetch('*[_type == "consentRecord"]'))).toBe('[]')

  const heard: ListenEvent<Record<string, unknown>>[] = []
  const listening = lakeClient(library)
    .listen('*[_type == "testimonial"]', {}, {includeResult: true, visibility: 'query'})
    .subscribe((event) => heard.push(event))

  const today = new Date().toISOString().slice(0, 10)
  await editor.mutate(withdrawConsent({recordIds: [`consent.${recordId}`], storyIds: [id]}, today), {
    visibility: 'sync',
  })
  const withdrawnAtMs = performance.now()
  await until(async () => !(await textOf(guideUrl)).includes(words.quote), 15_000, 'the site kept the story')
  expect(performance.now() - withdrawnAtMs).toBeLessThan(GONE_WITHIN_MS)

  const after = await crawl(library.siteUrl, routes)
  expect(after.length).toBeGreaterThan(5)
  expect(holding(after)).toEqual([])
  expect(holding(await lakeOutputs(library.lakeUrl, asked))).toEqual([])
  expect(holding(await keptResults())).toEqual([])
  // The listener heard that the story went, without a word of it.
  expect(heard.some((event) => event.type === 'mutation' && event.documentId === id)).toBe(true)
  listening.unsubscribe()
  expect(holding(heard.map((event) => ({address: 'listen', text: JSON.stringify(event)})))).toEqual([])

  // What stays is the record, which says since when, and which nobody reads without a right to.
  expect(await editor.getDocument(`consent.${recordId}`)).toMatchObject({
    status: 'withdrawn',
    withdrawnOn: today,
  })
  expect(await lakeClient(library).getDocument(`consent.${recordId}`)).toBeUndefined()
  await editor.delete(`consent.${recordId}`)
})

test('a consent record is made from the desk under an id that keeps it private', async () => {
  const {page, client: editor} = await people.as('administrator')
  await openDesk(page, library)
  await page.getByText('Stories', {exact: true}).first().click()
  await page.getByText('Consent records (private)', {exact: true}).first().click()
  await page.getByRole('button', {name: /New: Consent records/}).click()
  const name = page.getByTestId('field-personName').locator('input')
  await name.fill('Nobody (made by a test)')

  const find = () =>
    editor.fetch<string | null>(
      '*[_type == "consentRecord" && personName == "Nobody (made by a test)"][0]._id',
    )
  await until(async () => (await find()) !== null, 10_000, 'the Studio did not save the record')
  const id = await find()
  expect(id).toMatch(/^drafts\.consent\.[0-9a-f-]{36}$/)
  await editor.delete(id ?? '')
  await page.context().close()
})

test('a consent is withdrawn in the Studio with one action, which takes the story out as well', async () => {
  const stamp = `studio${Date.now().toString(36)}`
  const words = {
    title: `Tarn${stamp}`,
    quote: `Fjord${stamp}`,
    name: `Heron${stamp}`,
    context: `Moor${stamp}`,
  }
  const id = `testimonial-e2e-${stamp}`
  const record = `consent.e2e-${stamp}`
  const {page, client: editor} = await people.as('administrator')
  await publishStory(library, editor, {id, recordId: `e2e-${stamp}`, words})
  const guideUrl = `${library.siteUrl}/library/ketamine`
  const isTold = async () => (await textOf(guideUrl)).includes(words.quote)
  await until(isTold, 15_000, 'the site did not show the story')

  await page.goto(`${library.studioUrl}/intent/edit/id=${record};type=consentRecord/`)
  // The field alone would take nothing down: it is refused, and the way is told.
  await page.getByTestId('field-status').getByRole('radio', {name: 'Withdrawn'}).click()
  await until(
    async () => (await editor.getDocument(`drafts.${record}`))?.['status'] === 'withdrawn',
    15_000,
    'the Studio did not save the field',
  )
  const refused = page.getByTestId('field-status').getByTestId('input-validation-icon-error')
  await refused.waitFor()
  await refused.hover()
  await page
    .getByText(/is still published: use “Withdraw consent”/)
    .first()
    .waitFor()
  await page.getByTestId('action-menu-button').click()
  await page.getByRole('menuitem', {name: 'Withdraw consent'}).click()
  await page.getByRole('button', {name: 'Withdraw and delete the story'}).click()
  await page.getByText('Withdrawn. The story is deleted.').first().waitFor()

  await until(async () => !(await isTold()), GONE_WITHIN_MS, 'the site kept the story')
  expect(await editor.fetch('*[_type == "testimonial" && title == $title]', {title: words.title})).toEqual([])
  expect(await editor.getDocument(record)).toMatchObject({status: 'withdrawn'})
  expect(await editor.getDocument(`drafts.${record}`)).toMatchObject({status: 'withdrawn'})
  await editor.delete(`drafts.${record}`)
  await editor.delete(record)
  await page.context().close()
})

/** Every route of the build, whoever links to it. */
async function builtRoutes(): Promise<string[]> {
  const manifest = z
    .record(z.string(), z.string())
    .parse(JSON.parse(await readFile(join(BUILD, 'app-path-routes-manifest.json'), 'utf8')))
  // The two pages for what is not there have no address of their own.
  return Object.values(manifest).filter((route) => !route.startsWith('/_'))
}

/** What the site keeps on disk for when the lake is away: it would be shown again. */
async function keptResults(): Promise<Output[]> {
  const folder = join(BUILD, 'kept-results')
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json'))
  return Promise.all(
    files.map(async (file) => ({address: file, text: await readFile(join(folder, file), 'utf8')})),
  )
}

async function textOf(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return await response.text()
}
