import type {Condition} from '@healing-library/content/contracts/condition'
import {INDICATION_STATUSES} from '@healing-library/content/vocabulary/clinical'
import {expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'

import {messages} from '../../messages/messages.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {ConditionPage} from './condition-page.tsx'
import {bareConditionFixture, conditionFixture} from './condition.fixture.ts'
import {ConditionsPage} from './conditions-page.tsx'

const {conditions: words, guide: guideWords} = messages('en')

const page = (condition: Condition) => (
  <main>
    <ConditionPage condition={condition} review={{state: 'awaiting'}} words={words} guideWords={guideWords} />
  </main>
)

const rowsOf = (name: string) =>
  within(screen.getByRole('table', {name}))
    .getAllByRole('row')
    .slice(1)
    .map((row) => Array.from(row.children, ({textContent}) => textContent).join(' '))

test('the status of each is said in words, the surest first; a guide that says nothing is a row, too', async () => {
  const {container} = render(page(conditionFixture))
  const rows = rowsOf(words.approvalCaption)
  const order = Object.values(INDICATION_STATUSES)
  const found = rows.map((row) => order.findIndex((status) => row.includes(status)))
  const stated = found.filter((rank) => rank >= 0)
  expect(stated).toHaveLength(conditionFixture.substances[0]?.indications.length ?? -1)
  expect(stated).toEqual(stated.toSorted((one, other) => one - other))
  expect(rows.at(-1)).toContain('Otherine')
  expect(rows.at(-1)).toContain('Not known is not the same as not approved')
  expect(await accessibilityProblems(container)).toEqual([])
})

test('trials are counted by status, and each number leads into the directory', () => {
  render(page(conditionFixture))
  expect(rowsOf(words.trialsCaption)).toEqual(['Recruiting 2', 'Completed 1', 'Not known to us 1'])
  expect(screen.getByRole('link', {name: '2'}).getAttribute('href')).toBe(
    '/trials?condition=low-mood&status=RECRUITING',
  )
  expect(screen.getByRole('link', {name: 'All 4 in the directory'}).getAttribute('href')).toBe(
    '/trials?condition=low-mood',
  )
})

test('publications stand by kind of study, each once, with how many people it studied', () => {
  render(page(conditionFixture))
  const region = screen.getByRole('region', {name: 'Publications'})
  const links = within(region).getAllByRole('link')
  expect(links.length).toBeGreaterThan(0)
  expect(new Set(links.map((link) => link.getAttribute('href'))).size).toBe(links.length)
  expect(rowsOf(words.publicationsCaption)[0]).toContain('Randomised trial')
  expect(rowsOf(words.publicationsCaption)[0]).toContain('120')
})

test('help stands before all else', () => {
  render(page(conditionFixture))
  const help = screen.getByRole('link', {name: 'Helplines, by country'})
  const first = screen.getByRole('heading', {name: 'In short'})
  expect(help.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0)
})

test('every number leads to a source and back', () => {
  const {container} = render(page(conditionFixture))
  const links = [...screen.getAllByRole('doc-noteref'), ...screen.getAllByRole('doc-backlink')]
  expect(links.length).toBeGreaterThan(6)
  for (const link of links) expect(container.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
})

test('an empty part says why it is empty', async () => {
  const {container} = render(page(bareConditionFixture))
  const textOf = (name: string) => screen.getByRole('region', {name}).textContent
  expect(textOf('What is approved, and where')).toContain('No guide of this library speaks of this condition')
  expect(textOf('What studies show')).toContain('not the same as: nothing was studied')
  expect(textOf('Ways of care')).toContain('No way of care')
  expect(textOf('Clinical trials')).toContain('No trial in our directory is tied to this condition')
  expect(textOf('Publications')).toContain('cites no publication yet')
  expect(textOf('Guidelines')).toContain('No guideline')
  expect(await accessibilityProblems(container)).toEqual([])
})

test('the list gives other names, and how many trials there are', async () => {
  const card = {...conditionFixture, _key: conditionFixture._id, trialCount: 1234}
  const {container} = render(
    <main>
      <ConditionsPage
        conditions={[card, {...card, _id: 'c2', _key: 'c2', title: 'Worry', slug: 'worry', trialCount: 0}]}
        words={words}
        formatNumber={guideWords.formats.number}
      />
    </main>,
  )
  expect(container.textContent).toContain('Also called blues')
  expect(container.textContent).toContain('1,234 registered trials')
  expect(container.textContent).toContain('No registered trial in our directory')
  expect(screen.getByRole('link', {name: 'Low mood'}).getAttribute('href')).toBe('/conditions/low-mood')
  expect(await accessibilityProblems(container)).toEqual([])
})
