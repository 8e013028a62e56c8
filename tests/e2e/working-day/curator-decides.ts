import {changeWords} from '@healing-library/content/rules/trial-change-words'
import {expect} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {z} from 'zod'

import {trialsCommand, until} from '../harness/library.ts'
import {type Day, SOON_MS} from './day.ts'
import {siteSays} from './studio-day.ts'

const change = z.object({field: z.string(), kind: z.string(), after: z.string().nullish()})
const waiting = z.array(
  z.object({_id: z.string(), nctId: z.string(), trial: z.string(), proposals: z.array(change)}),
)
const documentOf = z.record(z.string(), z.unknown())

/** What was decided on: the registry's record, and the trial. */
export type Change = {record: string; trial: string}
export type Decided = {accepted: Change; ignored: Change; takenBack: Change; clicked: Change}

/** Goes through what the registry says otherwise: by keys alone, then one by the mouse. Somebody else sees it without reloading. */
export async function decides(day: Day): Promise<Decided> {
  const {page, client: lake} = day.curator
  const before = await waitingChanges(lake)
  const total = before.flatMap(({proposals}) => proposals).length
  expect(total).toBeGreaterThan(4)

  const other = day.administrator.page
  await other.goto(`${day.library.studioUrl}/trials/queue`)
  await page.goto(day.library.studioUrl)
  await page.getByTestId('work-trials').getByRole('link').first().click()
  const changes = page.getByTestId('queue-change')
  await changes.first().waitFor()
  expect(await changes.count()).toBe(total)
  await page.getByRole('tab', {name: /^Queue \(\d+\)$/}).waitFor()
  await other.getByTestId('queue-change').first().waitFor()

  const [accepted, ignored, takenBack] = before.flatMap((record) =>
    record.proposals.map((proposal) => ({...proposal, record})),
  )
  if (accepted === undefined || ignored === undefined || takenBack === undefined) throw new Error('No queue.')
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  await until(
    async () => (await historyOf(lake, accepted.record.trial)).some(({field}) => field === accepted.field),
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
    async () => (await other.getByTestId('queue-change').count()) === total - 2,
    SOON_MS,
    'the other curator still sees what is decided',
  )

  // A third one is taken back at once.
  await page.keyboard.press('a')
  await waits(lake, total - 3)
  await page.keyboard.press('u')
  await waits(lake, total - 2)
  await until(async () => (await changes.count()) === total - 2, SOON_MS, 'it did not come back to the queue')

  if (typeof accepted.after === 'string')
    await siteSays(day, `/trials/${accepted.record.nctId}`, changeWords(accepted.after))

  const fetched = stored?.['fetchedAt']
  await trialsCommand(['sync', '--full'])
  const synced = await lake.getDocument(ignored.record._id)
  expect(synced?.['fetchedAt']).not.toBe(fetched)
  expect(await fieldsWaiting(lake, ignored.record._id)).not.toContain(ignored.field)
  expect(await countWaiting(lake)).toBe(total - 2)

  const last = (await waitingChanges(lake)).at(-1)
  if (last === undefined) throw new Error('Nothing waits any more.')
  await changes
    .last()
    .getByRole('button', {name: /^Accept /})
    .click()
  await waits(lake, total - 3)
  const of = ({_id, trial: decided}: {_id: string; trial: string}) => ({record: _id, trial: decided})
  return {
    accepted: of(accepted.record),
    ignored: of(ignored.record),
    takenBack: of(takenBack.record),
    clicked: of(last),
  }
}

const waits = (lake: SanityClient, count: number) =>
  until(async () => (await countWaiting(lake)) === count, SOON_MS, `${count} changes did not wait`)

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
