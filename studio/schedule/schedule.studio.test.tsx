import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {fireEvent, screen, waitFor, within} from '@testing-library/react/pure.js'

import {accessibilityProblems} from '../testing/accessibility.fixture.ts'
import {lakeAs, openStudio, type OpenStudio, press} from '../testing/studio.fixture.tsx'

const ID = 'event-scheduled-in-a-test'
const TITLE = 'An evening that a test schedules'
const DOCUMENT = {
  _type: 'event',
  title: TITLE,
  slug: {_type: 'slug', current: 'scheduled-in-a-test'},
  startsAt: '2099-05-01T18:00:00Z',
  timeZone: 'Europe/Berlin',
  format: 'online',
  summary: 'It was made up for a test.',
  expiresAt: '2099-05-02',
}
const RELEASES = `*[_type == "system.release" && metadata.title match "*that a test schedules*"]`

const keeper = lakeAs('administrator')
const editor = lakeAs('editor')
let studio: OpenStudio

beforeAll(async () => {
  await editor.createOrReplace({...DOCUMENT, _id: `drafts.${ID}`})
  studio = await openStudio('editor')
  await studio.edit(ID, 'event')
})
afterAll(async () => {
  studio.unmount()
  await keeper.delete({query: `*[_id in ["${ID}", "drafts.${ID}"]]`})
})

const release = async () => await keeper.fetch<{state: string; publishAt: string} | null>(`${RELEASES}[0]`)
const openSchedule = async (name: string) => {
  await press('Open document actions')
  const item = () => screen.getByRole('menuitem', {name})
  await waitFor(() => expect(item()).toBeEnabled())
  fireEvent.click(item())
  return await screen.findByRole('dialog', {name: /^(Publish|Take off) at a set time$/})
}
const when = (dialog: HTMLElement, value: string) =>
  fireEvent.change(within(dialog).getByLabelText(/^Day and time/), {target: {value}})
/** Of the field, on the clock of whoever runs this. */
const instant = (local: string) => new Date(local).toISOString()

test('a draft is scheduled for a time to come; the badge at its form says so', async () => {
  const dialog = await openSchedule('Schedule publishing…')
  expect(await accessibilityProblems(dialog)).toEqual([])
  when(dialog, '2020-01-01T09:00')
  expect(within(dialog).getByRole('alert')).toHaveTextContent('This time is past')
  expect(within(dialog).getByRole('button', {name: 'Schedule'})).toBeDisabled()
  when(dialog, '2099-04-01T09:00')
  await press('Schedule', dialog)
  await waitFor(async () =>
    expect(await release()).toMatchObject({state: 'scheduled', publishAt: instant('2099-04-01T09:00')}),
  )
  expect(await screen.findByText('Scheduled', {selector: '[data-ui="Badge"] *'})).toBeInTheDocument()
  expect(await keeper.getDocument(ID)).toBeUndefined()
})

test('what is written after it is told apart at the form, and goes out only when it is approved', async () => {
  await editor.patch(`drafts.${ID}`).set({summary: 'It was changed after it was scheduled.'}).commit()
  expect(await screen.findByText('Scheduled, changed since')).toBeInTheDocument()
  const dialog = await openSchedule('Scheduled publishing…')
  expect(dialog).toHaveTextContent('The approved text goes out, and not the change')
  await press('Approve the text as it is now', dialog)
  await waitFor(async () =>
    expect(await keeper.fetch(`*[_id match "versions.*.${ID}"].summary`)).toEqual([
      'It was changed after it was scheduled.',
    ]),
  )
  await waitFor(() => expect(screen.queryByText('Scheduled, changed since')).toBeNull())
})

test('“Scheduled” in the desk lists what is to come, with a way to it', async () => {
  studio.go('/structure/scheduled')
  const pane = await screen.findByTestId('scheduled-pane')
  const table = await within(pane).findByRole('region', {name: 'All that is to come'})
  expect(within(table).getByRole('link', {name: TITLE})).toHaveAttribute(
    'href',
    expect.stringContaining(`id=${ID}`),
  )
})

test('My work says what goes out next, one click from its place', async () => {
  studio.go('/my-work')
  const part = await screen.findByTestId('work-scheduled')
  const link = (await within(part).findByText(TITLE)).closest('a')
  expect(link).toHaveTextContent('Goes out')
  expect(link).toHaveTextContent(/To be published on 1 Apr 2099, 09:00/)
  if (link !== null) fireEvent.click(link)
  expect(await screen.findByTestId('field-startsAt')).toBeInTheDocument()
})

test('cancelled: nothing is to come, and the draft stays', async () => {
  const dialog = await openSchedule('Scheduled publishing…')
  await press('Cancel the schedule', dialog)
  await waitFor(async () => expect(await release()).toBeNull())
  expect(await keeper.getDocument(`drafts.${ID}`)).toMatchObject({title: TITLE})
  await waitFor(() => expect(screen.queryByText('Scheduled')).toBeNull())
})

test('a page is scheduled to be taken off at the end that it names itself; until then it stands', async () => {
  await keeper.createOrReplace({...DOCUMENT, _id: ID})
  await keeper.delete(`drafts.${ID}`)
  // The form has heard of both: its actions are made anew with each.
  expect(await screen.findByText('No edits')).toBeInTheDocument()
  const dialog = await openSchedule('Schedule taking off…')
  expect(within(dialog).getByLabelText(/^Day and time/)).toHaveValue('2099-05-03T00:00')
  await press('Schedule', dialog)
  await waitFor(async () => expect(await release()).toMatchObject({state: 'scheduled'}))
  expect(await keeper.getDocument(ID)).toMatchObject({title: TITLE})
  await press('Cancel the schedule', await openSchedule('Scheduled taking off…'))
  await waitFor(async () => expect(await release()).toBeNull())
})
