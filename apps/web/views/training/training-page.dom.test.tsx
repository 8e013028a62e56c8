import {expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'

import {training as words} from '../../messages/en/training.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {TrainingPage} from './training-page.tsx'
import {trainingFixture} from './training.fixture.ts'

test('who earns by a course stands before what it promises, and what is not known is said', async () => {
  const {container} = render(<TrainingPage courses={[trainingFixture]} today="2026-11-21" words={words} />)
  const course = screen.getByRole('article', {name: 'Care during a session'})
  const text = course.textContent
  expect(text.indexOf(trainingFixture.commercialInterest)).toBeGreaterThan(0)
  expect(text.indexOf(trainingFixture.commercialInterest)).toBeLessThan(text.indexOf(trainingFixture.summary))
  expect(within(course).getByText('5 hours')).toBeVisible()
  expect(within(course).getByText('Not known to us')).toBeVisible()
  expect(within(course).getByText('Looked up at its source on 1 November 2026.')).toBeVisible()
  expect(within(course).queryByText(/ask the provider/)).toBeNull()
  expect(await accessibilityProblems(container)).toEqual([])
})

test('a course that nobody looked at for a year says so', () => {
  render(<TrainingPage courses={[trainingFixture]} today="2027-11-02" words={words} />)
  expect(screen.getByText(/That is 366 days ago/)).toBeVisible()
})

test('a library without courses says why', () => {
  render(<TrainingPage courses={[]} today="2026-11-21" words={words} />)
  expect(screen.getByText(words.none)).toBeVisible()
})
