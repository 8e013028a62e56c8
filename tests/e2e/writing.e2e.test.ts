import {createRequire} from 'node:module'

import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import type {Browser, Locator, Page} from 'playwright-core'
import {z} from 'zod'

import {WORD} from '../../studio/writing/paste/pages.fixture.ts'
import {launchBrowser, openPage} from './harness/browser.ts'
import {currentLibrary, type Library, until} from './harness/library.ts'
import {type People, peopleOf} from './harness/people.ts'
import {openById, publish} from './harness/studio.ts'

jest.setTimeout(180_000)

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const ID = 'guide-writing-tried'
const SOON_MS = 20_000
const STRONG = 'Studies consistently find that QZXB helps.'
const CAPTION = 'Where it is given'

const cited = z.object({
  publication: z.object({doi: z.string(), title: z.string()}),
  claim: z.object({_id: z.string(), statement: z.string()}),
  term: z.object({_id: z.string(), term: z.string(), definition: z.string()}),
  author: z.string(),
})

let browser: Browser
let library: Library
let people: People
let lake: SanityClient

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  people = peopleOf('writing', browser)
})

afterAll(async () => {
  await lake.delete({query: '*[_id in $ids]', params: {ids: [ID, `drafts.${ID}`]}})
  await browser.close()
})

test('an editor pastes from Word, cites by DOI, brings in a claim and a term, and a visitor reads it', async () => {
  const {page, problems, client} = await people.as('administrator', {bypassCSP: true})
  lake = client
  const {publication, claim, term, author} = cited.parse(
    await lake.fetch(`{
      "publication": *[_type == "publication" && defined(doi) && !(_id in path("drafts.**"))][0]{doi, title},
      "claim": *[_type == "claim" && kind == "efficacy"] | order(_id asc)[0]{_id, statement},
      "term": *[_type == "glossaryTerm" && term == "Placebo"][0]{_id, term, definition},
      "author": *[_type == "person"][0]._id
    }`),
  )
  await lake.createOrReplace(newGuide(author))
  await openById(page, library, ID)
  await page.getByTestId('group-tab-what').click()
  const overview = page.getByTestId('field-overview')
  await overview.scrollIntoViewIfNeeded()
  const editor = overview.locator('[contenteditable=true]').first()
  await overview.getByText('It is tried.').click()
  await editor.press('Control+End')
  await editor.press('Enter')
  await paste(editor, WORD)
  await overview.getByText('Eat nothing').waitFor()
  await editor.press('Enter')
  await page.keyboard.type(STRONG)

  // What the rules say stands beside the field while it is written.
  const hints = page.getByRole('region', {name: 'Hints for “Overview”'})
  await hints.getByText('states a fact without a source').waitFor()
  await hints.getByText('The glossary does not explain').waitFor()
  await page.addScriptTag({path: AXE})
  expect(await axeOf(page, hints)).toEqual([])

  await hints.getByRole('button', {name: 'Add a source to “Studies consistently”'}).focus()
  await page.keyboard.press('Enter')
  const search = page.getByRole('combobox', {name: 'DOI, PMID or title'})
  await search.and(page.locator(':focus')).waitFor()
  await page.keyboard.type(`https://doi.org/${publication.doi}`)
  await page.getByRole('option', {name: publication.title}).waitFor()
  expect(await axeOf(page, search.locator('xpath=ancestor::*[.//*[@role="listbox"]][1]'))).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByLabel('What it supports').fill('the whole sentence')
  await page.keyboard.press('Escape')
  await hints.getByText('states a fact without a source').waitFor({state: 'detached'})

  await hints.getByRole('button', {name: 'Mark “QZXB” with a term of the glossary'}).focus()
  await page.keyboard.press('Enter')
  await choose(page, page.getByTestId('autocomplete').and(page.locator(':focus')), term.term, term._id)
  await hints.getByText('The glossary does not explain').waitFor({state: 'detached'})

  await overview.getByText('See note[1].').click()
  await editor.press('End')
  await overview.getByRole('button', {name: 'Insert Claim (block)'}).click()
  const inDialog = page.getByRole('dialog').getByTestId('autocomplete')
  await choose(page, inDialog, claim.statement.split(' ').slice(0, 6).join(' '), claim._id)
  await overview.getByText('Table without a caption').dblclick()
  await page.getByLabel('What the table shows').fill(CAPTION)
  await page.getByLabel('Row 1, column 2').fill('Clinic, with a nurse')
  expect(await axeOf(page, page.getByRole('dialog').locator('table'))).toEqual([])
  await page.keyboard.press('Escape')
  await until(
    async () => (await draft()).includes('with a nurse'),
    SOON_MS,
    'the Studio did not save the table',
  )

  await publish(page)
  const address = `${library.siteUrl}/library/writing-tried`
  await until(
    async () => (await read(address)).includes(CAPTION),
    SOON_MS,
    'the site does not show the table',
  )
  const visitor = await openPage(browser, {bypassCSP: true})
  await visitor.page.goto(address)
  const shown = visitor.page.getByRole('region', {name: 'What it is'})
  await shown.getByRole('heading', {name: 'Ketamine in care', level: 3}).waitFor()
  expect(await shown.getByRole('listitem').allInnerTexts()).toEqual(
    expect.arrayContaining(['Eat nothing', expect.stringContaining('a paper')]),
  )
  expect(await shown.getByRole('table', {name: CAPTION}).getByRole('cell').allInnerTexts()).toEqual([
    'Clinic, with a nurse',
  ])
  await shown.getByText(claim.statement).waitFor()
  await shown.getByRole('button', {name: 'QZXB'}).click()
  await visitor.page.getByText(term.definition).waitFor()
  await visitor.page.keyboard.press('Escape')
  await visitor.page.getByRole('region', {name: 'References'}).getByText(publication.title).waitFor()
  await visitor.page.addScriptTag({path: AXE})
  expect(await axeOf(visitor.page, visitor.page.locator('main'))).toEqual([])
  expect([...problems, ...visitor.problems].filter((problem) => !OF_THE_STUDIO.test(problem))).toEqual([])
  await visitor.page.context().close()
  await page.context().close()
})

