import type {LibraryIndex} from '@healing-library/content/queries/library'
import {describe, expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'

import {library as words} from '../../messages/en/library.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {bareCardFixture, cardFixture} from './guide-card.fixture.ts'
import {LibraryForPage} from './library-for-page.tsx'
import {LibraryPage} from './library-page.tsx'

const sadness = {
  _id: 'condition-sadness',
  _type: 'condition' as const,
  title: 'Example sadness',
  slug: 'sadness',
  deck: 'A condition for a test.',
}
const unnamed = {...sadness, _id: 'condition-unnamed', title: 'Nothing yet', slug: 'nothing-yet'}
const index: LibraryIndex = {
  guides: [
    {_id: bareCardFixture._id, _type: 'substanceGuide', card: bareCardFixture, conditions: []},
    {_id: cardFixture._id, _type: 'substanceGuide', card: cardFixture, conditions: [sadness._id]},
  ],
  treatments: [
    {
      _id: 'modality-example',
      _type: 'modality',
      title: 'Examplamine with talking',
      slug: 'with-talking',
      deck: 'A way of treatment for a test.',
      substances: [{_id: cardFixture._id, _type: 'substanceGuide', title: cardFixture.title}],
      conditions: [sadness._id],
    },
  ],
  conditions: [sadness, unnamed],
}
const linksOf = (part: HTMLElement) =>
  within(part)
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')])

describe('the whole library', () => {
  test('guides and treatments are links under headings, and every name leads to its guide', async () => {
    const {container} = render(
      <main>
        <LibraryPage index={index} words={words} />
      </main>,
    )
    expect(linksOf(screen.getByRole('region', {name: 'Substances'}))).toEqual([
      ['Bareamine', '/library/bareamine'],
      ['Examplamine', '/library/examplamine'],
    ])
    expect(screen.getByText('Also called Exampla')).toBeVisible()
    expect(linksOf(screen.getByRole('region', {name: 'Ways of treatment'}))).toEqual([
      ['Examplamine with talking', '/treatments/with-talking'],
    ])
    const names = screen.getByRole('region', {name: 'Every name, from A to Z'})
    expect(linksOf(names)).toContainEqual(['Exampla', '/library/examplamine'])
    expect(linksOf(names)).toContainEqual(['E', '#letter-e'])
    expect(container.querySelector('#letter-e')).not.toBeNull()
    expect(await accessibilityProblems(container)).toEqual([])
  })

  test('each condition of which something speaks is a page of its own, with how much there is', () => {
    render(<LibraryPage index={index} words={words} />)
    expect(linksOf(screen.getByRole('navigation', {name: 'Only what concerns'}))).toEqual([
      ['Everything 3', '/library'],
      ['Example sadness 2', '/library/for/sadness'],
    ])
  })

  test('an empty library says so', () => {
    render(<LibraryPage index={{guides: [], treatments: [], conditions: []}} words={words} />)
    expect(screen.getByText(words.noGuides)).toBeVisible()
    expect(screen.getByText(words.noTreatments)).toBeVisible()
    expect(screen.getByText(words.noNames)).toBeVisible()
  })
})

describe('the library by condition', () => {
  test('only what names the condition', async () => {
    const {container} = render(
      <main>
        <LibraryForPage index={index} condition={sadness} words={words} />
      </main>,
    )
    expect(screen.getByRole('heading', {level: 1, name: 'The library on example sadness'})).toBeVisible()
    expect(linksOf(screen.getByRole('region', {name: 'Substances'}))).toEqual([
      ['Examplamine', '/library/examplamine'],
    ])
    expect(screen.getByRole('link', {name: 'Example sadness 2'})).toHaveAttribute('aria-current', 'page')
    expect(await accessibilityProblems(container)).toEqual([])
  })

  test('a condition of which nothing speaks says that this does not mean that nothing is known', () => {
    render(<LibraryForPage index={index} condition={unnamed} words={words} />)
    expect(screen.getByText(words.forCondition.noGuides)).toBeVisible()
    expect(screen.getByText(words.forCondition.noTreatments)).toBeVisible()
  })
})
