import {
  REGISTRY_FIELDS,
  trialSnapshot,
  type TrialSnapshot,
} from '@healing-library/content/documents/registry-shape'
import {changeFields} from '@healing-library/content/documents/trial-change'
import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {z} from 'zod'

import {diffSnapshots, goneChange} from './diff-snapshots.ts'
import {AUTOMATIC_FIELDS, FIELD_KINDS} from './field-kinds.ts'
import {fieldHash, snapshotHash} from './snapshot-hash.ts'

const BASE: TrialSnapshot = {nctId: 'NCT01234567', briefTitle: 'A study', overallStatus: 'RECRUITING'}
const diff = (before: Partial<TrialSnapshot>, after: Partial<TrialSnapshot>) =>
  diffSnapshots({...BASE, ...before}, {...BASE, ...after})

const site = (facility: string, status?: string, city = 'Basel') => ({
  _key: facility,
  _type: 'trialSite' as const,
  facility,
  city,
  country: 'Switzerland',
  ...(status !== undefined && {status}),
})

test('every field of the registry has a kind', () => {
  expect(Object.keys(FIELD_KINDS).toSorted()).toEqual([...REGISTRY_FIELDS].toSorted())
})

test('a status: the registry’s own words', () => {
  expect(diff({}, {overallStatus: 'COMPLETED'})).toEqual([
    {field: 'overallStatus', kind: 'status', before: 'RECRUITING', after: 'COMPLETED'},
  ])
})

test('what stands with a status is told with it and is no change of its own', () => {
  expect(diff({}, {overallStatus: 'TERMINATED', whyStopped: 'Funding ended.'})).toEqual([
    {
      field: 'overallStatus',
      kind: 'status',
      before: 'RECRUITING',
      after: 'TERMINATED',
      lines: ['+ Why it stopped: Funding ended.'],
    },
  ])
  expect(
    diff({overallStatus: 'UNKNOWN', lastKnownStatus: 'RECRUITING'}, {overallStatus: 'COMPLETED'})[0]?.lines,
  ).toEqual(['- Last known status: RECRUITING'])
  expect(diff({whyStopped: 'Money'}, {whyStopped: 'Slow enrolment'})).toMatchObject([
    {field: 'whyStopped', before: 'Money', after: 'Slow enrolment'},
  ])
})

test('a word that nobody knows yet is data', () => {
  expect(diff({}, {overallStatus: 'PAUSED_BY_SPONSOR'})).toMatchObject([{after: 'PAUSED_BY_SPONSOR'}])
})

test('a date that slips keeps its precision and says whether it is expected', () => {
  const [change] = diff(
    {completionDate: {date: '2025-03', type: 'ESTIMATED'}},
    {completionDate: {_type: 'trialDate', date: '2026-01-31', type: 'ACTUAL'}},
  )
  expect(change).toEqual({
    field: 'completionDate',
    kind: 'dates',
    before: '2025-03 ESTIMATED',
    after: '2026-01-31 ACTUAL',
  })
})

test('enrolment: none is a number, not known is none', () => {
  expect(diff({enrolment: {count: 120, type: 'ESTIMATED'}}, {enrolment: {count: 0, type: 'ACTUAL'}})).toEqual(
    [{field: 'enrolment', kind: 'enrolment', before: '120 ESTIMATED', after: '0 ACTUAL'}],
  )
  expect(diff({enrolment: {count: 120}}, {})).toEqual([
    {field: 'enrolment', kind: 'enrolment', before: '120'},
  ])
})

test('sites opened, closed and in another state; countries go with them', () => {
  const changes = diff(
    {sites: [site('One', 'RECRUITING'), site('Two', 'RECRUITING')], countries: ['Switzerland']},
    {
      sites: [site('Three', 'NOT_YET_RECRUITING'), site('One', 'COMPLETED')],
      countries: ['Switzerland', 'Italy'],
    },
  )
  expect(changes).toEqual([
    {
      field: 'sites',
      kind: 'sites',
      lines: [
        '+ Three, Basel, Switzerland (NOT_YET_RECRUITING)',
        '~ One, Basel, Switzerland: RECRUITING → COMPLETED',
        '- Two, Basel, Switzerland (RECRUITING)',
      ],
    },
  ])
})

test('sites that share a name are told apart by how many there are', () => {
  const two = [site('Research Site', 'RECRUITING'), {...site('Research Site', 'RECRUITING'), _key: 'b'}]
  expect(diff({sites: two}, {sites: two.slice(0, 1)})[0]?.lines).toEqual([
    '- Research Site, Basel, Switzerland (RECRUITING)',
  ])
})

test('a trial that closes loses the status of each site: one line', () => {
  const names = Array.from({length: 105}, (_, n) => `Clinic ${n}`)
  const [change] = diff(
    {sites: names.map((name) => site(name, 'RECRUITING'))},
    {sites: names.map((name) => site(name))},
  )
  expect(change?.lines).toEqual(['- The status of each of 105 sites'])
})

test('another order, other keys, other spaces, a point on the map: no change', () => {
  const sites = [site('One', 'RECRUITING'), site('Two')]
  const moved = sites
    .toReversed()
    .map((one) => ({...one, _key: `x${one._key}`, point: {_type: 'geopoint' as const, lat: 1, lng: 2}}))
  expect(diff({sites}, {sites: moved})).toEqual([])
  expect(diff({conditions: ['PTSD', 'Anxiety']}, {conditions: ['Anxiety', 'PTSD']})).toEqual([])
  expect(diff({briefSummary: 'One.\nTwo.'}, {briefSummary: 'One.  Two. '})).toEqual([])
  expect(diff({keywords: []}, {})).toEqual([])
})

