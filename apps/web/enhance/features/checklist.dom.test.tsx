import {beforeEach, expect, test} from '@jest/globals'
import {render, screen} from '@testing-library/react'

import {checklist} from './checklist.ts'

const List = () => (
  <ul data-checklist="ketamine.before">
    {['Somebody drives me home', 'I have eaten nothing'].map((words) => (
      <li key={words}>
        <label>
          <input type="checkbox" data-item={words} />
          {words}
        </label>
      </li>
    ))}
  </ul>
)

const start = () => {
  for (const part of document.querySelectorAll<HTMLElement>(checklist.selector))
    checklist.start(part, new AbortController().signal)
}
const box = (name: string) => screen.getByRole('checkbox', {name})

beforeEach(() => localStorage.clear())

test('a tick is there again on the next visit, and gone once it is taken away', () => {
  const {unmount} = render(<List />)
  start()
  box('Somebody drives me home').click()
  unmount()

  const next = render(<List />)
  start()
  expect(box('Somebody drives me home')).toBeChecked()
  expect(box('I have eaten nothing')).not.toBeChecked()
  box('Somebody drives me home').click()
  next.unmount()

  render(<List />)
  start()
  expect(box('Somebody drives me home')).not.toBeChecked()
  expect(localStorage).toHaveLength(0)
})

test('what is kept under the name of a list, and is no list of ticks, harms nothing', () => {
  localStorage.setItem('checklist.ketamine.before', '[not json')
  render(<List />)
  start()
  expect(box('Somebody drives me home')).not.toBeChecked()
  box('I have eaten nothing').click()
  expect(box('I have eaten nothing')).toBeChecked()
})