/** The Studio's own editor says so of every paste. */
const OF_THE_STUDIO = /DataTransfer with kind="string"/

function newGuide(author: string) {
  return {
    _id: `drafts.${ID}`,
    _type: 'substanceGuide',
    title: 'Writing tried',
    slug: {_type: 'slug', current: 'writing-tried'},
    deck: 'A guide that a test writes.',
    summary: 'A guide that a test writes and takes away again.',
    riskLine: 'Nobody should take it for a guide.',
    overview: [
      {
        _key: 'first',
        _type: 'block',
        style: 'normal',
        markDefs: [],
        children: [{_key: 's', _type: 'span', text: 'It is tried.', marks: []}],
      },
    ],
    authors: [{_key: 'author', _type: 'reference', _ref: author}],
    firstPublished: '2026-11-01',
    contentUpdated: '2026-11-01',
    nextReviewDue: '2027-11-01',
  }
}

/** As the browser hands on what Word put on the clipboard: writing it there would tidy it up first. */
const paste = (editor: Locator, html: string) =>
  editor.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', pasted)
    element.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}))
  }, html)

/** Finds a document in the Studio's own search of a reference, and closes what it stands in. */
async function choose(page: Page, search: Locator, words: string, id: string): Promise<void> {
  await search.fill(words)
  await page.getByRole('option').filter({hasText: words}).first().waitFor()
  await search.press('ArrowDown')
  await page.keyboard.press('Enter')
  await until(
    async () => (await draft()).includes(id),
    SOON_MS,
    `the Studio did not save the choice of ${id}`,
  )
  await until(
    async () => {
      await page.keyboard.press('Escape')
      return (await page.getByRole('dialog').count()) === 0
    },
    SOON_MS,
    'the dialog did not close',
  )
}

const draft = async () => JSON.stringify(await lake.getDocument(`drafts.${ID}`))

async function axeOf(page: Page, place: Locator): Promise<unknown> {
  await place.evaluate((element) => element.setAttribute('data-axe', ''))
  const found = await page.evaluate(
    'axe.run(document.querySelector("[data-axe]")).then(({violations}) => violations.flatMap(({id, nodes}) => nodes.map(({html}) => id + " " + html)))',
  )
  await place.evaluate((element) => element.removeAttribute('data-axe'))
  return found
}

async function read(address: string): Promise<string> {
  const response = await fetch(address)
  return await response.text()
}
