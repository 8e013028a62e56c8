import {readdir, readFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'

import {lookupOf} from '@healing-library/content/check/lookup'
import {isStoredDocument} from '@healing-library/content/check/stored-document'
import {contentHash} from '@healing-library/content/rules/content-hash'
import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {createPreviewSecret} from '@sanity/preview-url-secret/create-secret'
import type {Browser, FrameLocator, Page} from 'playwright-core'

import {guide as guideWords} from '../../apps/web/messages/en/guide.ts'
import {launchBrowser, openPage} from './harness/browser.ts'
import {lakeClient} from './harness/lake-client.ts'
import {currentLibrary, lakeCommand, type Library, until} from './harness/library.ts'
import {PAGES} from './harness/pages.ts'
import {type People, peopleOf} from './harness/people.ts'

jest.setTimeout(180_000)

/** A guide that no other test edits. */
const SLUG = 'mdma'
const GUIDE = `/library/${SLUG}`
const SIGN_OFF_ID = `signoff-guide-${SLUG}-clinical-preview-test`
const REVIEWER_ID = 'person-preview-test'
const SIGNER = 'account-preview-test'
const UNPUBLISHED_ID = 'drafts.guide-only-a-draft'
const {reviewed, changed} = guideWords.review.states
const REVIEWED = reviewed.title
const CHANGED = changed.title
const ID = `guide-${SLUG}`
/** Where the site of the tests keeps what it built, and the results that stand in for the lake. */
const SITE_BUILD = resolve(import.meta.dirname, '../../apps/web/.next-e2e')
/** Words of the libraries that draw overlays and read hidden characters. */
const TOOLS = /sanity-visual-editing|visual-editing\/|data-sanity-overlay|stega|data-draft-preview/
/** The characters that carry where a word is edited. */
const HIDDEN = /[\u200B\u200C\uFEFF]{4}/

let browser: Browser
let library: Library
let people: People
let editor: Page
let asEditor: SanityClient
let problems: string[]

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  people = peopleOf('preview', browser)
  const opened = await people.as('administrator', {viewport: {width: 1500, height: 950}})
  editor = opened.page
  problems = opened.problems
  asEditor = opened.client
  // Nobody signs without reading: a token brings in what was signed elsewhere.
  const token = await lakeCommand(['token', 'add', 'preview test', '--role', 'administrator'])
  await signGuide(lakeClient(library, token))
})

afterAll(async () => {
  await asEditor.delete(`drafts.${ID}`)
  await asEditor.delete(UNPUBLISHED_ID)
  await asEditor.delete(SIGN_OFF_ID)
  await asEditor.delete(REVIEWER_ID)
  await browser.close()
})

/** The guide as it is, signed by somebody who is no sample: it has the badge that an edit takes away. */
async function signGuide(brings: SanityClient): Promise<void> {
  const documents = (await brings.fetch<unknown[]>('*[_id in path("*")]')).filter(isStoredDocument)
  const all = lookupOf(documents)
  const guide = all.get(ID)
  const hash = guide && contentHash(guide, all)
  if (hash === undefined) throw new Error(`There is no ${ID} to sign.`)
  await brings
    .transaction()
    .createOrReplace({
      _id: REVIEWER_ID,
      _type: 'person',
      name: 'A test',
      role: 'Test',
      kind: 'clinicalReviewer',
      isSample: false,
      accountId: SIGNER,
    })
    .createOrReplace({
      _id: SIGN_OFF_ID,
      _type: 'signOff',
      subject: {_type: 'reference', _ref: ID},
      reviewer: {_type: 'reference', _ref: REVIEWER_ID},
      contentHash: hash,
      role: 'clinical',
      scope: 'The whole page',
      outcome: 'approved',
      conflictsOfInterest: 'None: a test.',
      signedOn: '2026-11-21',
      signedBy: SIGNER,
      isSample: false,
    })
    .commit()
  await until(
    async () => (await textOf(GUIDE)).includes(REVIEWED),
    10_000,
    'the signed guide did not get its badge',
  )
}

const preview = (): FrameLocator => editor.frameLocator('iframe').first()

const textOf = async (path: string, headers: Record<string, string> = {}): Promise<string> =>
  (await fetch(new URL(path, library.siteUrl), {headers})).text()

