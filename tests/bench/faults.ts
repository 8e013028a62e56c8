import {currentLibrary, startFresh, stopCurrent} from '../e2e/harness/library.ts'
import {PAGES} from '../e2e/harness/pages.ts'
import {load} from '../faults/load.ts'
import type {Figure} from './figure.ts'

const MINUTE_MS = 60_000
const WANTED_A_SECOND = 1000

/** Every kind of page, a thousand a second for a minute, from the machine that serves them: both share its processors. */
export async function faults(): Promise<Figure[]> {
  await startFresh()
  try {
    const {siteUrl} = await currentLibrary()
    const paths = PAGES.filter((path) => path !== '/library/no-such-guide')
    // Each has been made once.
    await load({siteUrl, paths, forMs: 5000, atOnce: 4})
    const {answered, errors, answeredASecond, medianMs, p99Ms, slowestMs} = await load({
      siteUrl,
      paths,
      forMs: MINUTE_MS,
      askedASecond: WANTED_A_SECOND,
    })
    return [
      {name: 'a minute of mixed pages: answered', value: answered, unit: ''},
      {name: 'errors among them', value: errors.length, unit: ''},
      {name: `answered a second, of ${WANTED_A_SECOND} asked for`, value: answeredASecond, unit: '1/s'},
      {name: 'half of them within', value: medianMs, unit: 'ms'},
      {name: '99 of 100 within', value: p99Ms, unit: 'ms'},
      {name: 'the slowest', value: slowestMs, unit: 'ms'},
    ]
  } finally {
    await stopCurrent()
  }
}
