import type {Modality} from '@healing-library/content/contracts/modality'
import {expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'

import {messages} from '../../messages/messages.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import type {GuideReview} from '../guide/guide-review.ts'
import {TreatmentPage} from './treatment-page.tsx'
import {bareTreatmentFixture, treatmentFixture} from './treatment.fixture.ts'
import {TreatmentsPage} from './treatments-page.tsx'

const {guide: guideWords, treatments: words} = messages('en')

const page = (modality: Modality, review: GuideReview = {state: 'awaiting'}) => (
  <main>
    <TreatmentPage modality={modality} review={review} words={words} guideWords={guideWords} />
  </main>
)

const headings = () => screen.getAllByRole('heading', {level: 2}).map(({textContent}) => textContent)

test('safety stands before everything, and every part that the document holds is there', async () => {
  const {container} = render(page(treatmentFixture))
  expect(headings()).toEqual([
    'When to get help',
    'In short',
    'What it is',
    'Conditions and approval',
    'Who should not have it',
    'What happens in care',
    'Before you start',
    'Ways of care compared',
    'What studies show',
    'Myths and facts',
    'Questions and answers',
    'Pictures, films and recordings',
    'Guidelines',
    'Training',
    'Where to go from here',
    'How far to trust this page',
    'References',
  ])
  const contents = screen.getByRole('navigation', {name: 'On this page'})
  for (const link of within(contents).getAllByRole('link')) {
    expect(container.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
  }
  expect(await accessibilityProblems(container)).toEqual([])
})

test('every number leads to a source and back', () => {
  const {container} = render(page(treatmentFixture))
  const links = [...screen.getAllByRole('doc-noteref'), ...screen.getAllByRole('doc-backlink')]
  expect(links.length).toBeGreaterThan(10)
  for (const link of links) expect(container.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
})

test('what is not known is said; an offer that somebody earns by says so before its words', () => {
  render(page(treatmentFixture))
  const inShort = within(screen.getByRole('region', {name: 'In short'}))
  expect(inShort.getByText('What talking therapy does').nextElementSibling?.textContent).toBe('Not known')
  const next = screen.getByRole('region', {name: 'Where to go from here'}).textContent ?? ''
  expect(next.indexOf('Commercial offer.')).toBeGreaterThan(-1)
  expect(next.indexOf('Commercial offer.')).toBeLessThan(next.indexOf('A first talk.'))
})

test('where nothing is written, the parts that readers look for say so, and nobody is told that it is safe', async () => {
  const {container} = render(page(bareTreatmentFixture))
  expect(screen.getByRole('region', {name: 'When to get help'}).textContent).toContain(
    'Nobody has yet written',
  )
  expect(screen.getByRole('region', {name: 'Who should not have it'}).textContent).toContain('Nobody has yet')
  expect(screen.getByRole('region', {name: 'What studies show'}).textContent).toContain('No statement')
  expect(headings()).not.toContain('Training')
  expect(headings()).not.toContain('References')
  expect(await accessibilityProblems(container)).toEqual([])
})

test('the badge is what was found of exactly this content', () => {
  render(page(treatmentFixture))
  expect(screen.getByRole('region', {name: 'How far to trust this page'}).textContent).toContain(
    'Awaiting clinical sign-off',
  )
  expect(screen.queryByText('Medically reviewed')).toBeNull()
  expect(screen.queryByRole('link', {name: 'Print this guide'})).toBeNull()
})

test('the list names what to know first of each', async () => {
  const {container} = render(
    <main>
      <TreatmentsPage modalities={[{...treatmentFixture, _key: treatmentFixture._id}]} words={words} />
    </main>,
  )
  expect(screen.getByRole('link', {name: 'Examplamine in a clinic'}).getAttribute('href')).toBe(
    '/treatments/examplamine-clinic',
  )
  expect(container.textContent).toContain('Breathing can slow down.')
  expect(await accessibilityProblems(container)).toEqual([])
})

test('an empty list says why', () => {
  const {container} = render(<TreatmentsPage modalities={[]} words={words} />)
  expect(container.textContent).toContain('No way of care has been published yet.')
})
