import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {fireEvent, screen, waitFor, within} from '@testing-library/react/pure.js'

import {accessibilityProblems} from '../testing/accessibility.fixture.ts'
import {lakeAs, openStudio, type OpenStudio, press} from '../testing/studio.fixture.tsx'

const STORY = 'testimonial-of-the-desk-test'
const TITLE = 'A story that the desk test keeps'
const RECORD = `*[_type == "consentRecord" && testimonial._ref == "${STORY}"][0]`

const keeper = lakeAs('administrator')
let studio: OpenStudio

beforeAll(async () => {
  await keeper.createOrReplace({
    _id: STORY,
    _type: 'testimonial',
    title: TITLE,
    kind: 'patient',
    about: {_type: 'reference', _ref: 'guide-ketamine'},
    quote: 'It was neither easy nor hard.',
    context: 'A clinic series',
    outcome: 'mixed',
    displayName: 'M., 40s',
    illustrative: false,
  })
  studio = await openStudio('editor', '/consents')
})
afterAll(() => studio.unmount())

const desk = () => screen.findByTestId('consents-tool')
const recordId = async () => await keeper.fetch<string>(`${RECORD}._id`)
const fill = (dialog: HTMLElement, fields: Record<string, string>) => {
  for (const [label, value] of Object.entries(fields)) {
    fireEvent.change(within(dialog).getByLabelText(label), {target: {value}})
  }
}

test('a new consent is kept in its private record, and the story is told what it covers', async () => {
  await press(`New consent for ${TITLE}`, await desk())
  const dialog = await screen.findByRole('dialog', {name: `New consent: ${TITLE}`})
  expect(await accessibilityProblems(dialog)).toEqual([])
  // What lacks is said before anything is written.
  await press('Keep the consent', dialog)
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('Nothing was kept')
  expect(await recordId()).toBeNull()

  fill(dialog, {
    'Who consents': 'Mara Lindqvist',
    'How to reach them': 'mara@post.example',
    'What is shown': 'Her story of a clinic.',
    'To whom': 'Readers of the library',
    'For what': 'To inform',
    How: 'paper',
    'Collected by': 'person-editor-sample',
    'Where the signed form is kept': 'Folder 7',
  })
  await press('Keep the consent', dialog)
  await waitFor(async () => expect(await recordId()).toMatch(/^consent\./))
  const id = await recordId()
  expect(await keeper.getDocument(id)).toMatchObject({personName: 'Mara Lindqvist', status: 'valid'})
  expect(await keeper.getDocument(STORY)).toMatchObject({
    consentRecordId: id.replace(/^consent\./, ''),
    consentState: 'valid',
    consentScope: ['site'],
  })
  // Nobody but its keepers is answered the record.
  expect(await lakeAs('reviewer').getDocument(id)).toBeUndefined()
  expect(JSON.stringify(await keeper.getDocument(STORY))).not.toContain('Mara')
})

test('renewed only to a day that is to come; record and story say the same day', async () => {
  await press(`Renew… ${TITLE}`, await desk())
  const dialog = await screen.findByRole('dialog', {name: `Renew: ${TITLE}`})
  fill(dialog, {'Valid until': '2020-01-01'})
  await press('Renew', dialog)
  expect(within(dialog).getByLabelText('Valid until')).toHaveAttribute('aria-invalid', 'true')
  const until = `${new Date().getUTCFullYear() + 1}-06-01`
  fill(dialog, {'Valid until': until})
  await press('Renew', dialog)
  await waitFor(async () =>
    expect(await keeper.getDocument(await recordId())).toMatchObject({validUntil: until}),
  )
  expect(await keeper.getDocument(STORY)).toMatchObject({consentValidUntil: until})
})

test('“Withdraw consent” at the record asks first, then takes the story and its drafts out for good', async () => {
  const id = await recordId()
  await keeper.createOrReplace({
    ...(await keeper.getDocument(STORY)),
    _id: `drafts.${STORY}`,
    _type: 'testimonial',
    quote: 'A draft of hers.',
  })
  await studio.edit(id, 'consentRecord')
  const withdraw = async () => {
    await press('Open document actions')
    fireEvent.click(await screen.findByRole('menuitem', {name: 'Withdraw consent'}))
    await screen.findByText(/This cannot be undone here\./)
  }
  await withdraw()
  await press('Cancel')
  await waitFor(() => expect(screen.queryByText(/This cannot be undone here\./)).toBeNull())
  expect(await keeper.getDocument(STORY)).toBeDefined()

  await withdraw()
  await press('Withdraw and delete the story')
  await waitFor(async () => expect(await keeper.getDocument(STORY)).toBeUndefined())
  expect(await keeper.getDocument(`drafts.${STORY}`)).toBeUndefined()
  expect(await keeper.getDocument(id)).toMatchObject({
    status: 'withdrawn',
    withdrawnOn: new Date().toISOString().slice(0, 10),
  })
  expect(await screen.findByText(/^Withdrawn\. /)).toBeInTheDocument()
})

test('the desk lists it as withdrawn, without a way to renew it', async () => {
  studio.go('/consents')
  const withdrawn = await within(await desk()).findByRole('region', {name: 'Consents that were withdrawn'})
  await waitFor(() => expect(withdrawn).toHaveTextContent('Mara Lindqvist'))
  expect(within(withdrawn).queryByRole('button', {name: /^Renew/})).toBeNull()
})