test('an editor sees a draft while typing, with the badge that it will have; a visitor sees none of it', async () => {
  const words = `Typed and not published at ${Date.now()}.`
  await editor.goto(`${library.studioUrl}/presentation?preview=${GUIDE}`)
  await preview().getByText('This page shows drafts.').waitFor()
  const deck = editor.getByTestId('field-deck').locator('textarea')
  const before = await deck.inputValue()
  expect(await textOf(GUIDE)).toContain(before)

  await deck.fill(words)
  const typedAtMs = performance.now()
  await preview().locator('main').getByText(words).first().waitFor()
  process.stdout.write(
    `From typing in the Studio to the page of the preview: ${Math.round(performance.now() - typedAtMs)} ms\n`,
  )
  // Nobody signed these words: the preview says what the page will say, and visitors still read what was signed.
  expect(await preview().locator('main').textContent()).toContain(CHANGED)
  const visited = await textOf(GUIDE)
  expect(visited).not.toContain(words)
  expect(visited).toContain(before)
  expect(visited).toContain(REVIEWED)
})

test('a click on words opens their field', async () => {
  const words = preview().locator('main h1')
  await words.hover()
  await until(
    async () => {
      await words.click()
      return /\/title(?:\?|$)/.test(decodeURIComponent(new URL(editor.url()).pathname))
    },
    20_000,
    'the click did not open the title',
  )
  await until(
    () =>
      editor
        .getByTestId('field-title')
        .locator('input')
        .evaluate((input) => input === document.activeElement),
    10_000,
    'the field was not entered',
  )
})

