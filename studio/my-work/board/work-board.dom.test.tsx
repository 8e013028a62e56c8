import {expect, test} from '@jest/globals'
import {fireEvent, screen, within} from '@testing-library/react'

import {accessibilityProblems} from '../../testing/accessibility.fixture.ts'
import {renderInStudio} from '../../testing/render.fixture.tsx'
import type {Place} from '../data/part.ts'
import {partsFor} from '../data/parts.ts'
import {BESIDE, ME, NOTHING, TODAY, WORK} from '../data/work.fixture.ts'
import {WorkBoard} from './work-board.tsx'

function show(work = WORK, beside = BESIDE) {
  const opened: Place[] = []
  const {container} = renderInStudio(
    <WorkBoard
      parts={partsFor(work, ME, beside, TODAY)}
      hrefOf={(place) => (place.kind === 'tool' ? `/${place.path}` : `/intent/edit/id=${place.id}`)}
      onOpen={(place) => opened.push(place)}
    />,
  )
  return {opened, container}
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, {key})

test('each row is a link to its place, and opens there without leaving the Studio', () => {
  const {opened} = show()
  const row = within(screen.getByRole('region', {name: 'Sent back to you'})).getByRole('link')
  expect(row).toHaveAttribute('href', '/intent/edit/id=back')
  fireEvent.click(row)
  expect(opened).toEqual([{kind: 'document', id: 'back', type: 'faq'}])
  // The browser's own ways with a link stay.
  row.addEventListener('click', (event) => event.preventDefault())
  fireEvent.click(row, {ctrlKey: true})
  expect(opened).toHaveLength(1)
})

test('keys go from row to row, over the parts, and stop at the ends', () => {
  show()
  press('j')
  expect(document.activeElement).toHaveTextContent('Subject back')
  press('j')
  expect(document.activeElement).toHaveTextContent('Subject taken')
  press('k')
  press('k')
  expect(document.activeElement).toHaveTextContent('Subject back')
})

test('a long part shows the first, and all when asked', () => {
  const drafts = Array.from({length: 9}, (_, index) => ({
    _id: `drafts.d${index}`,
    _type: 'faq',
    _updatedAt: '2026-11-28T10:00:00Z',
    title: `Draft ${index}`,
  }))
  show({...WORK, drafts}, {...BESIDE, authors: new Map()})
  const others = screen.getByRole('region', {name: 'Drafts of others'})
  expect(within(others).getAllByRole('link')).toHaveLength(6)
  fireEvent.click(within(others).getByRole('button', {name: 'Show 3 more: Drafts of others'}))
  expect(within(others).getAllByRole('link')).toHaveLength(9)
})

test('what is still looked for says so; what is empty says why', () => {
  show(NOTHING, {...BESIDE, findings: undefined, plans: []})
  expect(screen.getByText('Looking…')).toBeVisible()
  expect(screen.getByText('Every review and every check is in time.')).toBeVisible()
  expect(screen.queryByText(/^Nothing waits\. /)).toBeNull()
})

test('axe finds nothing', async () => {
  const {container} = show()
  expect(await accessibilityProblems(container)).toEqual([])
}, 30_000)
