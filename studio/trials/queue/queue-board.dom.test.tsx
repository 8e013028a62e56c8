import {expect, test} from '@jest/globals'
import {fireEvent, screen, within} from '@testing-library/react'

import {accessibilityProblems} from '../../testing/accessibility.fixture.ts'
import {renderInStudio} from '../../testing/render.fixture.tsx'
import {NO_RIGHT} from '../ui/no-right.ts'
import {QueueBoard, type QueueBoardProps} from './queue-board.tsx'
import {FOLLOWED, QUEUE} from './queue.fixture.ts'
import type {Request} from './requests.ts'

const TITLES: Record<string, string> = {overallStatus: 'Status', sites: 'Sites', enrolment: 'Enrolment'}

function show(more: Partial<QueueBoardProps> = {}) {
  const requests: Request[] = []
  const opened: string[] = []
  let undone = 0
  const view = renderInStudio(
    <QueueBoard
      records={QUEUE}
      followed={FOLLOWED}
      guides={[{id: 'guide-ketamine', title: 'Ketamine'}]}
      titleOf={(field) => TITLES[field] ?? field}
      whyNot={undefined}
      keysEnabled
      onToggleKeys={() => {}}
      onRequest={(request) => requests.push(request)}
      onUndo={() => (undone += 1)}
      onOpen={({nctId}) => opened.push(nctId)}
      {...more}
    />,
  )
  return {requests, opened, undone: () => undone, container: view.container}
}

const press = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, {key})
}
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', {name}))

test('both sides of a change are told in words and signs', () => {
  show()
  const change = screen.getByRole('listitem', {name: 'Change: Status of NCT00000001'})
  expect(within(change).getByRole('deletion')).toHaveTextContent('Taken out: Recruiting')
  expect(within(change).getByRole('insertion')).toHaveTextContent('Put in: Active, not recruiting')
  expect(
    within(change)
      .getAllByRole('columnheader')
      .map(({textContent}) => textContent),
  ).toEqual(['On our page', 'In the registry now'])
})

test('keys go through the queue and decide; the selected change has the focus', () => {
  const {requests, opened, undone} = show()
  press('j')
  expect(screen.getByRole('listitem', {name: 'Change: Status of NCT00000001'})).toHaveFocus()
  press('a')
  expect(requests.at(-1)).toMatchObject({
    decisions: [{kind: 'accept', recordId: 'registry.NCT00000001', shown: [{field: 'overallStatus'}]}],
    said: 'Accepted: Status of NCT00000001',
  })
  press('j', 'i')
  expect(requests.at(-1)?.decisions).toMatchObject([{kind: 'ignore', shown: [{field: 'enrolment'}]}])
  press('k', 'm')
  expect(requests.at(-1)?.decisions).toMatchObject([{kind: 'mute'}])
  press('o', 'u')
  expect(opened).toHaveLength(1)
  expect(undone()).toBe(1)
})

test('letters act neither while somebody types nor when they are switched off', () => {
  const {requests} = show({keysEnabled: false})
  press('j', 'a')
  expect(requests).toEqual([])
})

test('all changes of a trial are accepted at once; all of a kind only after a question with the count', () => {
  const {requests} = show()
  click('Accept all 2 changes of NCT00000001')
  expect(requests.at(-1)?.decisions).toMatchObject([{kind: 'accept', shown: [{}, {}]}])

  click('Everything 5')
  click('Accept all 3…')
  const dialog = screen.getByRole('dialog')
  expect(dialog).toHaveTextContent('in 2 trials')
  expect(requests).toHaveLength(1)
  fireEvent.click(within(dialog).getByRole('button', {name: 'Accept 3'}))
  expect(requests.at(-1)?.decisions.map(({recordId}) => recordId)).toEqual([
    'registry.NCT00000001',
    'registry.NCT00000002',
  ])
})

test('a kind filters the queue', () => {
  show()
  click('Sites 1')
  expect(screen.getAllByTestId('queue-change')).toHaveLength(1)
  expect(screen.queryByTestId('queue-candidate')).toBeNull()
  click('Clear the filters')
  expect(screen.getAllByTestId('queue-change')).toHaveLength(3)
})

test('a new trial about the substance is added under its guide; one that only looks like it asks first', () => {
  const {requests} = show()
  click('Add to the library: NCT00000003')
  expect(requests.at(-1)?.decisions).toEqual([
    {kind: 'add', recordId: 'registry.NCT00000003', guides: ['guide-ketamine']},
  ])
  click('Add to the library: NCT00000004')
  expect(requests).toHaveLength(1)
  fireEvent.click(screen.getByRole('button', {name: 'Add it'}))
  expect(requests.at(-1)?.decisions).toEqual([{kind: 'add', recordId: 'registry.NCT00000004', guides: []}])
})

test('turning a new trial down takes a reason', () => {
  const {requests} = show()
  click('Not for this library…: NCT00000004')
  const dialog = screen.getByRole('dialog')
  expect(within(dialog).getByRole('button', {name: 'Leave it out'})).toBeDisabled()
  fireEvent.change(within(dialog).getByLabelText('Reason'), {target: {value: 'An anaesthetic only'}})
  fireEvent.click(within(dialog).getByRole('button', {name: 'Leave it out'}))
  expect(requests.at(-1)?.decisions).toEqual([
    {kind: 'reject', recordId: 'registry.NCT00000004', reason: 'An anaesthetic only'},
  ])
})

test('without the right every decision is off and says why; looking is not', () => {
  const {requests, opened} = show({whyNot: NO_RIGHT})
  const accept = screen.getByRole('button', {name: 'Accept Status of NCT00000001'})
  expect(accept).toBeDisabled()
  expect(accept).toHaveAttribute('title', NO_RIGHT)
  press('j', 'a', 'i', 'm', 'o')
  expect(requests).toEqual([])
  expect(opened).toEqual(['NCT00000001'])
})

test('of a long queue the first trials are drawn; the last key press draws the next ones', () => {
  const [record] = QUEUE
  if (record === undefined) throw new Error('The fixture has a record.')
  const many = Array.from({length: 60}, (_, index) => {
    const nctId = `NCT000010${String(index).padStart(2, '0')}`
    return {...record, _id: `registry.${nctId}`, nctId, proposals: record.proposals.slice(0, 1)}
  })
  show({records: many})
  expect(screen.getAllByTestId('queue-change')).toHaveLength(40)
  expect(screen.getByText('Accept all 60…')).toBeVisible()
  const last = screen.getAllByTestId('queue-change').at(-1)
  if (last === undefined) throw new Error('Nothing is drawn.')
  fireEvent.click(last)
  press('j')
  expect(screen.getAllByTestId('queue-change')).toHaveLength(60)
})

test('an empty queue says so', () => {
  show({records: []})
  expect(screen.getByText(/Nothing waits for you/)).toBeVisible()
})

test('axe finds nothing', async () => {
  const {container} = show()
  expect(await accessibilityProblems(container)).toEqual([])
})
