import {beforeEach, expect, test} from '@jest/globals'
import {fireEvent, render, screen} from '@testing-library/react'

import {savedList} from '../../enhance/features/saved-list.ts'
import {messages} from '../../messages/messages.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {startFeatures} from '../../testing/start-features.ts'
import {SavedPage} from './saved-page.tsx'

const trial = {
  nctId: 'NCT00000001',
  title: 'One',
  status: 'Recruiting, as of May 2026',
  savedOn: '2026-11-21',
  note: '',
}

beforeEach(() => localStorage.clear())

test('what was saved, as it was then, with a note of one’s own that is kept', async () => {
  localStorage.setItem('trials.saved', JSON.stringify([trial]))
  const {container} = render(
    <main>
      <SavedPage words={messages('en').trials.saved} />
    </main>,
  )
  startFeatures(savedList)
  expect(screen.getByRole('link', {name: 'One'})).toHaveAttribute('href', '/trials/NCT00000001')
  expect(screen.getByText(/So it was when you saved it, on 21 November 2026/)).toBeVisible()
  fireEvent.input(screen.getByRole('textbox'), {target: {value: 'ask Dr B'}})
  expect(localStorage.getItem('trials.saved')).toContain('ask Dr B')
  expect(await accessibilityProblems(container)).toEqual([])
  fireEvent.click(screen.getByRole('button', {name: 'Take away: One'}))
  expect(screen.getByText(/Nothing is saved in this browser/)).toBeVisible()
})

test('an empty browser says what to do', () => {
  render(<SavedPage words={messages('en').trials.saved} />)
  startFeatures(savedList)
  expect(screen.queryByRole('listitem')).toBeNull()
  expect(screen.getByText(/Each trial has a button for it/)).toBeVisible()
})
