import {changeWords} from '@healing-library/content/rules/trial-change-words'
import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import type {Browser, Page} from 'playwright-core'
import {z} from 'zod'

import {axeFindings} from './harness/axe.ts'
import {launchBrowser, openPage} from './harness/browser.ts'
import {lakeClient} from './harness/lake-client.ts'
import {currentLibrary, lakeCommand, type Library, trialsCommand, until} from './harness/library.ts'
import {sessionToken, signIn} from './harness/studio.ts'

jest.setTimeout(180_000)

const PASSWORD = 'a heron counts the stones'
const CURATOR = {email: 'curator@library.local', password: PASSWORD}
const REVIEWER = {email: 'trials-reviewer@library.local', password: PASSWORD}
const SOON_MS = 20_000

const change = z.object({field: z.string(), kind: z.string(), after: z.string().nullish()})
const waiting = z.array(
  z.object({_id: z.string(), nctId: z.string(), trial: z.string(), proposals: z.array(change)}),
)
const documentOf = z.record(z.string(), z.unknown())

let browser: Browser
let library: Library

beforeAll(async () => {
  library = await currentLibrary()
  browser = await launchBrowser()
  for (const [{email}, role] of [
    [CURATOR, 'curator'],
    [REVIEWER, 'reviewer'],
  ] as const) {
    await lakeCommand(['user', 'add', email, '--role', role], {LAKE_USER_PASSWORD: PASSWORD})
  }
})

afterAll(async () => browser.close())

test('a curator decides by keys: the trial, its history and the site have it; what was ignored stays so after a sync', async () => {
  const {page, problems} = await openPage(browser)
  await signIn(page, library, CURATOR)
  const lake = lakeClient(library, await sessionToken(page))
  const before = await waitingChanges(lake)
  const total = before.flatMap(({proposals}) => proposals).length
  expect(total).toBeGreaterThan(4)

  // Somebody else looks at the same queue.
  const other = await openPage(browser)
  await signIn(other.page, library, library)
  await openTool(other.page, 'queue')
  await openTool(page, 'queue')
  const changes = page.getByTestId('queue-change')
  await changes.first().waitFor()
  expect(await changes.count()).toBe(total)
  await page.getByRole('tab', {name: /^Queue \(\d+\)$/}).waitFor()

  const [record] = before
  const [accepted, ignored] = before.flatMap((each) =>
    each.proposals.map((proposal) => ({...proposal, record: each})),
  )
  if (record === undefined || accepted === undefined || ignored === undefined) throw new Error('No queue.')
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  await until(
    async () => (await historyOf(lake, record.trial)).some(({field}) => field === accepted.field),
    SOON_MS,
    'the history of the trial does not tell the change',
  )
  const stored = await lake.getDocument(accepted.record._id)
  const trial = documentOf.parse(await lake.getDocument(accepted.record.trial))
  const snapshot = documentOf.parse(stored?.['snapshot'])
  expect(trial[accepted.field]).toEqual(snapshot[accepted.field])
  expect((await fieldsWaiting(lake, accepted.record._id)).includes(accepted.field)).toBe(false)

  // The next one has come into its place.
  await page.keyboard.press('i')
  await until(
    async () => !(await fieldsWaiting(lake, ignored.record._id)).includes(ignored.field),
    SOON_MS,
    'the change was not ignored',
  )
  // What one decides, the other sees without reloading.
  await until(
    async () => (await other.page.getByTestId('queue-change').count()) === total - 2,
    SOON_MS,
    'the other curator still sees what is decided',
  )

  // A third one is taken back at once.
  await page.keyboard.press('a')
  await until(async () => (await countWaiting(lake)) === total - 3, SOON_MS, 'the third was not accepted')
  await page.keyboard.press('u')
  await until(async () => (await countWaiting(lake)) === total - 2, SOON_MS, 'the third was not taken back')
  await until(async () => (await changes.count()) === total - 2, SOON_MS, 'it did not come back to the queue')

  if (typeof accepted.after === 'string') {
    const words = changeWords(accepted.after)
    await until(
      async () => (await textOf(`${library.siteUrl}/trials/${accepted.record.nctId}`)).includes(words),
      SOON_MS,
      `the page of ${accepted.record.nctId} does not say “${words}”`,
    )
  }

  const fetched = stored?.['fetchedAt']
  await trialsCommand(['sync', '--full'])
  const synced = await lake.getDocument(ignored.record._id)
  expect(synced?.['fetchedAt']).not.toBe(fetched)
  expect(await fieldsWaiting(lake, ignored.record._id)).not.toContain(ignored.field)
  expect(await countWaiting(lake)).toBe(total - 2)
  expect(problems).toEqual([])
  expect(other.problems).toEqual([])
  await page.context().close()
  await other.page.context().close()
})

