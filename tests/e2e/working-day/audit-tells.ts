import {readFile} from 'node:fs/promises'

import {expect} from '@jest/globals'
import {z} from 'zod'

import {axeFindings} from '../harness/axe.ts'
import {lakeCommand, until} from '../harness/library.ts'
import {DAY, type Day, SOON_MS} from './day.ts'

const entry = z.object({
  at: z.iso.datetime(),
  event: z.string(),
  actor: z.object({name: z.string(), roles: z.array(z.string())}),
  from: z.object({
    by: z.string(),
    address: z.string().optional(),
    agent: z.string().optional(),
    origin: z.string().optional(),
  }),
  documents: z.array(z.object({id: z.string(), type: z.string()})),
})
type Entry = z.output<typeof entry>

/** What the people of the day did, oldest first, as `npm run lake -- audit export` hands it out. */
export async function readDay({beganAt}: Day): Promise<Entry[]> {
  const text = await lakeCommand(['audit', 'export', '-', '--since', beganAt])
  return text
    .split('\n')
    .map((line) => entry.parse(JSON.parse(line)))
    .filter(({actor}) => actor.name.startsWith(`${DAY}-`))
}

/** A part of the day, from when to when, and what the audit has to tell of it; undefined where it broke off. */
export type Part = {name: string; from: string; to: string; lines: readonly string[] | undefined}

/** Who did what with which documents, part by part in the order of the day; and nothing that belongs to no part. */
export async function expectTold(day: Day, entries: readonly Entry[], parts: readonly Part[]): Promise<void> {
  const subjects = await day.keeper.fetch<{_id: string; of: string}[]>(
    '*[_type == "signOff"]{_id, "of": subject._ref}',
  )
  const nameOf = (id: string) => subjects.find(({_id}) => _id === id)?.of ?? id
  const told = ({actor, event, from, documents}: Entry): string =>
    [
      actor.name.slice(DAY.length + 1),
      event,
      ...documents.map(({id}) => nameOf(id)).toSorted(),
      ...(from.by === 'schedule' ? ['by the schedule'] : []),
    ].join(' ')
  const isIn = ({at}: Entry, {from, to}: Part) => from <= at && at <= to
  for (const part of parts.filter(({lines}) => lines !== undefined)) {
    const lines = entries.filter((one) => isIn(one, part)).map(told)
    expect({part: part.name, lines}).toEqual({part: part.name, lines: part.lines})
  }
  const others = entries.filter((one) => !parts.some((part) => isIn(one, part)))
  expect(others.map(told)).toEqual(['editor signedIn', 'reviewer signedIn', 'curator signedIn'])
}

/** When and from where: in order, each by a person in the Studio with the role of their account, or by the schedule for them. */
export function expectWhenAndWhere({library}: Day, entries: readonly Entry[]): void {
  expect(entries.map(({at}) => at)).toEqual(entries.map(({at}) => at).toSorted())
  for (const {actor, event, from} of entries) {
    expect(actor.roles).toEqual([actor.name.slice(DAY.length + 1)])
    if (from.by === 'schedule') continue
    const inStudio = {
      by: 'session',
      address: '127.0.0.1',
      agent: expect.stringMatching(/Chrome/),
      origin: library.studioUrl,
    }
    if (event !== 'signedIn') expect({event, from}).toEqual({event, from: inStudio})
  }
}

/** The same in the Studio, of one document; and the file that the Studio hands out is what was written. */
export async function expectInStudio({administrator: {page}, library}: Day, id: string): Promise<void> {
  await page.goto(`${library.studioUrl}/audit`)
  const tool = page.getByTestId('audit-tool')
  await tool.getByLabel('Document (id)').fill(id)
  await page.keyboard.press('Enter')
  const rows = tool.getByRole('row')
  await until(async () => (await rows.count()) === 5, SOON_MS, 'the audit did not show the notice')
  const words = (await rows.allInnerTexts()).slice(1).map((row) => row.replaceAll(/\s+/g, ' '))
  for (const line of [
    /day-editor \(editor\) Scheduled .* in the Studio · Chrome/,
    /day-editor \(editor\) Published .* the schedule/,
    /day-editor \(editor\) Unpublished .* the schedule/,
  ])
    expect(words.join('\n')).toMatch(line)
  expect(await axeFindings(page, '[data-testid=audit-tool]')).toEqual([])

  await tool.getByRole('button', {name: 'Clear'}).click()
  await until(async () => (await rows.count()) > 5, SOON_MS, 'the audit did not show everything')
  const downloading = page.waitForEvent('download')
  await tool.getByRole('button', {name: 'Export as NDJSON'}).click()
  const file = await (await downloading).path()
  expect(await readFile(file, 'utf8')).toContain('"signedIn"')
  expect(await lakeCommand(['audit', 'verify', file])).toMatch(/^production: \d+ entries, head production:/m)
  expect(await lakeCommand(['audit', 'verify'])).toMatch(/^production: \d+ entries/m)
}
