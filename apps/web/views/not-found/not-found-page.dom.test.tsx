import {expect, test} from '@jest/globals'
import {render, screen} from '@testing-library/react'

import {notFound} from '../../messages/en/not-found.ts'
import {site} from '../../messages/en/site.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {cardFixture} from '../library/guide-card.fixture.ts'
import {NotFoundPage} from './not-found-page.tsx'

test('it says what may have happened and leads on to every guide', async () => {
  const {container} = render(
    <main>
      <NotFoundPage guides={[cardFixture]} words={notFound} parts={site.parts} />
    </main>,
  )
  expect(screen.getByRole('heading', {level: 1})).toHaveTextContent('Page not found')
  expect(screen.getByRole('link', {name: 'Library'})).toHaveAttribute('href', '/library')
  expect(screen.getByRole('link', {name: 'Examplamine'})).toHaveAttribute('href', '/library/examplamine')
  expect(screen.getByRole('link', {name: 'Helplines, by country'})).toHaveAttribute('href', '/help')
  expect(await accessibilityProblems(container)).toEqual([])
})
