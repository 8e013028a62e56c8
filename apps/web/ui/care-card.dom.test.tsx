import {expect, test} from '@jest/globals'
import {render, screen} from '@testing-library/react'

import {accessibilityProblems} from '../testing/accessibility.ts'
import {CareCard} from './care-card.tsx'

test('the heading says the level in words, before what to look for', async () => {
  const {container} = render(
    <>
      <h2>When to get help</h2>
      <CareCard
        level="emergency"
        levelWords="Emergency: call now"
        heading="Call an ambulance if someone:"
        items={['cannot be woken']}
        action="Stay with the person."
      />
    </>,
  )
  expect(screen.getByRole('heading', {level: 3})).toHaveAccessibleName(
    /^Emergency: call now\s*\.\s*Call an ambulance if someone:$/,
  )
  expect(screen.getByRole('listitem')).toHaveTextContent('cannot be woken')
  expect(screen.getByText('Stay with the person.')).toBeVisible()
  expect(await accessibilityProblems(container)).toEqual([])
})
