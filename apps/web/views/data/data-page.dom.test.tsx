import {expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'

import {data as words} from '../../messages/en/data.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {DataPage} from './data-page.tsx'

test('each set is there as JSON and CSV, with how much it holds; an empty one says zero', async () => {
  const sets = [
    {set: 'claims' as const, total: 1234},
    {set: 'glossary' as const, total: 0},
  ]
  const {container} = render(<DataPage sets={sets} words={words} />)
  const claims = within(screen.getByRole('row', {name: /^Claims/}))
  expect(claims.getByText('1,234')).toBeVisible()
  expect(claims.getByRole('link', {name: 'Claims, JSON'})).toHaveAttribute('href', '/data/claims.json')
  expect(claims.getByRole('link', {name: 'Claims, CSV'})).toHaveAttribute('href', '/data/claims.csv')
  expect(within(screen.getByRole('row', {name: /^Glossary/})).getByText('0')).toBeVisible()
  expect(screen.getByRole('link', {name: words.licenceName})).toHaveAttribute('rel', 'license')
  expect(screen.getByText(/Stories of people/)).toBeVisible()
  expect(await accessibilityProblems(container)).toEqual([])
})
