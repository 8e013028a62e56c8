import {expect, test} from '@jest/globals'
import {render, screen} from '@testing-library/react'

import {ContentsList} from '../../ui/contents-list.tsx'
import {contentsList} from './contents-list.ts'

function show() {
  render(<ContentsList title="On this page" entries={[{id: 'effects', title: 'Effects'}]} />)
  const nav = screen.getByRole('navigation')
  contentsList.start(nav, new AbortController().signal)
  return nav.querySelector('details')
}

test('the list folds once a part was chosen, and stays open while somebody only reads it', () => {
  const details = show()
  details?.setAttribute('open', '')
  screen.getAllByText('On this page')[1]?.click()
  expect(details).toHaveAttribute('open')
  screen.getByRole('link', {name: 'Effects'}).click()
  expect(details).not.toHaveAttribute('open')
})

test('it starts on the list that a page shows', () => {
  show()
  expect(document.querySelector(contentsList.selector)).toBe(screen.getByRole('navigation'))
})
