import {beforeEach, expect, test} from '@jest/globals'
import {fireEvent, render, screen, within} from '@testing-library/react'

import {criteriaMarks} from '../../enhance/features/criteria-marks.ts'
import {saveButtons} from '../../enhance/features/save-buttons.ts'
import {messages} from '../../messages/messages.ts'
import {trialJsonLd} from '../../seo/trial-json-ld.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {startFeatures} from '../../testing/start-features.ts'
import {bareTrialFixture, trialPageFixture} from './trial-page.fixture.ts'
import {TrialPage} from './trial-page.tsx'

beforeEach(() => localStorage.clear())

const show = (trial = trialPageFixture) =>
  render(
    <main>
      <TrialPage trial={trial} words={messages('en').trialPage} />
    </main>,
  )
const section = (name: string) => within(screen.getByRole('region', {name}))

test('what is ours and what is the registry’s stand apart, each under its name', async () => {
  const {container} = show()
  expect(section('In our words').getByText('This trial asks whether Examplamine helps.')).toBeVisible()
  expect(section('In our words').queryByText(/PAP/)).toBeNull()
  expect(section('In the registry’s words').getByText(/The scale \[PAP\]/)).toBeVisible()
  expect(section('In the registry’s words').queryByText(/asks whether/)).toBeNull()
  expect(await accessibilityProblems(container)).toEqual([])
})

test('an old status says that it is unknown, what it was, and as of when', () => {
  show()
  expect(screen.getByText('Unknown; last known recruiting; last verified November 2019')).toBeVisible()
  expect(screen.getByText(', as of 5 January 2022')).toBeVisible()
})

test('nothing of the registry’s markup runs or links', () => {
  const {container} = show()
  expect(container.querySelector('img')).toBeNull()
  expect([...container.querySelectorAll('a')].filter((link) => /^javascript:/i.test(link.href))).toEqual([])
})

test('sites with their own status, contacts where there are some', () => {
  show()
  const sites = section('Where, and whom to ask')
  expect(sites.getByText('1 of 2 sites recruiting.')).toBeVisible()
  expect(
    sites
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.lastChild?.textContent),
      ),
  ).toEqual([
    ['Paris, France', 'Recruiting'],
    ['Lyon, France', 'Not given'],
  ])
  expect(sites.getByRole('link', {name: 'a@example.org'})).toHaveAttribute('href', 'mailto:a@example.org')
})

test('papers say whether they still stand; the history says what changed, the latest first', () => {
  show()
  expect(section('Publications').getByText('Whether it still stands was not looked up')).toBeVisible()
  expect(section('Publications').getByText('Retracted, says the registry')).toBeVisible()
  const changes = section('What changed')
    .getAllByRole('listitem')
    .map(({textContent}) => textContent)
  expect(changes[0]).toBe(
    'Status: was Recruiting, now Unknown Seen 6 January 2022, accepted by a curator 7 January 2022.',
  )
  expect(changes).toContain('Removed: Rome, Italy')
})

test('criteria are marked, kept in this browser, there again later, and taken away', () => {
  const first = show()
  startFeatures(criteriaMarks)
  const lowMood = () => within(screen.getByRole('group', {name: 'Low mood'}))
  fireEvent.click(lowMood().getByRole('radio', {name: 'Not sure'}))
  first.unmount()
  show()
  startFeatures(criteriaMarks)
  expect(lowMood().getByRole('radio', {name: 'Not sure'})).toBeChecked()
  expect(
    within(screen.getByRole('group', {name: 'Psychosis'})).getByRole('radio', {name: 'True'}),
  ).not.toBeChecked()
  fireEvent.click(screen.getByRole('button', {name: 'Take all my marks away'}))
  expect(Object.keys(localStorage).filter((key) => key.startsWith('trials.criteria'))).toEqual([])
})

test('the list is printed alone, and the page is whole again afterwards', () => {
  const {container} = show()
  startFeatures(criteriaMarks)
  const alone: (string | undefined)[] = []
  window.print = () => {
    alone.push(container.querySelector('[data-print-alone]')?.tagName)
    window.dispatchEvent(new Event('afterprint'))
  }
  fireEvent.click(screen.getByRole('button', {name: 'Print this list for my doctor'}))
  expect(alone).toEqual(['FORM'])
  expect(container.querySelector('[data-print-alone]')).toBeNull()
})

test('a trial is saved in this browser, and taken away again', () => {
  show()
  const end = startFeatures(saveButtons)
  const button = screen.getByRole('button', {name: /^Save/})
  fireEvent.click(button)
  expect(screen.getByText('Saved in this browser: Examplamine for low mood')).toBeInTheDocument()
  expect(button).toHaveAccessibleName('Saved, press to take away: Examplamine for low mood')
  expect(localStorage.getItem('trials.saved')).toContain('NCT00000001')
  fireEvent.click(button)
  expect(localStorage.getItem('trials.saved')).toBe('[]')
  expect(button).toHaveAccessibleName('Save: Examplamine for low mood')
  end()
})

test('a trial of which little is known says so, and breaks nothing', async () => {
  const {container} = show(bareTrialFixture)
  expect(screen.getByText('Not known to us: see the registry')).toBeVisible()
  expect(screen.queryByRole('region', {name: 'In our words'})).toBeNull()
  expect(screen.getAllByText('Not known to us').length).toBeGreaterThan(5)
  expect(await accessibilityProblems(container)).toEqual([])
})

test('of a trial of which little is known machines are told no more than its numbers', () => {
  const bare = trialJsonLd(
    bareTrialFixture,
    messages('en').trials.terms,
    (path) => `https://library.example${path}`,
  )
  expect(Object.keys(bare).toSorted()).toEqual(['@type', 'identifier', 'name', 'sameAs', 'url'])
})
