import {afterEach, expect, test} from '@jest/globals'

import {testStudies} from '../../packages/registry/test/studies.fixture.ts'
import {storedIn, trialOf} from '../contract/trials/stored.ts'
import {openTrialSync, type TrialSync} from '../contract/trials/trial-sync.ts'

const RECORDS = 40

let sync: TrialSync | undefined
afterEach(async () => {
  await sync?.close()
  sync = undefined
})

test('a registry that goes away in the middle of a run, and stays away: what was read is kept, readers notice nothing, and the next run ends it', async () => {
  const opened = await openTrialSync(testStudies(RECORDS), [trialOf(39)])
  sync = opened
  const shown = () => opened.library.site.fetch('*[_type == "clinicalTrial"]{briefTitle, overallStatus}')
  const before = await shown()
  // The first page is read; then nothing but refusals, for longer than anybody tries.
  opened.registry.faults.plan(
    Array.from({length: 60}, () => ({kind: 'status' as const, status: 503})),
    /pageToken/,
  )
  const began = performance.now()
  await expect(opened.run()).rejects.toMatchObject({code: 'busy', message: expect.stringContaining('503')})
  const gaveUpMs = Math.round(performance.now() - began)
  const asked = opened.registry.requests.filter(({path}) => path.includes('pageToken')).length
  const records = async () =>
    (await storedIn(opened).everything()).filter(({_type}) => _type === 'registryRecord').length
  const keptWhileAway = await records()
  expect(keptWhileAway).toBeGreaterThan(0)
  expect(keptWhileAway).toBeLessThan(RECORDS)
  expect(await shown()).toEqual(before)

  // Tried again while it is still away: nothing is lost, nothing is counted twice.
  await expect(opened.run()).rejects.toMatchObject({code: 'busy'})
  expect(await records()).toBe(keptWhileAway)

  opened.registry.faults.clear()
  const {summary} = await opened.run()
  expect(summary).toMatchObject({resumed: true, seen: RECORDS, failed: 0, left: 0})
  expect(await records()).toBe(RECORDS)
  expect(await shown()).toEqual(before)
  process.stdout.write(
    `Registry away in the middle of a run: given up after ${asked} requests and ${gaveUpMs} ms, ${keptWhileAway} of ${RECORDS} records kept, all there after the next run\n`,
  )
}, 60_000)
