import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {clinicalTrial} from '@healing-library/content/documents/clinical-trial'
import {
  isRegistryField,
  trialSnapshot,
  type TrialSnapshot,
} from '@healing-library/content/documents/registry-shape'
import {expect, test} from '@jest/globals'

import {parseStudies} from '../../ctgov/parse-studies.ts'
import {toTrialSnapshot} from '../../map/trial-snapshot.ts'
import {relevanceOf} from '../../relevance/relevance.ts'
import {nctIdOf} from '../study-source.ts'
import {fromTrial} from './from-trial.ts'
import {librarySource} from './library-source.ts'
import {NEW_TO_THE_LIBRARY} from './new-to-the-library.ts'
import {NEWER_VERSIONS} from './newer-versions.ts'

const source = librarySource()
const snapshots = new Map(
  Array.from({length: source.size}, (_, index) => source.at(index)).map((study) => {
    const {studies, bad} = parseStudies([study], 'the local registry')
    const [read] = studies
    if (!read) throw new Error(JSON.stringify(bad))
    return [read.protocolSection.identificationModule.nctId, toTrialSnapshot(read)]
  }),
)
const starter = readFileSync(join(import.meta.dirname, '../../../../starter/data/trials.ndjson'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => clinicalTrial.parse(JSON.parse(line)))

const withoutKeys = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (name, part) => (name === '_key' ? undefined : part)))
const registryPart = (trial: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(trial).filter(([name]) => isRegistryField(name)))

test('every record can be read and kept', () => {
  for (const snapshot of snapshots.values()) expect(trialSnapshot.safeParse(snapshot).error).toBeUndefined()
})

test('what the library knows of a trial is what comes back: nothing to propose', () => {
  const newer = new Set(NEWER_VERSIONS.map(({nctId}) => nctId))
  const unchanged = starter.filter(({nctId}) => !newer.has(nctId))
  expect(unchanged.length).toBeGreaterThan(100)
  for (const trial of unchanged) {
    const snapshot = snapshots.get(trial.nctId)
    const {lastUpdatePosted: _posted, ...told} = snapshot ?? {}
    expect(withoutKeys(told)).toEqual(withoutKeys(registryPart(trial)))
  }
})

test('about a dozen trials tell more than the library knows, and lose nothing', () => {
  expect(NEWER_VERSIONS.length).toBeGreaterThanOrEqual(12)
  for (const {nctId} of NEWER_VERSIONS) {
    const trial = starter.find((known) => known.nctId === nctId)
    if (!trial) throw new Error(`${nctId} is not among the starter’s trials.`)
    const before = registryPart(trial)
    const after = snapshots.get(nctId)
    expect(withoutKeys(after)).not.toEqual(withoutKeys(before))
    expect(Object.keys(after ?? {})).toEqual(expect.arrayContaining(Object.keys(before)))
  }
})

test('new trials are new, and the look-alikes among them are not taken for ours', () => {
  const held = new Set(starter.map(({nctId}) => nctId))
  const matches = NEW_TO_THE_LIBRARY.map(({nctId}) => {
    expect(held).not.toContain(nctId)
    const snapshot = snapshots.get(nctId)
    if (!snapshot) throw new Error(`${nctId} is not served.`)
    return relevanceOf(snapshot, ['ketamine', 'esketamine', 'Spravato', 'MDMA']).match
  })
  expect(matches).toEqual(['exact', 'exact', 'exact', 'exact', 'fuzzy', 'fuzzy', 'fuzzy', 'fuzzy', 'fuzzy'])
})

test('a trial with every field comes back as it was', () => {
  const full: TrialSnapshot = {
    nctId: 'NCT99000001',
    aliases: ['NCT99000002'],
    secondaryIds: [{_key: 'a', _type: 'trialSecondaryId', kind: 'EUDRACT_NUMBER', id: '2019-001234-56'}],
    briefTitle: 'A trial',
    overallStatus: 'UNKNOWN',
    lastKnownStatus: 'RECRUITING',
    statusAsOf: '2019-11-27',
    statusVerified: '2019-11',
    lastUpdatePosted: '2019-11-27',
    startDate: {_type: 'trialDate', date: '2018'},
    completionDate: {_type: 'trialDate', date: '2019-12', type: 'ESTIMATED'},
    enrolment: {_type: 'enrolment', count: 0, type: 'ACTUAL'},
    sites: [
      {
        _key: 'b',
        _type: 'trialSite',
        city: 'León',
        country: 'Spain',
        point: {_type: 'geopoint', lat: 42.6, lng: -5.57},
      },
    ],
    countries: ['Spain'],
    registryReferences: [{_key: 'c', _type: 'registryReference', pmid: '25828372', kind: 'RESULT'}],
    hasResults: false,
  }
  const {studies} = parseStudies([fromTrial(full)], 'here')
  const [study] = studies
  if (!study) throw new Error('It should be readable.')
  expect(withoutKeys(toTrialSnapshot(study))).toEqual(withoutKeys(full))
  expect(nctIdOf(fromTrial(full))).toBe('NCT99000001')
})
