import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {fireEvent, render, screen} from '@testing-library/react'

import {quickExit as words} from '../../messages/en/quick-exit.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {startFeatures} from '../../testing/start-features.ts'
import {QuickExit} from '../../views/site/quick-exit.tsx'
import {quickExit} from './quick-exit.ts'

let end = () => {}

beforeEach(() => {
  location.hash = ''
})
afterEach(() => end())

function show() {
  const {container} = render(
    <>
      <QuickExit words={{...words, href: '#weather'}} />
      <main>what nobody else should see</main>
    </>,
  )
  end = startFeatures(quickExit)
  return container
}
const press = (...keys: string[]) => keys.forEach((key) => fireEvent.keyDown(document.body, {key}))

test('says what it does not do, beside the link', async () => {
  const container = show()
  expect(screen.getByRole('link', {name: words.leave})).toHaveAccessibleDescription(
    /history still shows this site/,
  )
  expect(await accessibilityProblems(container)).toEqual([])
})

test('the link empties the page at once and replaces it', () => {
  show()
  const visitedBefore = history.length
  fireEvent.click(screen.getByRole('link', {name: words.leave}))
  expect(document.body).toBeEmptyDOMElement()
  expect([location.hash, history.length]).toEqual(['#weather', visitedBefore])
})

test('Escape three times does the same; twice, or with another key between, does not', () => {
  show()
  press('Escape', 'Escape', 'a', 'Escape')
  expect(screen.getByRole('main')).toBeVisible()
  press('Escape', 'Escape')
  expect(document.body).toBeEmptyDOMElement()
  expect(location.hash).toBe('#weather')
})
