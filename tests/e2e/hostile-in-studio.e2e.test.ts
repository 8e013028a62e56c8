import {SHOWN_TYPES} from '@healing-library/content/webhook'
import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import type {Browser, Page} from 'playwright-core'

import {launchBrowser} from './harness/browser.ts'
import {hostile, type Stored} from './harness/hostile-content.ts'
import {copies} from './harness/hostile-copies.ts'
import {currentLibrary, type Library} from './harness/library.ts'
import {type People, peopleOf} from './harness/people.ts'

jest.setTimeout(180_000)

const MINE = 'xss-studio-'
/** Addresses of each kind that is tried: the payload's number chooses one (harness/hostile-content.ts). */
const NUMBERS = [0, 3, 7]
/** Opened as forms: between them they hold the inputs of ours, rich text, links, pictures, rows and references. */
const FORMS = ['substanceGuide', 'publication', 'clinicalTrial', 'testimonial', 'media', 'organization']
/** Where they are listed: the tools, the desk. The Trials tool has a test of its own (studio/trials/queue). */
const VIEWS = ['my-work', 'consents', 'structure/guides;all']
const TEXT = `xss1"'><img src=x onerror=xss(1)><script>xss(1)</script><svg/onload=xss(1)> [a](javascript:xss(1))`
const SHOWN = /xss\d/
const LINK_THAT_RUNS = /^[^a-z]*(?:javascript|data|vbscript):/i

let browser: Browser
let library: Library
let people: People
let keeper: SanityClient
const written = new Set<string>()

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  people = peopleOf('hostile', browser)
  keeper = await people.clientOf('administrator')
})

afterAll(async () => {
  await keeper.mutate([...written].toReversed().map((id) => ({delete: {id}})))
  await browser.close()
})

/** Published without being shown: drafts alone, but for what is private by its id. */
async function write(documents: readonly Stored[]): Promise<void> {
  for (const one of documents) written.add(one._id)
  await keeper.mutate(
    documents.map((one) => ({createOrReplace: one})),
    {visibility: 'sync', autoGenerateArrayKeys: true},
  )
}

async function writeHostile(): Promise<Map<string, string[]>> {
  const originals = await keeper.fetch<Stored[]>(
    '*[_type in $types && _id in path("*") && !string::startsWith(_id, "xss-")] | order(_type, _id)',
    {types: [...new Set([...SHOWN_TYPES, ...FORMS])].filter((type) => type !== 'siteSettings')},
  )
  const chosen = [...new Map(originals.map((one) => [one._type, one])).values()]
  const copied = NUMBERS.map((number) =>
    copies(chosen, `${MINE}${number}-`).map((one) => ({
      ...hostile(one, {what: 'everything', number, pictureId: undefined}),
      _id: `drafts.${one._id}`,
    })),
  )
  // References lead to drafts of the same writing: weak, as the Studio stores them until both are published.
  await write(copied.flat().map((one) => JSON.parse(JSON.stringify(one), asWeak)))
  const [guide, story] = ['substanceGuide', 'testimonial'].map(
    (type) => copied[0]?.find(({_type}) => _type === type)?._id.replace('drafts.', '') ?? '',
  )
  // A review is written in one's own name alone; what one is called, one chooses.
  const me = await keeper.request<{id: string}>({url: '/users/me'})
  const account = {id: me.id, name: TEXT}
  const at = '2026-11-01T00:00:00Z'
  await write([
    {
      _id: `consent.${MINE}record`,
      _type: 'consentRecord',
      testimonial: {_type: 'reference', _ref: story ?? '', _weak: true},
      ...Object.fromEntries(
        ['personName', 'contact', 'description', 'disclosedTo', 'purpose', 'storedAt'].map((name) => [
          name,
          TEXT,
        ]),
      ),
      scope: ['site'],
      signedOn: '2026-01-01',
      method: 'paper',
      validUntil: '2031-01-01',
      status: 'valid',
      retainUntil: '2036-01-01',
      collectedBy: {_type: 'reference', _ref: await keeper.fetch<string>('*[_type == "person"][0]._id')},
    },
    {
      _id: `review.${guide}`,
      _type: 'reviewRequest',
      subject: {_type: 'reference', _ref: guide ?? '', _weak: true},
      subjectType: 'substanceGuide',
      subjectTitle: TEXT.slice(0, 300),
      stage: 'clinicalReview',
      state: 'changesAsked',
      requestedBy: account,
      requestedAt: at,
      claimedBy: account,
      claimedAt: at,
      notes: [{_key: 'a', path: 'summary', text: TEXT, by: account, at}],
      passes: [],
      contentHash: `sha256-${'0'.repeat(64)}`,
    },
  ])
  return new Map(
    FORMS.map((type) => [
      type,
      copied.flatMap((each) =>
        each.filter(({_type}) => _type === type).map(({_id}) => _id.replace('drafts.', '')),
      ),
    ]),
  )
}

