import {expect, test} from '@jest/globals'
import {fireEvent, screen, within} from '@testing-library/react'

import {accessibilityProblems} from '../../testing/accessibility.fixture.ts'
import {renderInStudio} from '../../testing/render.fixture.tsx'
import {type ConsentAnswer, consentRows} from '../data/consents.ts'
import {ConsentDesk, type ConsentWish} from './consent-desk.tsx'

const TODAY = '2026-11-29'

const record = (id: string, more: Partial<ConsentAnswer['records'][number]> = {}) => ({
  _id: `consent.${id}`,
  _type: 'consentRecord',
  personName: `Person of ${id}`,
  status: 'valid',
  scope: ['site'],
  validUntil: '2028-01-01',
  withdrawnOn: undefined,
  storyId: undefined,
  ...more,
})
const story = (id: string, recordId?: string, more: Partial<ConsentAnswer['stories'][number]> = {}) => ({
  _id: id,
  title: `Story ${id}`,
  consentRecordId: recordId,
  consentState: 'valid',
  consentScope: ['site'],
  consentValidUntil: '2028-01-01',
  ...more,
})

const ANSWER: ConsentAnswer = {
  records: [
    record('stands-00'),
    record('soon-0000', {validUntil: '2026-12-19'}),
    record('ended-000', {validUntil: '2026-11-01'}),
    record('differs-0', {scope: ['site', 'feed']}),
    record('gone-0000', {status: 'withdrawn', withdrawnOn: '2026-10-01'}),
  ],
  stories: [
    story('a', 'stands-00'),
    story('b', 'soon-0000', {consentValidUntil: '2026-12-19'}),
    story('c', 'ended-000', {consentValidUntil: '2026-11-01'}),
    story('d', 'differs-0'),
    story('drafts.e'),
    // Names a record that is not there.
    story('f', 'nowhere-0'),
  ],
  people: [{_id: 'person-a', name: 'Ada Editor'}],
}

function show(answer = ANSWER) {
  const wishes: ConsentWish[] = []
  const opened: string[] = []
  const {container} = renderInStudio(
    <ConsentDesk
      rows={consentRows(answer, TODAY)}
      today={TODAY}
      onWish={(wish) => wishes.push(wish)}
      onOpen={(id) => opened.push(id)}
    />,
  )
  return {wishes, opened, container}
}

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', {name}))
const rowsOf = (name: string) =>
  within(screen.getByRole('region', {name}))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent)

test('who must be asked comes first, the soonest first, and says so in words', () => {
  show()
  const [first, second, ...more] = rowsOf('Consents to ask about again')
  expect(more).toEqual([])
  expect(first).toMatch(/Story c.*Ended 28 days ago/)
  expect(second).toMatch(/Story b.*Ends in 20 days/)
  expect(screen.getByRole('heading', {name: 'Ask again (2)'})).toBeVisible()
  expect(rowsOf('Consents that were withdrawn')[0]).toMatch(/Withdrawn on 1 October 2026/)
})

test('a story that says otherwise than its record says in what, and is mended by one click', () => {
  const {wishes} = show()
  expect(screen.getByText('The story says otherwise: what it covers.')).toBeVisible()
  click('Mend the story Story d')
  expect(wishes).toMatchObject([{kind: 'mend', consent: {recordId: 'consent.differs-0'}}])
})

test('withdrawing asks first, and says what follows', () => {
  const {wishes} = show()
  click('Withdraw… Story a')
  const dialog = screen.getByRole('dialog')
  expect(dialog).toHaveTextContent('are deleted now')
  expect(wishes).toEqual([])
  fireEvent.click(within(dialog).getByRole('button', {name: 'Withdraw and delete the story'}))
  expect(wishes).toMatchObject([{kind: 'withdraw', consent: {recordId: 'consent.stands-00'}}])
})

test('a renewal needs a day to come', () => {
  const {wishes} = show()
  click('Renew… Story b')
  const until = screen.getByLabelText('Valid until')
  fireEvent.change(until, {target: {value: TODAY}})
  click('Renew')
  expect(until).toHaveAccessibleDescription('That day has passed: choose a later one.')
  expect(wishes).toEqual([])
  fireEvent.change(until, {target: {value: '2029-02-01'}})
  click('Renew')
  expect(wishes).toMatchObject([{kind: 'renew', validUntil: '2029-02-01', signedOn: TODAY}])
})

test('only an ended consent of a published story offers to take it out', () => {
  const {wishes} = show()
  expect(screen.getAllByRole('button', {name: /^Take the story out/})).toHaveLength(1)
  click('Take the story out… Story c')
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', {name: 'Take the story out'}))
  expect(wishes).toMatchObject([{kind: 'end'}])
})

test('a new consent names each field that is missing, at the field; nothing is lost', () => {
  const {wishes} = show()
  click('New consent for Story drafts.e')
  fireEvent.change(screen.getByLabelText('Who consents'), {target: {value: 'Mara Lindqvist'}})
  click('Keep the consent')
  expect(wishes).toEqual([])
  expect(screen.getByLabelText('To whom')).toHaveAccessibleDescription('Fill this in.')
  expect(screen.getByLabelText('Who consents')).toHaveValue('Mara Lindqvist')
  for (const [label, value] of [
    ['What is shown', 'Her story'],
    ['To whom', 'Readers'],
    ['For what', 'To inform'],
    ['How', 'paper'],
    ['Collected by', 'person-a'],
    ['Where the signed form is kept', 'Folder 7'],
  ] as const) {
    fireEvent.change(screen.getByLabelText(label), {target: {value}})
  }
  click('Keep the consent')
  expect(wishes).toMatchObject([
    {
      kind: 'grant',
      story: {id: 'e'},
      consent: {personName: 'Mara Lindqvist', scope: ['site'], method: 'paper'},
    },
  ])
})

test('the keyboard stays in the field that somebody types into', () => {
  show()
  click('New consent for Story drafts.e')
  expect(screen.getByLabelText('Who consents')).toHaveFocus()
  const contact = screen.getByLabelText('How to reach them')
  contact.focus()
  fireEvent.change(contact, {target: {value: 'm'}})
  expect(contact).toHaveFocus()
})

test('a story under no record that there is waits for one', () => {
  show()
  expect(rowsOf('Stories without a consent')).toHaveLength(2)
})

test('empty parts say why', () => {
  show({records: [], stories: [], people: []})
  expect(screen.getByText('Nobody needs to be asked.')).toBeVisible()
  expect(screen.getByText('Every story that somebody lived stands under a record.')).toBeVisible()
})

test('axe finds nothing, in the desk and in its form', async () => {
  const {container} = show()
  expect(await accessibilityProblems(container)).toEqual([])
  click('New consent for Story drafts.e')
  expect(await accessibilityProblems(screen.getByRole('dialog'))).toEqual([])
}, 30_000)