test('trials are added by their numbers, each row told; one that is there is left alone', async () => {
  const {page, problems} = await openPage(browser)
  await signIn(page, library, CURATOR)
  const lake = lakeClient(library, await sessionToken(page))
  const candidate = await lake.fetch<string>(
    '*[_type == "registryRecord" && !defined(trial) && !defined(rejected) && relevance.match == "exact"] | order(nctId asc)[0].nctId',
  )
  const held = await lake.fetch<string>('*[_type == "registryRecord" && defined(trial)][0].nctId')
  await openTool(page, 'add')
  await page.getByLabel(/^NCT numbers/).fill(`NCT number,why\n${candidate},new\n${held},there\nnonsense,\n`)
  await page.getByRole('button', {name: 'Look them up'}).click()
  await page.getByText('1 of 3 rows will be added.').waitFor()
  await page.getByText('We hold it already').waitFor()
  await page.getByText(/^No NCT number/).waitFor()
  await page.getByRole('button', {name: 'Add 1 trial'}).click()
  await page.getByText('1 of 1 added.').waitFor()

  const id = `trial-${candidate.toLowerCase()}`
  const added = documentOf.parse(await lake.getDocument(id))
  expect(added).toMatchObject({_type: 'clinicalTrial', nctId: candidate})
  expect(added['substances']).toHaveLength(1)
  expect(await lake.fetch('*[_id == $id][0].trial._ref', {id: `registry.${candidate}`})).toBe(id)
  // Nothing is lost: the row that was no number waits to be mended.
  await page.getByRole('button', {name: 'Mend the rows with problems'}).click()
  expect(await page.getByLabel(/^NCT numbers/).inputValue()).toBe('nonsense')

  await page.getByLabel(/^Search the registry/).fill(candidate)
  await page.getByRole('button', {name: 'Search', exact: true}).click()
  await page.getByText('We hold it', {exact: true}).waitFor()
  expect(problems).toEqual([])
  await page.context().close()
})

test('a registry that is down is told, and the rest of the tool works', async () => {
  const {page} = await openPage(browser)
  await signIn(page, library, CURATOR)
  await page.route(`${new URL(library.registryUrl).origin}/**`, (route) => route.abort())
  await openTool(page, 'add')
  await page.getByLabel(/^Search the registry/).fill('ketamine')
  await page.getByRole('button', {name: 'Search', exact: true}).click()
  await page.getByText(/^The registry cannot be reached/).waitFor()
  await page.getByRole('tab', {name: 'Coverage'}).click()
  await page.getByRole('heading', {name: 'The registry against the library'}).waitFor()
  await page.context().close()
})

test('who may not decide sees the queue with every decision off, and why', async () => {
  const {page, problems} = await openPage(browser)
  await signIn(page, library, REVIEWER)
  await openTool(page, 'queue')
  const accept = page.getByRole('button', {name: /^Accept .* of NCT/}).first()
  await accept.waitFor()
  expect(await accept.isDisabled()).toBe(true)
  await page.getByText(/^Your account may look, but not decide/).waitFor()
  expect(problems).toEqual([])
  await page.context().close()
})

test.each([
  ['queue', 'queue-change'],
  ['add', undefined],
  ['lists', undefined],
  ['coverage', undefined],
  ['settings', undefined],
] as const)('axe finds nothing in %s, light and dark', async (view, shows) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const {page} = await openPage(browser, {bypassCSP: true, colorScheme})
    await signIn(page, library, CURATOR)
    await openTool(page, view)
    if (shows === undefined)
      await page.getByTestId('trials-tool').getByRole('heading', {level: 2}).first().waitFor()
    else await page.getByTestId(shows).first().waitFor()
    expect(await axeFindings(page, '[data-testid=trials-tool]')).toEqual([])
    await page.context().close()
  }
})

async function openTool(page: Page, view: string): Promise<void> {
  await page.goto(`${library.studioUrl}/trials/${view}`)
  await page.getByTestId('trials-tool').waitFor()
}

/** In the order of the queue. */
const waitingChanges = async (lake: SanityClient) =>
  waiting.parse(
    await lake.fetch<unknown>(
      '*[_type == "registryRecord" && defined(trial) && count(proposals) > 0] | order(fetchedAt desc, nctId asc){_id, nctId, "trial": trial._ref, proposals}',
    ),
  )

const countWaiting = async (lake: SanityClient): Promise<number> =>
  (await waitingChanges(lake)).flatMap(({proposals}) => proposals).length

const fieldsWaiting = async (lake: SanityClient, id: string): Promise<string[]> =>
  (await lake.fetch<string[] | null>('*[_id == $id][0].proposals[].field', {id})) ?? []

const historyOf = async (lake: SanityClient, id: string) =>
  z.array(change).parse((await lake.fetch<unknown>('*[_id == $id][0].changes', {id})) ?? [])

async function textOf(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return await response.text()
}
