import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {fireEvent, screen, waitFor, within} from '@testing-library/react/pure.js'

import {catchDownloads, downloads} from '../testing/downloads.fixture.ts'
import {lakeAs, openStudio, type OpenStudio, press} from '../testing/studio.fixture.tsx'

const CLAIM = 'claim-of-the-bulk-test'
const WORD = 'quixotomine'

const keeper = lakeAs('administrator')
let studio: OpenStudio

beforeAll(async () => {
  catchDownloads()
  await keeper.create({
    _id: CLAIM,
    _type: 'claim',
    statement: `The word ${WORD} stands here.`,
    kind: 'efficacy',
    certainty: 'notAssessed',
    citations: [],
  })
  studio = await openStudio('administrator', '/bulk/in')
})
afterAll(async () => {
  studio.unmount()
  await keeper.delete({
    query: '*[_id in [$id, "drafts." + $id] || title match "A record of the bulk test*"]',
    params: {id: CLAIM},
  })
})

const tool = () => screen.findByTestId('bulk-tool')
const show = async (view: string) =>
  fireEvent.click(await within(await tool()).findByRole('tab', {name: view}))
const newest = async () => {
  const file = downloads.at(-1)
  return file && {name: file.name, text: await file.text()}
}
const type = (part: HTMLElement, label: RegExp | string, value: string) =>
  fireEvent.change(within(part).getByLabelText(label), {target: {value}})

test('records come in as drafts, once they were seen; what is held or unreadable is named', async () => {
  const bulk = await tool()
  const held = await keeper.fetch<string>('*[_type == "publication" && defined(doi)][0].doi')
  const made = '*[title match "A record of the bulk test*"]{_id, year}'
  await within(bulk).findByLabelText('Records, pasted or dropped here')
  type(
    bulk,
    'Records, pasted or dropped here',
    `title,doi,year\nA record of the bulk test,10.5555/bulk-test,2024\nHeld already,${held},2020\nOf no year,,soon\n`,
  )
  await press('Read', bulk)
  const table = await within(bulk).findByRole('region', {name: 'The records of the file'})
  expect(table).toHaveTextContent('Here already')
  expect(table).toHaveTextContent('Cannot be taken')
  expect(await keeper.fetch(made)).toEqual([])
  await press('Make 1 draft', bulk)
  expect(await within(bulk).findByText('1 of 1 drafts made.')).toBeInTheDocument()
  expect(await keeper.fetch(made)).toEqual([{_id: expect.stringMatching(/^drafts\./), year: 2024}])
})

test('publications go out as a file that another program reads, drafts included', async () => {
  await show('Publications out')
  const bulk = await tool()
  await within(bulk).findByLabelText(/^Words of the title/)
  type(bulk, /^Words of the title/, 'nothing is called this')
  await press('Download RIS', bulk)
  expect(await within(bulk).findByText(/^No publication has these words/)).toBeInTheDocument()
  expect(downloads).toHaveLength(0)
  type(bulk, /^Words of the title/, 'A record of the bulk test')
  await press('Download RIS', bulk)
  expect(await within(bulk).findByText(/^1 publications in the file\./)).toBeInTheDocument()
  expect(await newest()).toMatchObject({
    name: expect.stringMatching(/\.ris$/),
    text: expect.stringContaining('DO  - 10.5555/bulk-test'),
  })
})

test('words are found where they stand, replaced in a draft alone, and taken back', async () => {
  await show('Find and replace')
  const bulk = await tool()
  await within(bulk).findByLabelText('Find')
  type(bulk, 'Find', WORD)
  type(bulk, 'Put there', 'ketamine')
  await press('Find', bulk)
  expect(await within(bulk).findByText(/^1 places in 1 documents; 1 chosen\./)).toBeInTheDocument()
  expect(within(bulk).getByText('A sign-off covers it')).toBeInTheDocument()
  expect(await keeper.getDocument(`drafts.${CLAIM}`)).toBeUndefined()
  await press('Replace 1 place', bulk)
  expect(await within(bulk).findByText('Replaced in 1 draft.')).toBeInTheDocument()
  expect(await keeper.getDocument(`drafts.${CLAIM}`)).toMatchObject({
    statement: 'The word ketamine stands here.',
  })
  expect(await keeper.getDocument(CLAIM)).toMatchObject({statement: `The word ${WORD} stands here.`})
  await press('Take it back', bulk)
  expect(await within(bulk).findByText('Taken back: the drafts are as they were.')).toBeInTheDocument()
  expect(await keeper.getDocument(`drafts.${CLAIM}`)).toBeUndefined()
})

test('a list goes out as CSV with the columns that are wanted; what is private is not offered', async () => {
  await show('CSV of a list')
  const bulk = await tool()
  const choice = await within(bulk).findByLabelText('Which documents?')
  const offered = within(choice)
    .getAllByRole('option')
    .map((option) => option.getAttribute('value'))
  expect(offered).toContain('claim')
  for (const hidden of ['consentRecord', 'signOff', 'reviewRequest']) expect(offered).not.toContain(hidden)
  fireEvent.change(choice, {target: {value: 'claim'}})
  fireEvent.click(await within(bulk).findByRole('checkbox', {name: 'Topic'}))
  await press('Download CSV', bulk)
  await waitFor(() => expect(bulk).toHaveTextContent(/\d+ rows in the file\./))
  const file = await newest()
  expect(file?.name).toBe('claim.csv')
  const [head = '', ...rows] = file?.text.split('\r\n') ?? []
  expect(head).toContain('statement')
  expect(head).not.toContain('topic')
  expect(rows.some((row) => row.includes(WORD))).toBe(true)
})

test('the audit tells who made what, filters it, and is handed out as lines', async () => {
  studio.go('/audit')
  const audit = await screen.findByTestId('audit-tool')
  await within(audit).findByRole('table')
  type(audit, 'Document (id)', 'nothing-has-this-id')
  await press('Show', audit)
  expect(await within(audit).findByText('Nothing like that has happened.')).toBeInTheDocument()
  await press('Clear', audit)
  await within(audit).findByRole('table')
  await press('Export as NDJSON', audit)
  await waitFor(async () => expect((await newest())?.name).toMatch(/^audit-.*\.ndjson$/))
  const lines = (await newest())?.text.trim().split('\n') ?? []
  expect(lines.length).toBeGreaterThan(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({event: expect.any(String), sequence: expect.any(Number)})
})
