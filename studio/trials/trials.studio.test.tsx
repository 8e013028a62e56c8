import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {fireEvent, screen, waitFor, within} from '@testing-library/react/pure.js'

import {accessibilityProblems} from '../testing/accessibility.fixture.ts'
import {lakeAs, openStudio, type OpenStudio, press} from '../testing/studio.fixture.tsx'

const NCT = 'NCT99999901'
const TRIAL = 'trial-nct99999901'
const RECORD = `registry.${NCT}`
const STATUS = `Status of ${NCT}`
const CHANGE = {
  _key: 'overallStatus',
  _type: 'trialProposal',
  field: 'overallStatus',
  kind: 'status',
  before: 'RECRUITING',
  after: 'ACTIVE_NOT_RECRUITING',
  seenAt: '2026-11-20T06:00:00Z',
}

const keeper = lakeAs('administrator')
let studio: OpenStudio

beforeAll(async () => {
  const told = {nctId: NCT, briefTitle: 'A trial that a test keeps'}
  await keeper
    .transaction()
    .createOrReplace({
      ...told,
      _id: TRIAL,
      _type: 'clinicalTrial',
      overallStatus: 'RECRUITING',
      substances: [{_key: 'ketamine', _type: 'reference', _ref: 'guide-ketamine'}],
    })
    .createOrReplace({
      _id: RECORD,
      _type: 'registryRecord',
      nctId: NCT,
      trial: {_type: 'reference', _ref: TRIAL, _weak: true},
      snapshot: {...told, overallStatus: CHANGE.after, statusVerified: '2026-11'},
      contentHash: 'made-for-a-test',
      fetchedAt: CHANGE.seenAt,
      presence: 'found',
      relevance: {match: 'exact', terms: ['Ketamine']},
      proposals: [CHANGE],
    })
    .commit()
  studio = await openStudio('curator', '/trials')
})
afterAll(async () => {
  studio.unmount()
  await keeper.delete(RECORD)
  await keeper.delete(TRIAL)
})

const change = () => screen.findByRole('listitem', {name: `Change: ${STATUS}`})
const trial = async () => await keeper.getDocument(TRIAL)

test('a change that waits is told with both sides; accepted, it is in the trial, and can be undone', async () => {
  expect(await change()).toHaveTextContent('Recruiting')
  expect(await accessibilityProblems(screen.getByTestId('trials-tool'))).toEqual([])
  await press(`Accept ${STATUS}`)
  await waitFor(async () =>
    expect(await trial()).toMatchObject({overallStatus: 'ACTIVE_NOT_RECRUITING', statusVerified: '2026-11'}),
  )
  await waitFor(() => expect(screen.queryByRole('listitem', {name: `Change: ${STATUS}`})).toBeNull())
  await press(/^Undo/)
  await waitFor(async () => expect(await trial()).toMatchObject({overallStatus: 'RECRUITING'}))
  expect(await change()).toBeInTheDocument()
})

test('ignored, it is proposed no more, and the trial stays as it is', async () => {
  await change()
  await press(`Ignore ${STATUS}`)
  await waitFor(async () => {
    const record = await keeper.getDocument(RECORD)
    expect(record?.['proposals'] ?? []).toEqual([])
    expect(record?.['ignored']).toMatchObject([{field: 'overallStatus'}])
  })
  expect(await trial()).toMatchObject({overallStatus: 'RECRUITING'})
})

test('the views of the tool are walked by their tabs, each at its own address', async () => {
  for (const name of ['Add', 'Lists', 'Coverage', 'Settings']) {
    fireEvent.click(screen.getByRole('tab', {name}))
    await waitFor(() => expect(screen.getByRole('tab', {name})).toHaveAttribute('aria-selected', 'true'))
    expect(window.location.pathname).toBe(`/trials/${name.toLowerCase()}`)
    const panel = screen.getByRole('tabpanel', {name})
    await waitFor(() => expect(panel).not.toBeEmptyDOMElement())
    expect(within(panel).queryByRole('alert')).toBeNull()
    expect(await accessibilityProblems(panel)).toEqual([])
  }
})