test('the preview is as wide as a phone, and as a desktop again, by the tool’s own switch', async () => {
  const width = () =>
    preview()
      .locator('html')
      .evaluate(() => window.innerWidth)
  const wide = await width()
  expect(wide).toBeGreaterThan(600)
  const toggle = editor.getByTestId('preview-viewport-toggle')
  await toggle.click()
  await until(async () => (await width()) < 400, 10_000, 'the page did not become as narrow as a phone')
  await preview().locator('main h1').waitFor()
  expect(
    await preview()
      .locator('html')
      .evaluate(({scrollWidth}) => scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0)
  await toggle.click()
  await until(async () => (await width()) === wide, 10_000, 'the page did not become wide again')
})

test('the Studio and the preview have nothing to complain of', () => {
  // On each refresh Next asks for the page's style sheets ahead, which are there already.
  const ofNext = /_next\/static\/chunks\/[^ ]+\.css was preloaded using link preload but not used/
  expect(problems.filter((problem) => !ofNext.test(problem))).toEqual([])
})

/** An editor's browser outside the Studio, let in by a secret. */
async function letIn(): Promise<string> {
  const {secret} = await createPreviewSecret(asEditor, 'test', library.studioUrl, 'somebody')
  return `${library.siteUrl}/api/preview/enable?${new URLSearchParams({
    'sanity-preview-secret': secret,
    'sanity-preview-pathname': GUIDE,
  })}`
}

/** What a browser would send back: Next's cookie, and the pass for the proxy. */
async function cookieOfEditor(): Promise<string> {
  const entered = await fetch(await letIn(), {redirect: 'manual'})
  const given = entered.headers.getSetCookie()
  expect(given).toHaveLength(2)
  for (const one of given) expect(one).toMatch(/HttpOnly.*SameSite=lax/i)
  return given.map((one) => one.split(';')[0]).join('; ')
}

test.each([
  ['', true],
  [', before its script has come', false],
])(
  'outside the Studio an editor leaves by a button%s, and then reads the page as visitors do',
  async (_, javaScriptEnabled) => {
    const {page} = await openPage(browser, {javaScriptEnabled})
    await page.goto(await letIn())
    expect(new URL(page.url()).pathname).toBe(GUIDE)
    await page.getByText('Typed and not published').first().waitFor()
    await page.getByRole('button', {name: 'Leave the preview'}).click()
    await page.waitForURL(`${library.siteUrl}${GUIDE}`)
    await until(
      async () => (await page.getByText('This page shows drafts.').count()) === 0,
      10_000,
      'it did not end',
    )
    expect(await page.locator('main').textContent()).not.toContain('Typed and not published')
    expect(await page.context().cookies()).toEqual([])
    await page.context().close()
  },
)

test('a page of drafts is kept by nobody, and framed by the Studio alone; files are as for visitors', async () => {
  const cookie = await cookieOfEditor()
  const page = await fetch(`${library.siteUrl}${GUIDE}`, {headers: {cookie}})
  expect(await page.text()).toContain('Typed and not published')
  expect(page.headers.get('cache-control')).toMatch(/no-store/)
  const policy = page.headers.get('content-security-policy') ?? ''
  expect(policy).toContain(`frame-ancestors ${library.studioUrl}`)
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'/)

  const feed = await fetch(`${library.siteUrl}/trials/feed.atom`, {headers: {cookie}})
  expect(await feed.text()).not.toMatch(HIDDEN)
  const visited = await fetch(`${library.siteUrl}${GUIDE}`)
  expect(visited.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(await visited.text()).not.toContain('Typed and not published')
})

test('a guide that was never published has a page for editors, and none for visitors', async () => {
  const guide = await asEditor.getDocument(ID)
  if (guide === undefined) throw new Error(`There is no ${ID}.`)
  const path = '/library/only-a-draft'
  await asEditor.createOrReplace({
    ...guide,
    _id: UNPUBLISHED_ID,
    title: 'Only a draft',
    slug: {_type: 'slug', current: 'only-a-draft'},
  })
  const asked = await fetch(`${library.siteUrl}${path}`, {headers: {cookie: await cookieOfEditor()}})
  expect(asked.status).toBe(200)
  expect(await asked.text()).toMatch(/<h1[^>]*>Only a draft/)
  const visited = await fetch(`${library.siteUrl}${path}`)
  expect(visited.status).toBe(404)
  expect(await visited.text()).not.toContain('Only a draft')
})

test('nothing that the site keeps holds a draft', async () => {
  const files = await readdir(SITE_BUILD, {recursive: true, withFileTypes: true})
  const kept = files.filter((file) => file.isFile() && /\.(?:json|html|rsc|meta|body)$/.test(file.name))
  expect(kept.length).toBeGreaterThan(10)
  for (const {parentPath, name} of kept) {
    const text = await readFile(join(parentPath, name), 'utf8')
    if (text.includes('Typed and not published')) throw new Error(`${join(parentPath, name)} holds a draft`)
  }
})

test.each([
  ['without a secret', ''],
  ['with a guess', '?sanity-preview-secret=guess'],
  ['with a cookie of their own', '?sanity-preview-secret='],
])('%s nobody is let in', async (_, query) => {
  const headers = {cookie: '__prerender_bypass=guess; draft-preview=9999999999999.guess'}
  const refused = await fetch(`${library.siteUrl}/api/preview/enable${query}`, {headers, redirect: 'manual'})
  expect(refused.status).toBe(401)
  // Next takes a wrong one away.
  for (const given of refused.headers.getSetCookie()) expect(given).toMatch(/^[\w-]+=;/)
  expect(await textOf(GUIDE, headers)).not.toContain('Typed and not published')
  const {status} = await fetch(`${library.siteUrl}/api/preview/changes`, {headers})
  expect(status).toBe(401)
})

test('the way in leads to no other site', async () => {
  const address = new URL(await letIn())
  for (const elsewhere of ['https://elsewhere.test/', '//elsewhere.test/', '/\\elsewhere.test']) {
    address.searchParams.set('sanity-preview-pathname', elsewhere)
    const answer = await fetch(address, {redirect: 'manual'})
    expect({elsewhere, status: answer.status}).toEqual({elsewhere, status: 400})
  }
})

test('no page of visitors loads a word of it', async () => {
  const scripts = new Set<string>()
  for (const path of PAGES) {
    const html = await textOf(path)
    expect({path, hidden: HIDDEN.test(html), tools: TOOLS.exec(html)?.[0]}).toEqual({
      path,
      hidden: false,
      tools: undefined,
    })
    for (const [, source = ''] of html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.js)[^"]*"/g))
      scripts.add(source)
  }
  expect(scripts.size).toBeGreaterThan(0)
  for (const source of scripts) {
    expect({source, tools: TOOLS.exec(await textOf(source))?.[0]}).toEqual({source, tools: undefined})
  }
})
