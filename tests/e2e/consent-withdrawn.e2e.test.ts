import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'

import {withdrawConsent} from '@healing-library/content/rules/testimonials'
import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {ListenEvent} from '@sanity/client'
import type {Browser} from 'playwright-core'
import {z} from 'zod'

import {launchBrowser, openPage} from './harness/browser.ts'
import {ketamineId, lakeClient} from './harness/lake-client.ts'
import {lakeOutputs} from './harness/lake-outputs.ts'
import {currentLibrary, type Library, until} from './harness/library.ts'
import {crawl, type Output, routesWithoutOutput} from './harness/site-crawler.ts'
import {sessionToken, signIn} from './harness/studio.ts'

jest.setTimeout(300_000)

/** What the Next build of these tests is called (harness/library.ts). */
const BUILD = join(import.meta.dirname, '../../apps/web/.next-e2e')
/** A withdrawal holds for readers within this time. */
const GONE_WITHIN_MS = 3000

let browser: Browser
let library: Library

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
})

afterAll(async () => browser.close())

test('a story under a valid consent is read; when the consent is withdrawn, no output holds it any more', async () => {
  const stamp = Date.now().toString(36)
  // Each of what a story holds has a word of its own, so that no part of it can stay behind unseen.
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

  const {page, problems} = await openPage(browser)
  await signIn(page, library, library)
  const editor = lakeClient(library, await sessionToken(page))
  const guide = {_type: 'reference', _ref: await ketamineId(library)}
  const typical = await editor.fetch<string>(
    '*[_type == "testimonial" && about._ref == $guide][0].typicalResult._ref',
    {
      guide: guide._ref,
    },
  )
  const {transactionId} = await editor
    .transaction()
    .create({
      _id: id,
      _type: 'testimonial',
      title: words.title,
      kind: 'patient',
      about: guide,
      quote: `What I tell here is called ${words.quote}.`,
      context: words.context,
      outcome: 'mixed',
      displayName: words.name,
      illustrative: false,
      consentRecordId: recordId,
      consentState: 'valid',
      consentScope: ['site', 'feed', 'api'],
      consentValidUntil: '2099-01-01',
      typicalResult: {_type: 'reference', _ref: typical},
    })
    .create({
      _id: `consent.${recordId}`,
      _type: 'consentRecord',
      testimonial: {_type: 'reference', _ref: id, _weak: true},
      personName: 'Nobody (a test)',
      description: 'A test.',
      disclosedTo: 'Readers',
      purpose: 'A test',
      scope: ['site', 'feed', 'api'],
      signedOn: '2026-01-01',
      method: 'paper',
      validUntil: '2099-01-01',
      status: 'valid',
      collectedBy: {_type: 'reference', _ref: 'person-editor-sample'},
      storedAt: 'Nowhere',
      retainUntil: '2099-01-01',
    })
    .commit({visibility: 'sync'})
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
    expect.arrayContaining(['/library/ketamine 200', '/library/ketamine (router) 200']),
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
  await editor.mutate(withdrawConsent({recordId, testimonialId: id}, today), {visibility: 'sync'})
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
  expect(problems).toEqual([])
  await page.context().close()
})

test('a consent record is made from the desk under an id that keeps it private', async () => {
  const {page} = await openPage(browser)
  await signIn(page, library, library)
  await page.getByText('Stories', {exact: true}).first().click()
  await page.getByText('Consent records (private)', {exact: true}).first().click()
  await page.getByRole('button', {name: /New: Consent records/}).click()
  const name = page.getByTestId('field-personName').locator('input')
  await name.fill('Nobody (made by a test)')

  const editor = lakeClient(library, await sessionToken(page))
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
