import type {TrialSnapshot} from '@healing-library/content/documents/registry-shape'
import {rawStudy} from '@healing-library/registry/ctgov/study'
import {diffSnapshots} from '@healing-library/registry/diff/diff-snapshots'
import {snapshotHash} from '@healing-library/registry/diff/snapshot-hash'
import {toTrialSnapshot} from '@healing-library/registry/map/trial-snapshot'
import {generatedSource} from '@healing-library/registry/server/records/generated-source'

import type {Figure} from './figure.ts'

const RECORDS = 50_000
const WARM_UP = 500

/** Comparing what fifty thousand trials say now with what they said: all of it in this process, without a network. */
export function trialDiff(): Figure[] {
  const [earlier, later] = [generatedSource({count: RECORDS}), generatedSource({count: RECORDS, edition: 1})]
  const read = (source: typeof earlier, index: number): TrialSnapshot =>
    toTrialSnapshot(rawStudy.parse(source.at(index)))
  let diffMs = 0
  let hashMs = 0
  let changed = 0
  for (let index = -WARM_UP; index < RECORDS; index += 1) {
    const at = Math.abs(index)
    const [before, after] = [read(earlier, at), read(later, at)]
    const started = performance.now()
    const same = snapshotHash(before) === snapshotHash(after)
    const hashed = performance.now()
    const changes = diffSnapshots(before, after)
    const ended = performance.now()
    if (same !== (changes.length === 0) && same)
      throw new Error(`equal hashes, and ${changes.length} changes`)
    if (index < 0) continue
    hashMs += hashed - started
    diffMs += ended - hashed
    changed += Number(changes.length > 0)
  }
  if (changed < RECORDS / 200) throw new Error(`only ${changed} of ${RECORDS} records changed`)
  return [
    {name: `trial diff: all fields of ${RECORDS} pairs`, value: (RECORDS / diffMs) * 1000, unit: 'pairs/s'},
    {name: `trial diff: ${2 * RECORDS} hashes`, value: ((2 * RECORDS) / hashMs) * 1000, unit: '1/s'},
  ]
}
