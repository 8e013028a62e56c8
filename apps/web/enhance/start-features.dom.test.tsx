import {afterEach, expect, test} from '@jest/globals'
import {render} from '@testing-library/react'

import {startFeatures} from './start-features.ts'

const forever = new AbortController().signal

afterEach(() => {
  Reflect.deleteProperty(window, '__next_f')
})

test('a feature starts on each of its parts, and one that fails holds up no other', () => {
  render(
    <>
      <p data-one="" />
      <p data-two="a" />
      <p data-two="b" />
    </>,
  )
  const reported: unknown[] = []
  window.reportError = (error) => void reported.push(error)
  for (const part of document.querySelectorAll('p'))
    for (const key of Object.keys(part)) Reflect.deleteProperty(part, key)
  const started: (string | undefined)[] = []
  startFeatures(
    [
      {
        selector: '[data-one]',
        start: () => {
          throw new Error('broken')
        },
      },
      {selector: '[data-two]', start: ({dataset}) => void started.push(dataset['two'])},
    ],
    document,
    forever,
  )
  expect(started).toEqual(['a', 'b'])
})

test('where React comes, it comes first', async () => {
  Object.defineProperty(window, '__next_f', {configurable: true, value: []})
  document.body.innerHTML = '<p data-late>as it was sent</p>'
  startFeatures(
    [
      {
        selector: '[data-late]',
        start: (part) => {
          part.textContent = 'changed'
        },
      },
    ],
    document,
    forever,
  )
  const part = document.querySelector('p')
  await new Promise((done) => setTimeout(done, 120))
  expect(part?.textContent).toBe('as it was sent')
  Object.assign(part ?? {}, {__reactFiber$abc: {}})
  await new Promise((done) => setTimeout(done, 120))
  expect(part?.textContent).toBe('changed')
})
