import {expect, test} from '@jest/globals'
import {render, screen} from '@testing-library/react'

import {accessibilityProblems} from '../../testing/accessibility.ts'
import {bareCardFixture, cardFixture} from './guide-card.fixture.ts'
import {LibraryPage} from './library-page.tsx'

test('every guide is a link under a heading, with its names and how it stands', async () => {
  const {container} = render(
    <main>
      <LibraryPage guides={[bareCardFixture, cardFixture]} />
    </main>,
  )
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Bareamine', '/library/bareamine'],
    ['Examplamine', '/library/examplamine'],
  ])
  expect(screen.getByText('Also called Exampla')).toBeVisible()
  expect(screen.getAllByText(/Awaiting clinical sign-off/)).toHaveLength(2)
  expect(await accessibilityProblems(container)).toEqual([])
})

test('an empty library says so', () => {
  render(<LibraryPage guides={[]} />)
  expect(screen.getByText('No guide has been published yet.')).toBeVisible()
  expect(screen.queryByRole('list')).toBeNull()
})
