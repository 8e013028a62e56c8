import {expect, test} from '@jest/globals'
import {render, screen} from '@testing-library/react'

import {accessibilityProblems} from '../testing/accessibility.ts'
import {DataTable} from './data-table.tsx'

test('it stays a table with named rows, and its labels for narrow screens are not read twice', async () => {
  const {container} = render(
    <DataTable
      caption="Interactions"
      columns={[
        {key: 'with', label: 'Together with'},
        {key: 'severity', label: 'How serious'},
      ]}
      rows={[{key: 'a', cells: {with: 'Opioids', severity: 'Avoid'}}]}
    />,
  )
  expect(screen.getByRole('table', {name: 'Interactions'})).toBeVisible()
  expect(screen.getAllByRole('columnheader').map(({textContent}) => textContent)).toEqual([
    'Together with',
    'How serious',
  ])
  expect(screen.getByRole('rowheader')).toHaveAccessibleName('Opioids')
  expect(screen.getByRole('cell', {name: 'Avoid'})).toBeVisible()
  expect(await accessibilityProblems(container)).toEqual([])
})
