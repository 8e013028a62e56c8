import {expect, test} from '@jest/globals'
import {fireEvent, screen, within} from '@testing-library/react'

import {accessibilityProblems} from '../testing/accessibility.fixture.ts'
import {renderInStudio} from '../testing/render.fixture.tsx'
import type {Plan} from './plan.ts'
import {PlansTable} from './plans-table.tsx'
import {PLAN} from './plans.fixture.ts'
import {ScheduleDialog, type ScheduleRequest} from './schedule-dialog.tsx'

const NOW = new Date(2026, 10, 15, 12, 0)
const TIME = 'Day and time (Europe/Berlin)'

function show(more: {plan?: Plan; whyNot?: string; proposed?: Date; kind?: Plan['kind']} = {}) {
  const requests: ScheduleRequest[] = []
  const {container} = renderInStudio(
    <ScheduleDialog
      kind="publish"
      plan={undefined}
      proposed={undefined}
      zone="Europe/Berlin"
      now={() => NOW}
      whyNot={undefined}
      isBusy={false}
      onRequest={(request) => requests.push(request)}
      {...more}
    />,
  )
  return {requests, container}
}

const type = (value: string) => fireEvent.change(screen.getByLabelText(TIME), {target: {value}})
const button = (name: string) => screen.getByRole('button', {name})

test('only a time to come is taken; the keyboard begins at it and Enter sends it', async () => {
  const {requests, container} = show()
  expect(screen.getByLabelText(TIME)).toHaveFocus()
  expect(button('Schedule')).toBeDisabled()
  type('2026-11-15T11:59')
  expect(screen.getByRole('alert')).toHaveTextContent(/is past/)
  expect(button('Schedule')).toBeDisabled()
  fireEvent.submit(button('Schedule'))
  expect(requests).toEqual([])
  type('2026-12-01T09:00')
  expect(screen.queryByRole('alert')).toBeNull()
  fireEvent.submit(button('Schedule'))
  expect(requests).toEqual([{kind: 'schedule', at: new Date(2026, 11, 1, 9, 0).toISOString()}])
  expect(await accessibilityProblems(container)).toEqual([])
})

test('the end that a document knows is proposed', () => {
  show({kind: 'takeOff', proposed: new Date(2027, 0, 1)})
  expect(screen.getByLabelText(TIME)).toHaveValue('2027-01-01T00:00')
  expect(button('Schedule')).toBeEnabled()
})

test('who may not publish, or has errors to mend, schedules nothing', () => {
  const {requests} = show({whyNot: 'There are errors to mend before this can go out.'})
  type('2026-12-01T09:00')
  expect(button('Schedule')).toBeDisabled()
  fireEvent.submit(button('Schedule'))
  expect(requests).toEqual([])
})

test('what was changed since is told, and goes out only when it is approved', async () => {
  const {requests, container} = show({plan: {...PLAN, draftRevision: 'rev-2'}})
  expect(screen.getByText(/To be published on 1 Dec 2026/)).toBeInTheDocument()
  expect(screen.getByText('Scheduled by Wren')).toBeInTheDocument()
  expect(screen.getByText(/approved text goes out, and not the change/)).toBeInTheDocument()
  type('2026-12-02T09:00')
  const at = new Date(2026, 11, 2, 9, 0).toISOString()
  fireEvent.click(button('Change the time'))
  fireEvent.submit(button('Change the time'))
  fireEvent.click(button('Approve the text as it is now'))
  fireEvent.click(button('Cancel the schedule'))
  expect(requests.slice(-3)).toEqual([{kind: 'changeTime', at}, {kind: 'approveAgain', at}, {kind: 'cancel'}])
  expect(await accessibilityProblems(container)).toEqual([])
})

test('errors keep the present text from being approved, and not the approved one from another time', () => {
  show({plan: PLAN, whyNot: 'There are errors to mend before this can go out.'})
  type('2026-12-02T09:00')
  expect(button('Approve the text as it is now')).toBeDisabled()
  expect(button('Change the time')).toBeEnabled()
})

test('the list says what is to come, what no longer fits, and what was not done and why', async () => {
  const failed: Plan = {
    ...PLAN,
    releaseId: 'r2',
    title: 'A notice',
    state: 'failed',
    error: 'Something points at it.',
  }
  const {container} = renderInStudio(
    <PlansTable
      plans={[{...PLAN, draftRevision: 'rev-2'}, failed]}
      zone="Europe/Berlin"
      documentLink={({documentId, title}) => <a href={`/edit/${documentId}`}>{title}</a>}
    />,
  )
  const toCome = within(screen.getByRole('region', {name: 'To come'}))
  expect(container).toHaveTextContent('1 Dec 2026, 09:00:00')
  expect(toCome.getAllByText(/Scheduled by Wren/).length).toBeGreaterThan(0)
  expect(container).toHaveTextContent('It was not done: Something points at it.')
  expect(screen.getByRole('link', {name: 'A notice'})).toHaveAttribute('href', '/edit/event-a')
  expect(await accessibilityProblems(container)).toEqual([])
})
