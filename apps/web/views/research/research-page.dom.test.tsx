import {expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'

import {messages} from '../../messages/messages.ts'
import {researchFixture} from '../../research/research.fixture.ts'
import {findView, viewsOf} from '../../research/views.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {ResearchPage} from './research-page.tsx'

const {research: words} = messages('en')
const views = viewsOf(researchFixture, words.viewNames)
const show = (facet?: string, value = '') =>
  render(
    <main>
      <ResearchPage
        entries={researchFixture}
        views={views}
        current={facet === undefined ? undefined : findView(views, facet, value)}
        words={words}
      />
    </main>,
  )

test('every publication stands under its year with what was read of it and what rests on it', async () => {
  const {container} = show()
  expect(screen.getAllByRole('heading', {level: 2}).map(({textContent}) => textContent)).toEqual(
    expect.arrayContaining(['2025', '2024', '2021']),
  )
  const trial = within(screen.getByRole('article', {name: 'A randomised trial of an example'}))
  expect(trial.getByText('Randomised trial')).toBeVisible()
  expect(trial.getByText('120 people')).toBeVisible()
  expect(trial.getByText('Read: the abstract')).toBeVisible()
  expect(
    trial.getByText(/2 claims rest on it: 1 × low certainty, 1 × certainty not yet assessed/),
  ).toBeVisible()
  expect(trial.getByRole('link', {name: 'Examplamine'})).toHaveAttribute(
    'href',
    '/library/examplamine#source-publication-trial',
  )
  expect(trial.getByRole('link', {name: 'A randomised trial of an example'})).toHaveAttribute(
    'href',
    '/research/publication-trial',
  )
  expect(await accessibilityProblems(container)).toEqual([])
})

test('that nobody looked for a retraction is not said as "still stands"; a preprint and a retraction are named', () => {
  show()
  const label = within(screen.getByRole('article', {name: 'Label of an example product'}))
  expect(label.getByText('Retraction not looked up')).toBeVisible()
  expect(label.getByText(/No claim rests on it/)).toBeVisible()
  const preprint = within(screen.getByRole('article', {name: 'A preprint of an example'}))
  expect(preprint.getByText('Preprint: not peer reviewed')).toBeVisible()
  expect(preprint.getByText('Retracted, looked up 2 November 2026')).toBeVisible()
  expect(screen.getByText(/has been looked up for 1 of 3/)).toBeVisible()
})

test('each value of substance, study and reading leads to a page of those publications, with their number', () => {
  show()
  const filter = within(screen.getByRole('navigation', {name: 'Narrow down'}))
  expect(filter.getByRole('link', {name: 'Examplamine 2', hidden: true})).toHaveAttribute(
    'href',
    '/research/by/substance/examplamine',
  )
  expect(filter.getByRole('link', {name: 'Open-label study 1', hidden: true})).toHaveAttribute(
    'href',
    '/research/by/study/open-label',
  )
})

test('a view shows its publications only, says how many of all, and leads back', () => {
  show('study', 'open-label')
  expect(screen.getAllByRole('article')).toHaveLength(1)
  expect(screen.getByText('1 of 3 publications: open-label study.')).toBeVisible()
  expect(screen.getByRole('link', {name: 'All 3 publications', hidden: true})).toHaveAttribute(
    'href',
    '/research',
  )
  expect(findView(views, 'study', 'nothing')).toBeUndefined()
})

test('a library without publications says what that means', () => {
  render(<ResearchPage entries={[]} views={[]} words={words} />)
  expect(screen.getByText(/nothing on this site can rest on one/)).toBeVisible()
})
