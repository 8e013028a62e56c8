import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {fireEvent, screen, waitFor, within} from '@testing-library/react/pure.js'

import {accessibilityProblems} from '../testing/accessibility.fixture.ts'
import {lakeAs, openStudio, type OpenStudio, press} from '../testing/studio.fixture.tsx'

const BY_DOI = 'publication-looked-up-by-doi'
const BY_PMID = 'publication-looked-up-by-pmid'
const TRIAL = 'trial-looked-up'
const RETRACTED = '10.5555/healing-library.retracted'

const keeper = lakeAs('administrator')
let studio: OpenStudio

beforeAll(async () => {
  await Promise.all([
    keeper.create({
      _id: `drafts.${BY_DOI}`,
      _type: 'publication',
      doi: '10.5555/12345678',
      journal: 'As it stood',
    }),
    keeper.create({_id: `drafts.${BY_PMID}`, _type: 'publication', pmid: '37224232'}),
    keeper.create({_id: `drafts.${TRIAL}`, _type: 'clinicalTrial', staffNote: 'Ours.'}),
  ])
  studio = await openStudio('editor')
})
afterAll(async () => {
  studio.unmount()
  await keeper.delete({
    query: `*[_id in $ids || doi == $doi]`,
    params: {ids: [BY_DOI, BY_PMID, TRIAL].map((id) => `drafts.${id}`), doi: RETRACTED},
  })
})

const field = (name: string) => screen.findByTestId(`field-${name}`)
const answer = async (name: string) => within(await field(name)).findByRole('region', {name: 'Look-up'})
const fieldsOf = (id: string) => keeper.getDocument(`drafts.${id}`)

test('a DOI brings what Crossref says; what is empty is taken, what stands there stays until it is chosen', async () => {
  await studio.edit(BY_DOI, 'publication')
  await press('Look up by DOI', () => screen.getByTestId('field-doi'))
  const found = await answer('doi')
  await within(found).findByRole('table')
  expect(found).toHaveTextContent('Journal of Psychoceramics')
  expect(await accessibilityProblems(found)).toEqual([])
  expect(within(found).getByRole('checkbox', {name: 'Take: Journal'})).not.toBeChecked()
  await press(/^Take \d+ fields$/, found)
  await waitFor(async () =>
    expect(await fieldsOf(BY_DOI)).toMatchObject({
      title: 'Toward a Unified Theory of High-Energy Metaphysics: Silly String Theory',
      year: 2008,
      journal: 'As it stood',
    }),
  )
  await waitFor(() => expect(screen.queryByRole('region', {name: 'Look-up'})).toBeNull())
})

test('a PMID that the library holds already says so, with the way there', async () => {
  await studio.edit(BY_PMID, 'publication')
  await press('Look up by PMID', () => screen.getByTestId('field-pmid'))
  const found = await answer('pmid')
  const held = await within(found).findByRole('region', {name: 'In the library already'})
  expect(held).toHaveTextContent('The library holds this publication already.')
  expect(within(held).getByRole('link')).toHaveAttribute(
    'href',
    expect.stringContaining('publication-anand-2023'),
  )
})

test('a trial’s fields come from the registry by its number; ours stay', async () => {
  await studio.edit(TRIAL, 'clinicalTrial')
  fireEvent.click(await screen.findByTestId('group-tab-registry'))
  const number = await field('nctId')
  fireEvent.change(within(number).getByLabelText(/^The number, or the address of the record/), {
    target: {value: 'https://clinicaltrials.gov/study/NCT04714359'},
  })
  await press('Look up', number)
  const found = await answer('nctId')
  await press('Fill in from the registry', found)
  await waitFor(async () =>
    expect(await fieldsOf(TRIAL)).toMatchObject({
      nctId: 'NCT04714359',
      briefTitle: expect.any(String),
      staffNote: 'Ours.',
    }),
  )
})

test('a new publication is previewed with its retraction, then made as a draft that says it', async () => {
  studio.go('/structure/evidence;new-publication')
  const pane = await screen.findByTestId('new-publication')
  fireEvent.change(within(pane).getByLabelText('DOI or PMID, bare or as an address'), {
    target: {value: `https://doi.org/${RETRACTED}`},
  })
  await press('Look up', pane)
  const make = await within(pane).findByRole('button', {name: 'Make the draft'})
  expect(pane).toHaveTextContent(/retracted/i)
  const made = '*[_type == "publication" && doi == $doi]{_id, retraction}'
  expect(await keeper.fetch(made, {doi: RETRACTED})).toEqual([])
  fireEvent.click(make)
  await waitFor(async () =>
    expect(await keeper.fetch(made, {doi: RETRACTED})).toEqual([
      {_id: expect.stringMatching(/^drafts\./), retraction: 'retracted'},
    ]),
  )
  // It opens where it is mended and published.
  expect(await field('doi')).toBeInTheDocument()
})
