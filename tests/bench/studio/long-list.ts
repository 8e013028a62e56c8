import type {Page} from 'playwright-core'

import type {Figure} from '../figure.ts'
import type {LibraryInStudio} from './library-in-studio.ts'

const TIMEOUT_MS = 60_000
const PAGES_SCROLLED = 5

/** The desk's list of all trials: until it is drawn, while it is scrolled, and until a search has answered. */
export async function longList(page: Page, {studioUrl, trials}: LibraryInStudio): Promise<Figure[]> {
  const startedMs = performance.now()
  await page.goto(`${studioUrl}/structure/trials;all`, {waitUntil: 'commit'})
  const pane = page.getByTestId('document-list-pane')
  const items = pane.locator('[data-testid^="pane-item"]')
  await items.first().waitFor({timeout: TIMEOUT_MS})
  const drawnMs = performance.now() - startedMs

  const scrolled: number[] = []
  for (let at = 0; at < PAGES_SCROLLED; at += 1) {
    const before = await lastOf(pane)
    const beganMs = performance.now()
    await items.last().hover()
    await page.mouse.wheel(0, 6_000)
    await page.waitForFunction(
      ([selector, shown]) => document.querySelector(selector)?.textContent !== shown,
      [`[data-testid="document-list-pane"] [data-testid^="pane-item"]:last-of-type`, before] as const,
      {timeout: TIMEOUT_MS},
    )
    scrolled.push(performance.now() - beganMs)
  }

  const word = `${trials - 7}`
  const searchedMs = performance.now()
  await page.getByPlaceholder('Search list').last().fill(word)
  await pane.getByText(`Generated record ${word}:`).first().waitFor({timeout: TIMEOUT_MS})
  const foundMs = performance.now() - searchedMs
  return [
    {name: `Studio: the list of ${trials} trials drawn, from its address`, value: drawnMs, unit: 'ms'},
    {
      name: `Studio: that list scrolled on, the slowest of ${PAGES_SCROLLED}`,
      value: Math.max(...scrolled),
      unit: 'ms',
    },
    {name: `Studio: that list searched for one trial, from the last key`, value: foundMs, unit: 'ms'},
  ]
}

const lastOf = async (pane: ReturnType<Page['getByTestId']>): Promise<string> =>
  (await pane.locator('[data-testid^="pane-item"]').last().textContent()) ?? ''
