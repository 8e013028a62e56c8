import {expect, test} from '@jest/globals'
import {render, screen} from '@testing-library/react'

import {guide} from '../../messages/en/guide.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import type {GuideReview} from './guide-review.ts'
import {guideFixture} from './guide.fixture.ts'
import {ReviewStatus} from './review-status.tsx'

const [signOff] = guideFixture.signOffs

function show(state: GuideReview['state']) {
  if (!signOff) throw new Error('the fixture has no sign-off')
  const review: GuideReview = state === 'awaiting' ? {state} : {state, signOff}
  return render(
    <main>
      <ReviewStatus guide={guideFixture} review={review} words={guide} />
    </main>,
  )
}

test('reviewed is said with who, when, what and which interests', async () => {
  const {container} = show('reviewed')
  expect(screen.getByRole('heading', {name: 'Medically reviewed'})).toBeVisible()
  expect(screen.getByText(/Reviewer \(sample\), MD/)).toHaveTextContent('30 October 2026')
  expect(screen.getByText('The whole page')).toBeVisible()
  expect(screen.getByText('None declared')).toBeVisible()
  expect(await accessibilityProblems(container)).toEqual([])
})

test.each(['awaiting', 'sample', 'changed'] as const)(
  '%s never says that it was medically reviewed',
  (state) => {
    show(state)
    expect(screen.queryByText(/medically reviewed/i)).toBeNull()
    expect(screen.queryByText('Reviewed by') === null).toBe(state !== 'changed')
  },
)

test('a sample says that it is one', () => {
  show('sample')
  expect(screen.getByText(/No clinician has reviewed this page/)).toBeVisible()
  expect(screen.getByText('Sample sign-off by')).toBeVisible()
})

test('a change since the review is said', () => {
  show('changed')
  expect(screen.getByRole('heading', {name: 'Changed since its review'})).toBeVisible()
})
