import {expect, test} from '@jest/globals'
import {render, screen} from '@testing-library/react'

import {home} from '../../messages/en/home.ts'
import {library} from '../../messages/en/library.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {HomePage} from './home-page.tsx'
import {homeFixture} from './home.fixture.ts'

test('it says what the library is, and leads into it', async () => {
  const {container} = render(
    <main>
      <HomePage home={homeFixture} words={home} library={library.entry} />
    </main>,
  )
  expect(screen.getByRole('heading', {level: 1})).toHaveTextContent('Care with its evidence in plain sight')
  expect(screen.getByRole('link', {name: 'Open the library'})).toHaveAttribute('href', '/library')
  expect(screen.getByRole('link', {name: 'Examplamine'})).toHaveAttribute('href', '/library/examplamine')
  expect(screen.getByRole('link', {name: 'Example condition'})).toHaveAttribute('href', '/conditions/example')
  expect(screen.getByRole('link', {name: 'Can it go with what I take?'})).toHaveAttribute(
    'href',
    '/interactions',
  )
  expect(await accessibilityProblems(container)).toEqual([])
})

test('the key names every degree of certainty in words', () => {
  render(<HomePage home={homeFixture} words={home} library={library.entry} />)
  for (const words of ['High certainty', 'Very low certainty', 'Certainty not yet assessed']) {
    expect(screen.getByText(words)).toBeVisible()
  }
})

test('without a tagline and featured guides it still has its heading', () => {
  render(
    <HomePage
      home={{...homeFixture, tagline: null, intro: null, featuredGuides: []}}
      words={home}
      library={library.entry}
    />,
  )
  expect(screen.getByRole('heading', {level: 1})).toHaveTextContent('Healing Library')
  expect(screen.queryByRole('heading', {name: 'Start here'})).toBeNull()
})
