import {expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'

import {messages} from '../../messages/messages.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {PeoplePage} from './people-page.tsx'
import {peopleFixture} from './people.fixture.ts'

const {people: words} = messages('en')
const show = (people = peopleFixture) =>
  render(
    <main>
      <PeoplePage people={people} words={words} />
    </main>,
  )
const entry = (name: string) => within(screen.getByRole('article', {name}))

test('a person: what they do here, what they gain by it, what they wrote and keep', async () => {
  const {container} = show()
  const person = entry('Rowan Example')
  expect(person.getByText('Owns shares in a clinic.')).toBeVisible()
  expect(person.getByText('None given')).toBeVisible()
  expect(person.getByRole('link', {name: 'Examplamine'})).toHaveAttribute('href', '/library/examplamine')
  expect(person.getByRole('link', {name: 'About'})).toHaveAttribute('href', '/about')
  expect(person.getByRole('link', {name: 'Example Trust'})).toHaveAttribute('href', '#organization-own')
  expect(person.queryByText('A role, not a person')).toBeNull()
  expect(await accessibilityProblems(container)).toEqual([])
})

test('a sample is a role, not a person; what it signed counts for nothing', () => {
  show()
  const sample = entry('Clinical reviewer (sample)')
  expect(sample.getByText('A role, not a person')).toBeVisible()
  expect(
    sample.getByText(/Clinical review, 21 November 2026 \(a sample, which counts for nothing\)/),
  ).toBeVisible()
  expect(sample.queryByText('Credentials')).toBeNull()
  expect(screen.getByText(/no real person stands behind it yet/)).toBeVisible()
})

test('an organization says what it sells, and where nobody has said it', () => {
  show()
  expect(entry('Example Trust').getByText('Sells courses.')).toBeVisible()
  expect(entry('Example Authority').getByText(/Not looked into/)).toBeVisible()
})

test('a library for which nobody answers says so', () => {
  show({people: [], organizations: []})
  expect(screen.getByText(/should not be relied on/)).toBeVisible()
  expect(screen.getByText('No organisation has been entered yet.')).toBeVisible()
})
