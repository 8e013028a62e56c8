import type {Story} from '@healing-library/content/queries/stories'
import {expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'

import {messages} from '../../messages/messages.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {StoriesPage} from './stories-page.tsx'
import {storiesFixture} from './stories.fixture.ts'
import type {StoryView} from './story-views.ts'

const {stories: words} = messages('en')
const show = (stories: readonly Story[], view?: StoryView) =>
  render(
    <main>
      <StoriesPage stories={stories} {...(view === undefined ? {} : {view})} words={words} />
    </main>,
  )

test('stories stand under their substance beside what studies show, and how they end is counted', async () => {
  const {container} = show(storiesFixture)
  const region = within(screen.getByRole('region', {name: 'Examplamine'}))
  const story = within(region.getByRole('figure', {name: 'Lighter for a while'}))
  expect(story.getByText('Relief lasts about a week.')).toBeVisible()
  expect(story.getByText('Then it came back.')).toBeVisible()
  expect(story.getByRole('doc-noteref')).toBeVisible()
  const row = screen.getByRole('row', {name: /^Examplamine/})
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({textContent}) => textContent?.replace(/\D/g, '')),
  ).toEqual(['0', '1', '1', '2'])
  const all = within(screen.getByRole('row', {name: /^All substances/}))
  expect(all.getByRole('link', {name: '2'})).toHaveAttribute('href', '/stories/outcome/mixed')
  expect(screen.getByRole('link', {name: 'How stories come here, and how they go'})).toHaveAttribute(
    'href',
    '/about/stories',
  )
  expect(await accessibilityProblems(container)).toEqual([])
})

test('an illustrative story says so, and the page how many are', () => {
  show(storiesFixture)
  expect(screen.getByText(/^1 of 3 stories are illustrative/)).toBeVisible()
  expect(
    within(screen.getByRole('figure', {name: 'Not for me'})).getByText(/Illustrative story/),
  ).toBeVisible()
  expect(within(screen.getByRole('figure', {name: 'Elsewhere'})).queryByText(/Illustrative story/)).toBeNull()
})

test('a part shows its stories only, and the balance of all', () => {
  show(storiesFixture, {about: {slug: 'otherine', title: 'Otherine'}})
  expect(screen.getByRole('heading', {level: 1, name: 'Stories: Otherine'})).toBeVisible()
  expect(screen.getAllByRole('figure')).toHaveLength(1)
  expect(screen.getByRole('row', {name: /^Examplamine/})).toBeVisible()
  expect(screen.getByRole('link', {name: 'Otherine', current: 'page'})).toBeVisible()
})

test('where nothing may be shown the page says why', () => {
  const {rerender} = show([])
  expect(screen.getByText(/only while the person who told it agrees/)).toBeVisible()
  rerender(<StoriesPage stories={storiesFixture} view={{outcome: 'positive'}} words={words} />)
  expect(screen.getByText('No story of this kind may be shown at the moment.')).toBeVisible()
})
