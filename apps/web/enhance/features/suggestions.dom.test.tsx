import {afterEach, expect, test} from '@jest/globals'
import {fireEvent, render, screen, waitFor} from '@testing-library/react'

import {site} from '../../messages/en/site.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {startFeatures} from '../../testing/start-features.ts'
import {SearchBox} from '../../views/site/search-box.tsx'
import {suggestions} from './suggestions.ts'

const ANSWER = {
  words: '2 suggestions',
  suggestions: [
    {path: '/library/examplamine', title: 'Examplamine', kind: 'Guide', foundAs: 'Exampla'},
    {path: '/conditions/example', title: 'Example', kind: 'Condition', foundAs: ''},
  ],
}

/** The one edge of the feature: what the endpoint answers. It is asked for real in tests/e2e/search.e2e.test.ts. */
function answerWith(answer: {ok: boolean; json: () => Promise<unknown>}): string[] {
  const asked: string[] = []
  const value = async (address: string) => {
    asked.push(address)
    return answer
  }
  Object.defineProperty(globalThis, 'fetch', {configurable: true, value})
  return asked
}

// jsdom lays nothing out, and so has nothing to scroll.
Element.prototype.scrollIntoView = () => undefined

const GOOD = {ok: true, json: async () => ANSWER}

function showBox(): HTMLElement {
  render(<SearchBox place="page" words={site.searchBox} />)
  startFeatures(suggestions)
  const box = screen.getByRole('combobox', {name: 'Search the library'})
  box.focus()
  return box
}

const type = (box: HTMLElement, value: string) => fireEvent.input(box, {target: {value}})

afterEach(() => document.body.replaceChildren())

test('suggestions come in a list that the arrows walk, and Escape closes', async () => {
  const asked = answerWith(GOOD)
  const box = showBox()
  expect(box).toHaveAttribute('aria-expanded', 'false')
  type(box, 'exa')
  const [first, second] = await screen.findAllByRole('option')
  expect(asked).toEqual(['/search/suggest.json?q=exa'])
  expect(first).toHaveTextContent('Examplamine Guide Exampla')
  expect(box).toHaveAttribute('aria-expanded', 'true')
  expect(screen.getByRole('listbox', {name: 'Suggestions'})).toHaveAttribute(
    'id',
    box.getAttribute('aria-controls') ?? '',
  )
  expect(screen.getByText('2 suggestions')).toHaveRole('status')

  fireEvent.keyDown(box, {key: 'ArrowDown'})
  expect(box).toHaveAttribute('aria-activedescendant', first?.id)
  expect(first).toHaveAttribute('aria-selected', 'true')
  fireEvent.keyDown(box, {key: 'ArrowUp'})
  expect(box).not.toHaveAttribute('aria-activedescendant')
  fireEvent.keyDown(box, {key: 'ArrowUp'})
  expect(box).toHaveAttribute('aria-activedescendant', second?.id)
  expect(await accessibilityProblems(document.body)).toEqual([])

  fireEvent.keyDown(box, {key: 'Escape'})
  expect(screen.queryByRole('option')).toBeNull()
  expect(box).toHaveAttribute('aria-expanded', 'false')
})

test('what is no answer suggests nothing, and the form stays as it was', async () => {
  const asked = answerWith({ok: false, json: () => Promise.reject(new SyntaxError('No JSON'))})
  const box = showBox()
  type(box, 'exa')
  await waitFor(() => expect(asked).toHaveLength(1))
  expect(screen.queryByRole('option')).toBeNull()
  expect(box.closest('form')).toHaveAttribute('action', '/search')
})

test('one letter asks nobody', async () => {
  const asked = answerWith(GOOD)
  const box = showBox()
  type(box, 'e')
  type(box, 'ex')
  type(box, 'exa')
  await screen.findAllByRole('option')
  // Three letters typed without a pause are one question.
  expect(asked).toEqual(['/search/suggest.json?q=exa'])
  type(box, 'e')
  expect(screen.queryByRole('option')).toBeNull()
})