const asWeak = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && '_ref' in value ? {...value, _weak: true} : value

/** What ran, what the policy refused, and links that would run something. */
const seenIn = (page: Page) =>
  page.evaluate((pattern) => {
    const runs = new RegExp(pattern, 'i')
    const attributes = ['href', 'src', 'xlink:href', 'action', 'formaction', 'srcdoc']
    const links = [...document.querySelectorAll('*')].flatMap((element) =>
      attributes.flatMap((name) => {
        // A browser passes over these in an address.
        const value = (element.getAttribute(name) ?? '').replaceAll(/[\t\n\r]/g, '')
        return runs.test(value) && !/^data:image\//i.test(value)
          ? [`${element.tagName} ${name}=${value.slice(0, 60)}`]
          : []
      }),
    )
    const handlers = [...document.querySelectorAll('[onload],[onerror],[onmouseover]')].map(({outerHTML}) =>
      outerHTML.slice(0, 80),
    )
    const ran = 'ran' in window && Array.isArray(window.ran) ? window.ran.map(String) : ['lost']
    return {ran, links, handlers, text: document.body.innerText}
  }, LINK_THAT_RUNS.source)

/** What was written is there, as text. */
const isShown = (page: Page) =>
  page.waitForFunction((pattern) => new RegExp(pattern).test(document.body.innerText), SHOWN.source)

test('whatever stands in a document, nothing of it runs in the Studio: forms, lists, tools, the review, the search', async () => {
  const forms = await writeHostile()
  const {page, problems} = await people.as('administrator')
  await page.addInitScript(() => {
    const ran: unknown[] = []
    Object.assign(window, {ran, xss: (number: unknown) => ran.push(number)})
    document.addEventListener('securitypolicyviolation', ({blockedURI, violatedDirective}) => {
      // zod asks once whether it may compile; the policy says no, and no document can ask that.
      if (blockedURI !== 'eval') ran.push(`${violatedDirective} ${blockedURI}`)
    })
  })
  const opened: string[] = []
  page.on('dialog', (dialog) => {
    opened.push(dialog.message())
    void dialog.dismiss()
  })
  page.context().on('page', (another) => opened.push(another.url()))

  const shown: string[] = []
  const wrong: object[] = []
  const look = async (place: string) => {
    const {ran, links, handlers, text} = await seenIn(page)
    if ([ran, links, handlers, opened].some(({length}) => length > 0)) {
      wrong.push({place, ran, links, handlers, opened: opened.splice(0)})
    }
    if (SHOWN.test(text)) shown.push(place)
  }

  for (const [type, ids] of forms) {
    expect({type, copies: ids.length}).toEqual({type, copies: NUMBERS.length})
    for (const id of type === 'substanceGuide' ? ids.slice(0, 2) : ids.slice(0, 1)) {
      await page.goto(`${library.studioUrl}/intent/edit/id=${id};type=${type}/`)
      await page.getByTestId('document-panel-scroller').waitFor()
      await isShown(page)
      await look(`${type} ${id}`)
    }
  }
  const [guide = ''] = forms.get('substanceGuide') ?? []
  await page.goto(`${library.studioUrl}/intent/edit/id=${guide};type=substanceGuide/`)
  await page.getByRole('button', {name: 'Review', exact: true}).click()
  await page.getByRole('region', {name: 'Review of this document'}).getByText(/xss1/).first().waitFor()
  await look('review')

  for (const view of VIEWS) {
    await page.goto(`${library.studioUrl}/${view}`)
    await isShown(page)
    await look(view)
  }
  await page.goto(`${library.studioUrl}/bulk/replace`)
  await page.getByLabel('Find', {exact: true}).fill('xss0')
  await page.keyboard.press('Enter')
  await page.getByText(/xss0/).first().waitFor()
  await look('bulk/replace')
  await page.getByTestId('studio-search').click()
  await page.getByPlaceholder('Search', {exact: true}).first().fill('xss')
  await page.getByTestId('search-results').getByText(/xss/).first().waitFor()
  await look('search')

  // It would have been seen.
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<a href=" java\nscript:xss(1)">xss1</a><img src="/static/library.svg" onload="xss(1)">',
    )
  })
  await page.waitForFunction(() => 'ran' in window && Array.isArray(window.ran) && window.ran.length > 0)
  const control = await seenIn(page)
  expect([control.ran.length, control.links.length, control.handlers.length]).toEqual([1, 1, 1])

  process.stdout.write(
    `${written.size} hostile documents in the Studio, shown in ${shown.length} places: ${shown.join(', ')}\n`,
  )
  expect(wrong).toEqual([])
  expect(shown.length).toBeGreaterThan(9)
  expect(problems.filter((problem) => problem.startsWith('left the machine'))).toEqual([])
  await page.context().close()
})
