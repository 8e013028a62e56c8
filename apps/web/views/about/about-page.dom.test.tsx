import {expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'

import {about as words} from '../../messages/en/about.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {AboutPage} from './about-page.tsx'
import {aboutFixture, rulesFixture} from './about.fixture.ts'
import {PolicyPage} from './policy-page.tsx'

const loaded = {page: aboutFixture, isOverdue: false}

test('the policy stands above what its rules come to, each count beside the words of its rule', async () => {
  const {container} = render(<PolicyPage loaded={loaded} counts={rulesFixture} words={words} />)
  expect(screen.getByText('Every statement names where it comes from.')).toBeVisible()
  const sources = within(screen.getByRole('region', {name: 'Sources'}))
  expect(sources.getByText(words.policy.claims.rule)).toBeVisible()
  expect(sources.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '1,199 of 1,200 statements name a source',
    expect.stringMatching(/^0 of 1,200 have been graded/),
  ])
  expect(sources.getByRole('link', {name: 'See the sources'})).toHaveAttribute('href', '/research')
  const stories = within(screen.getByRole('region', {name: 'Stories'}))
  expect(stories.getByText('0')).toBeVisible()
  expect(await accessibilityProblems(container)).toEqual([])
})

test('a library without a policy, or that cannot be read, says so', () => {
  render(<PolicyPage loaded={null} counts={null} words={words} />)
  expect(screen.getByText(words.policy.lead)).toBeVisible()
  expect(screen.getByText(words.policy.unknown)).toBeVisible()
})

test('a page about the library says who answers for it, and leads to the others', async () => {
  const other = {
    ...aboutFixture,
    _id: 'page-2',
    slug: 'stories',
    title: 'About the stories',
    kind: 'method' as const,
  }
  const {container} = render(<AboutPage loaded={loaded} others={[aboutFixture, other]} words={words} />)
  expect(screen.getByText(/Answers for this page: A. Sample, Editor\. A sample/)).toBeVisible()
  expect(screen.getByRole('link', {name: 'About the stories'})).toHaveAttribute('href', '/about/stories')
  expect(screen.getByRole('link', {name: words.policyLink})).toHaveAttribute(
    'href',
    '/about/editorial-policy',
  )
  expect(await accessibilityProblems(container)).toEqual([])
})

test('an overdue page says so instead of promising a day', () => {
  render(<AboutPage loaded={{page: aboutFixture, isOverdue: true}} others={[]} words={words} />)
  expect(screen.getByText(/was due on 1 November 2027, and has not been done/)).toBeVisible()
  expect(screen.queryByText(/Next review due/)).toBeNull()
})
