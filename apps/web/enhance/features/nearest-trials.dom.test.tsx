import {expect, test} from '@jest/globals'
import {fireEvent, render, screen} from '@testing-library/react'

import {messages} from '../../messages/messages.ts'
import {startFeatures} from '../../testing/start-features.ts'
import {NearestTrials} from '../../views/trials/nearest-trials.tsx'
import {nearestTrials} from './nearest-trials.ts'

/** That a place is measured and sent to nobody is shown in a real browser (tests/e2e/trials.e2e.test.ts). */
test('a visitor who does not tell where they are hears that nothing was sent, and nothing was', async () => {
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: {getCurrentPosition: (_: unknown, refused: () => void) => refused()},
  })
  const asked: unknown[] = []
  globalThis.fetch = async (url) => {
    asked.push(url)
    throw new Error('There is no network here.')
  }
  render(<NearestTrials words={messages('en').trials.nearest} />)
  startFeatures(nearestTrials)
  fireEvent.click(screen.getByText('Trials near you'))
  fireEvent.click(screen.getByRole('button', {name: 'Sort this view by distance'}))
  expect(await screen.findByText(/Nothing was sent/)).toBeVisible()
  expect(screen.getByRole('button', {name: 'Sort this view by distance'})).toBeEnabled()
  expect(asked).toEqual([])
})
