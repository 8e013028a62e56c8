import {expect, test} from '@jest/globals'
import {fireEvent, screen, within} from '@testing-library/react'

import {accessibilityProblems} from '../testing/accessibility.fixture.ts'
import {renderInStudio} from '../testing/render.fixture.tsx'
import {AuditFilter} from './audit-filter.tsx'
import {AuditTable} from './audit-table.tsx'
import type {AuditEntry} from './entries.ts'
import {type AuditFilter as Filter, NO_FILTER} from './filter.ts'
import {HostedAudit} from './hosted-audit.tsx'

const PUBLISHED: AuditEntry = {
  log: 'production',
  sequence: 2,
  at: '2026-12-01T08:30:00.000Z',
  event: 'published',
  actor: {id: 'u1', name: 'Wren', kind: 'user', roles: ['editor']},
  from: {by: 'session', address: '192.0.2.7', agent: 'Chrome 156 on Linux', origin: 'http://studio.test'},
  documents: [{id: 'event-a', type: 'event'}],
}
const IMPORTED: AuditEntry = {
  ...PUBLISHED,
  sequence: 1,
  event: 'imported',
  actor: {id: '<command line>', name: 'ada (command line)', kind: 'command line', roles: []},
  from: {by: 'command line'},
  documents: Array.from({length: 10}, (_, index) => ({id: `d${index}`, type: 'note'})),
  count: 1200,
  note: '1200 note',
}

test('an entry says who, what, when in which zone, and from where; its document is a link', async () => {
  const {container} = renderInStudio(
    <AuditTable
      entries={[PUBLISHED, IMPORTED, {...PUBLISHED, sequence: 0, event: 'somethingNew', documents: []}]}
      zone="Europe/Berlin"
      studioOrigin="http://studio.test"
      documentLink={({id}) => <a href={`/edit/${id}`}>{id}</a>}
    />,
  )
  expect(screen.getByRole('columnheader', {name: 'When (Europe/Berlin)'})).toBeInTheDocument()
  const [, published, imported, unknown] = screen.getAllByRole('row')
  if (!published || !imported || !unknown) throw new Error('a row is missing')
  expect(published).toHaveTextContent('1 Dec 2026, 09:30:00')
  expect(published).toHaveTextContent(
    'Wren (editor)Publishedevent-ain the Studio · Chrome 156 on Linux · 192.0.2.7',
  )
  expect(within(published).getByRole('link', {name: 'event-a'})).toHaveAttribute('href', '/edit/event-a')
  expect(imported).toHaveTextContent('and 1192 more')
  expect(unknown).toHaveTextContent('somethingNew')
  expect(await accessibilityProblems(container)).toEqual([])
})

test('the filter is sent as a whole, and cleared at once', async () => {
  const asked: Filter[] = []
  const {container} = renderInStudio(
    <AuditFilter filter={NO_FILTER} onFilter={(filter) => asked.push(filter)} />,
  )
  fireEvent.change(screen.getByLabelText('What'), {target: {value: 'signed'}})
  fireEvent.change(screen.getByLabelText('Who (name or id)'), {target: {value: 'Wren'}})
  fireEvent.change(screen.getByLabelText('From'), {target: {value: '2026-12-01'}})
  expect(asked).toEqual([])
  fireEvent.submit(screen.getByRole('form', {name: 'Filter the audit'}))
  expect(asked).toEqual([{...NO_FILTER, event: 'signed', actor: 'Wren', from: '2026-12-01'}])
  fireEvent.click(screen.getByRole('button', {name: 'Clear'}))
  expect(asked.at(-1)).toEqual(NO_FILTER)
  expect(screen.getByLabelText('Who (name or id)')).toHaveValue('')
  expect(await accessibilityProblems(container)).toEqual([])
})

test('at Sanity the tool says what is kept there', async () => {
  const {container} = renderInStudio(<HostedAudit />)
  expect(screen.getByText(/writes no audit/)).toBeInTheDocument()
  expect(await accessibilityProblems(container)).toEqual([])
})
