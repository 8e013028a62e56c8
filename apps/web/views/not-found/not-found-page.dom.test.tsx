import {expect, test} from '@jest/globals'
import {render, screen} from '@testing-library/react'

import {accessibilityProblems} from '../../testing/accessibility.ts'
import {cardFixture} from '../library/guide-card.fixture.ts'
import {NotFoundPage} from './not-found-page.tsx'

test('it says what may have happened and leads on to every guide', async () => {
  const {container} = render(
    <main>
      <NotFoundPage guides={[cardFixture]} />
    </main>,
  )
  expect(screen.getByRole('heading', {level: 1})).toHaveTextContent('Page not found')
  expect(screen.getByRole('link', {name: 'library'})).toHaveAttribute('href', '/library')
  expect(screen.getByRole('link', {name: 'Examplamine'})).toHaveAttribute('href', '/library/examplamine')
  expect(await accessibilityProblems(container)).toEqual([])
})