test('how recent a record is, and how it is indexed, is no change', () => {
  const after = {
    statusAsOf: '2026-11-01',
    statusVerified: '2026-10',
    lastUpdatePosted: '2026-11-01',
    meshConditions: [{_key: 'a', _type: 'meshTerm' as const, id: 'D003863', term: 'Depression'}],
  }
  expect(diff({statusAsOf: '2026-01-01'}, after)).toEqual([])
})

test('eligibility: ages in words, criteria by sentence and point', () => {
  const [change] = diff(
    {
      eligibility: {
        minimumAge: '18 Years',
        criteria:
          'Inclusion Criteria:\n\n* Adults with depression\n* Able to consent\n\nExclusion: none. Ask us.',
      },
    },
    {
      eligibility: {
        minimumAge: '16 Years',
        healthyVolunteers: false,
        criteria:
          'Inclusion Criteria:\n\n* Able to\n consent\n* People with depression\n\nExclusion: none. Ask us.',
      },
    },
  )
  expect(change).toMatchObject({field: 'eligibility', kind: 'eligibility'})
  expect(change?.lines?.toSorted()).toEqual([
    '+ Healthy volunteers: false',
    '+ People with depression',
    '- Adults with depression',
    '~ Minimum age: 18 Years → 16 Years',
  ])
})

test('a list that is numbered anew for one more point: one line', () => {
  const before = {eligibility: {criteria: '1. Adults\n2. Age \\> 18\n3. Consent'}}
  const after = {eligibility: {criteria: '1. Adults\n2. Insight\n3. Age > 18\n4. Consent'}}
  expect(diff(before, after)).toEqual([{field: 'eligibility', kind: 'eligibility', lines: ['+ Insight']}])
})

test('a contact that is gone', () => {
  const contact = {
    _key: 'a',
    _type: 'trialContact' as const,
    name: 'A. Person',
    phone: '+41 1',
    email: 'a@b.ch',
  }
  expect(diff({contacts: [contact]}, {})).toEqual([
    {field: 'contacts', kind: 'contacts', lines: ['- A. Person (+41 1, a@b.ch)']},
  ])
})

test('results: one change, not two', () => {
  expect(diff({hasResults: false}, {hasResults: true, resultsPosted: '2026-02-03'})).toEqual([
    {field: 'resultsPosted', kind: 'results', after: '2026-02-03'},
  ])
})

test('what matters most to people comes first', () => {
  const changes = diff(
    {},
    {sponsor: 'B', officialTitle: 'New', overallStatus: 'COMPLETED', sites: [site('One')], acronym: 'X'},
  )
  expect(changes.map(({kind}) => kind)).toEqual(['status', 'sites', 'title', 'title', 'sponsor'])
})

test('a trial that is gone', () => {
  expect(goneChange('NCT01234567')).toEqual({field: 'nctId', kind: 'gone', before: 'NCT01234567'})
})

test('hashes know what is said, not how it is stored', () => {
  const sites = [site('One'), site('Two')]
  expect(snapshotHash({...BASE, sites})).toBe(snapshotHash({...BASE, sites: sites.toReversed()}))
  expect(snapshotHash({...BASE, sites})).not.toBe(snapshotHash({...BASE, sites: [site('One')]}))
  expect(fieldHash({...BASE, whyStopped: 'a'}, 'overallStatus')).not.toBe(
    fieldHash({...BASE, whyStopped: 'b'}, 'overallStatus'),
  )
  expect(fieldHash({...BASE, statusAsOf: '2025'}, 'overallStatus')).toBe(fieldHash(BASE, 'overallStatus'))
})

const word = fc.constantFrom('RECRUITING', 'COMPLETED', 'NEW_WORD')
const line = fc.string({minLength: 1, maxLength: 40}).filter((text) => text.trim() !== '')
const snapshots = fc.record(
  {
    overallStatus: word,
    lastKnownStatus: word,
    whyStopped: line,
    briefSummary: line,
    conditions: fc.array(line, {maxLength: 4}),
    completionDate: fc.record({date: fc.constantFrom('2024', '2024-05', '2024-05-06'), type: word}),
    eligibility: fc.record({criteria: line, minimumAge: fc.constantFrom('18 Years', '6 Months')}),
    sites: fc.uniqueArray(
      fc.record({
        _key: fc.string({minLength: 1}),
        _type: fc.constant('trialSite' as const),
        facility: line,
        status: word,
      }),
      {selector: ({_key}) => _key, maxLength: 5},
    ),
  },
  {requiredKeys: []},
)

test('for all pairs: nothing told of equals; what is told fits the contract of a change', () => {
  const contract = z.strictObject(changeFields)
  fc.assert(
    fc.property(snapshots, snapshots, (before, after) => {
      const [left, right] = [
        trialSnapshot.parse({...BASE, ...before}),
        trialSnapshot.parse({...BASE, ...after}),
      ]
      expect(diffSnapshots(left, structuredClone(left))).toEqual([])
      for (const change of diffSnapshots(left, right)) {
        contract.parse({...change, seenAt: '2026-11-21T00:00:00Z'})
        expect(change.before !== undefined || change.after !== undefined || change.lines).toBeTruthy()
        expect(AUTOMATIC_FIELDS).not.toContain(change.field)
      }
    }),
    {numRuns: 300},
  )
})
