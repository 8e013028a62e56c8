import {pairOfSlugs} from '@healing-library/content/rules/pair-of-slugs'
import {expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'

import {messages} from '../../messages/messages.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {InteractionsPage} from './interactions-page.tsx'
import {interactionIndexFixture, pairSourcesFixture} from './interactions.fixture.ts'
import {PairPage} from './pair-page.tsx'

const {guide: guideWords, interactions: words} = messages('en')

function renderPair(one: string, other: string) {
  const pair = pairOfSlugs([one, other], pairSourcesFixture)
  if (pair === null) throw new Error('the fixture has no such pair')
  return render(
    <main>
      <PairPage pair={pair} words={words} guideWords={guideWords} />
    </main>,
  )
}

const text = (container: Element) => container.textContent ?? ''

test('a known pair says how serious it is before it says why, and leads to its sources', async () => {
  const {container} = renderPair('examplamine', 'opioids')
  expect(screen.getByRole('heading', {level: 1}).textContent).toBe(
    'Examplamine with Opioids, such as morphine',
  )
  const shown = text(container)
  const [severity, note, why, basis] = ['Avoid', 'stop breathing', 'Both slow', 'Stated in a product’s label']
  expect([severity, note, why, basis].map((part) => shown.indexOf(part))).toEqual(
    [severity, note, why, basis].map((part) => shown.indexOf(part)).toSorted((a, b) => a - b),
  )
  expect(shown).not.toContain('Nobody here has looked at these two')
  expect(shown).not.toContain('Inferred from a class')
  const marks = screen.getAllByRole('doc-noteref')
  expect(marks).toHaveLength(2)
  for (const mark of marks) {
    expect(container.querySelector(mark.getAttribute('href') ?? '')).not.toBeNull()
  }
  expect(await accessibilityProblems(container)).toEqual([])
})

test('what is inferred from a class says so, and leads to the pair of the class', () => {
  const {container} = renderPair('codeine', 'examplamine')
  const shown = text(container)
  expect(shown.indexOf('nobody studied exactly these two')).toBeGreaterThan(-1)
  expect(shown.indexOf('nobody studied exactly these two')).toBeLessThan(shown.indexOf('Why'))
  const basis = screen.getByRole('region', {name: 'Why'})
  expect(basis.textContent).toContain('not studied for this one')
  expect(within(basis).getByRole('link').getAttribute('href')).toBe('/interactions/examplamine--opioids')
})

test('a pair that nobody looked at is not called safe', async () => {
  const {container} = renderPair('otherine', 'thirdol')
  expect(text(container)).toContain('Not known')
  expect(text(container)).toContain(
    'Nobody here has looked at these two together. That is not the same as safe',
  )
  expect(screen.queryByRole('doc-noteref')).toBeNull()
  expect(text(container)).toContain('There is no source to name')
  expect(await accessibilityProblems(container)).toEqual([])
})

test('a pair written down as not known gives its reason, and is not called safe either', () => {
  const {container} = renderPair('examplamine', 'otherine')
  expect(text(container)).toContain('Our sources hold no study of the two together.')
  expect(text(container)).toContain('This is not the same as safe.')
})

test('the list has a form without script, a reason behind each pair, and names what nobody looked at', async () => {
  const {container} = render(
    <main>
      <InteractionsPage index={interactionIndexFixture} words={words} />
    </main>,
  )
  const form = screen.getByRole('form', {name: 'Choose two'})
  expect(form.getAttribute('action')).toBe('/interactions')
  expect(form.getAttribute('method')).toBe('get')
  const options = within(screen.getByLabelText('Together with')).getAllByRole('option')
  expect(options.map((option) => option.getAttribute('value'))).toEqual([
    '',
    'examplamine',
    'otherine',
    'thirdol',
    'codeine',
    'opioids',
  ])
  const section = screen.getByRole('region', {name: 'With Examplamine'})
  expect(within(section).getByText('Avoid')).toBeDefined()
  expect(section.querySelectorAll('details')).toHaveLength(3)
  expect(within(section).getByRole('link', {name: 'Thirdol'}).getAttribute('href')).toBe(
    '/interactions/examplamine--thirdol',
  )
  expect(screen.getByRole('region', {name: 'With Thirdol'}).textContent).toContain(
    'says nothing about safety',
  )
  expect(await accessibilityProblems(container)).toEqual([])
})

test('a library without guides says why there is no pair', () => {
  const {container} = render(<InteractionsPage index={{guides: [], interactions: []}} words={words} />)
  expect(text(container)).toContain('No guide has been published yet')
  expect(screen.queryByRole('form')).toBeNull()
})
