import type {BrowserContext} from 'playwright-core'

import type {Figure} from '../figure.ts'
import type {LibraryInStudio} from './library-in-studio.ts'

const ROUNDS = 5
const FORM_TIMEOUT_MS = 60_000
/** A guide: the longest form of the library. */
const GUIDE = 'guide-ketamine'

/**
 * From an address to a form that takes typing, warm: built Studio, the browser's cache filled, signed in. The middle of
 * several rounds, each on a new page.
 */
export async function firstForm(context: BrowserContext, {studioUrl}: LibraryInStudio): Promise<Figure[]> {
  const times: number[] = []
  const cpu: number[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const page = await context.newPage()
    const counters = await context.newCDPSession(page)
    // By the clock of the thread: what a busy machine does meanwhile is not counted.
    await counters.send('Performance.enable', {timeDomain: 'threadTicks'})
    const startedMs = performance.now()
    await page.goto(`${studioUrl}/structure/guides;all;${GUIDE}`, {waitUntil: 'commit'})
    const field = page.getByTestId('field-deck').locator('textarea')
    await field.and(page.locator(':enabled:not([readonly])')).waitFor({timeout: FORM_TIMEOUT_MS})
    await field.focus()
    // The first one fills the cache.
    if (round > 0) {
      times.push(performance.now() - startedMs)
      const {metrics} = await counters.send('Performance.getMetrics')
      cpu.push((metrics.find(({name}) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000)
    }
    await page.close()
  }
  const sorted = inOrder(times)
  const milliseconds = (name: string, value: number | undefined): Figure => ({
    name: `Studio: from the address of a guide to a form that takes typing, warm, ${name}`,
    value: value ?? Number.NaN,
    unit: 'ms',
  })
  return [
    milliseconds('the middle of five', sorted[Math.floor(sorted.length / 2)]),
    milliseconds('the slowest of five', sorted.at(-1)),
    milliseconds('of it the browser’s main thread at work', inOrder(cpu)[Math.floor(cpu.length / 2)]),
  ]
}

const inOrder = (values: readonly number[]): number[] => values.toSorted((left, right) => left - right)
