import {expect, test} from '@jest/globals'
import {render, screen} from '@testing-library/react'

import {design} from '../../messages/en/design.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {DesignPage} from './design-page.tsx'

test('every colour says how far it stands out, as measured', async () => {
  const {container} = render(
    <main>
      <DesignPage words={design} />
    </main>,
  )
  const ratios = screen
    .getAllByText(/to 1 on paper/)
    .map(({textContent}) => Number(/([\d.]+) to 1/.exec(textContent)?.[1]))
  expect(ratios).toHaveLength(10)
  expect(Math.min(...ratios)).toBeGreaterThanOrEqual(7)
  expect(screen.getByRole('img', {name: /Five rings/})).toBeVisible()
  expect(await accessibilityProblems(container)).toEqual([])
})
