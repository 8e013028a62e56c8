import {expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'

import {messages} from '../../messages/messages.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {answerDirectory} from '../../trials/answer.ts'
import {parseState} from '../../trials/directory-state.ts'
import {createTrialIndex} from '../../trials/trial-index.ts'
import {termsFixture, trialFixture} from '../../trials/trial-row.fixture.ts'
import {DirectoryPage} from './directory-page.tsx'

const rows = [
  trialFixture(1, {
    briefTitle: 'Examplamine in Paris',
    overallStatus: 'RECRUITING',
    statusAsOf: '2026-10-01',
    siteCount: 11,
    recruitingSites: 1,
    sitesWithStatus: 11,
    countries: ['France'],
    substances: ['guide-examplamine'],
  }),
  trialFixture(2, {
    overallStatus: 'UNKNOWN',
    lastKnownStatus: 'RECRUITING',
    statusAsOf: '2021-01-01',
    statusVerified: '2019-11',
  }),
  trialFixture(3, {countries: Array.from({length: 1}, () => 'Canada')}),
  ...Array.from({length: 30}, (_, at) =>
    trialFixture(at + 10, {countries: [`Land ${String(at).padStart(2, '0')}`]}),
  ),
]
const index = createTrialIndex(rows, termsFixture, '2026-11-21')

function show(query: string) {
  const {state, ignored} = parseState(new URLSearchParams(query))
  return render(
    <main>
      <DirectoryPage
        state={state}
        answer={answerDirectory(index, state, messages('en').trials.facets)}
        ignored={ignored}
        words={messages('en').trials}
      />
    </main>,
  )
}

test('a card is honest: how many sites recruit, what unknown means, what is not known to us', async () => {
  const {container} = show('')
  const cards = screen.getAllByRole('article')
  expect(cards).toHaveLength(20)
  expect(cards[0]).toHaveTextContent('Sites: 1 of 11 sites recruiting')
  expect(screen.getByText('Unknown; last known recruiting; last verified November 2019')).toBeVisible()
  expect(screen.getAllByText('Not known to us: see the registry').length).toBeGreaterThan(5)
  expect(await accessibilityProblems(container)).toEqual([])
})

test('the form is plain: its fields, and what is chosen, stand in it', () => {
  const {container} = show('substance=examplamine&q=paris&sort=title')
  const form = container.querySelector('form')
  expect([form?.getAttribute('method'), form?.getAttribute('action')]).toEqual(['get', '/trials'])
  const sent = new URLSearchParams()
  for (const [name, value] of new FormData(form ?? undefined))
    if (typeof value === 'string') sent.append(name, value)
  expect(sent.toString()).toBe('q=paris&sort=title&substance=examplamine')
})

test('a value that is chosen stands in the form also where others are folded away', () => {
  show('country=Land+29')
  expect(screen.getByRole('checkbox', {name: /Land 29/})).toBeChecked()
  expect(screen.getByRole('link', {name: /more for Country/})).toHaveAttribute(
    'href',
    '/trials?country=Land+29&more=country',
  )
})

test('active filters are taken away one by one, or all at once', () => {
  show('status=RECRUITING&q=paris')
  const filters = within(screen.getByRole('list', {name: 'Active filters'}))
  expect(filters.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Remove: “paris”', '/trials?status=RECRUITING'],
    ['Remove: Status: Recruiting', '/trials?q=paris'],
    ['Remove all', '/trials'],
  ])
})

test('nothing found: why, and which filter to take away', async () => {
  const {container} = show('status=RECRUITING&country=Canada')
  expect(screen.getByRole('heading', {level: 2, name: '0 trials of 33'})).toBeVisible()
  expect(screen.getByRole('link', {name: 'Without the filter “Status”'})).toHaveAttribute(
    'href',
    '/trials?country=Canada',
  )
  expect(await accessibilityProblems(container)).toEqual([])
})

test('what was taken for what is said, and what of the address was left out', () => {
  show('q=special+x&colour=red')
  expect(screen.getByText(/Searched for “special x” and also for Examplamine/)).toBeVisible()
  expect(screen.getByText('Not understood and left out of the address: colour.')).toBeVisible()
})

test('pages and files keep the filters', () => {
  show('sort=title&page=2')
  expect(screen.getByRole('link', {name: 'Page 2'})).toHaveAttribute('aria-current', 'page')
  expect(screen.getByRole('link', {name: 'Previous'})).toHaveAttribute('href', '/trials?sort=title')
  expect(screen.getByRole('link', {name: 'CSV'})).toHaveAttribute('href', '/trials/export.csv?sort=title')
})

test('a library without trials says so', () => {
  const {state} = parseState(new URLSearchParams('status=X'))
  const none = createTrialIndex([], {guides: [], conditions: []}, '2026-11-21')
  render(
    <DirectoryPage
      state={state}
      answer={answerDirectory(none, state, messages('en').trials.facets)}
      ignored={[]}
      words={messages('en').trials}
    />,
  )
  expect(screen.getByText('No trial has been published in this library yet.')).toBeVisible()
})
