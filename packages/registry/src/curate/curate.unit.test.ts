import {clinicalTrial} from '@healing-library/content/documents/clinical-trial'
import {registryRecord} from '@healing-library/content/documents/registry-record'
import type {TrialSnapshot} from '@healing-library/content/documents/registry-shape'
import {expect, test} from '@jest/globals'

import {acceptProposals, autoAccepted} from './accept.ts'
import {addTrial, isCandidate, recordOf, rejectCandidate} from './candidate.ts'
import {readTrial, type RegistryRecord} from './documents.ts'
import {proposalsFor} from './proposals.ts'
import {ignoreProposals, muteField, unmuteField} from './turn-down.ts'
import {automaticWrites, gapWrites} from './writes.ts'

const SEEN = '2026-11-20T06:00:00.000Z'
const NOW = '2026-11-21T09:30:00.000Z'
const shown: TrialSnapshot = {
  nctId: 'NCT01234567',
  briefTitle: 'A study',
  overallStatus: 'RECRUITING',
  statusAsOf: '2026-01-05',
  lastUpdatePosted: '2026-01-05',
  enrolment: {_type: 'enrolment', count: 40, type: 'ESTIMATED'},
}
const snapshot: TrialSnapshot = {
  ...shown,
  overallStatus: 'TERMINATED',
  whyStopped: 'Funding ended.',
  statusAsOf: '2026-11-18',
  statusVerified: '2026-11',
  lastUpdatePosted: '2026-11-18',
  enrolment: {_type: 'enrolment', count: 12, type: 'ACTUAL'},
}
const trialDocument = {
  _id: 'trial-nct01234567',
  _type: 'clinicalTrial',
  _rev: 'r1',
  ...shown,
  staffNote: 'Ours',
}
const trial = {published: readTrial(trialDocument)}
const withProposals = (more: Partial<RegistryRecord> = {}): RegistryRecord => {
  const record = {...recordOf({snapshot, fetchedAt: SEEN, queries: ['ketamine']}), _rev: 'r9', ...more}
  return {...record, proposals: proposalsFor(shown, snapshot, record, SEEN)}
}

test('a record with proposals fits its contract', () => {
  const record = withProposals()
  expect(registryRecord.parse(record)).toEqual(record)
  expect(record.proposals?.map(({_key}) => _key)).toEqual(['overallStatus', 'enrolment'])
})

test('accepting a status: its reason and its day go with it; the rest waits', () => {
  const {mutations} = acceptProposals({record: withProposals(), trial, fields: ['overallStatus'], now: NOW})
  expect(mutations).toEqual([
    {
      patch: {
        id: 'registry.NCT01234567',
        ifRevisionID: 'r9',
        unset: ['proposals[_key=="overallStatus"]'],
      },
    },
    {
      patch: {
        id: 'trial-nct01234567',
        set: {
          overallStatus: 'TERMINATED',
          whyStopped: 'Funding ended.',
          statusAsOf: '2026-11-18',
          statusVerified: '2026-11',
        },
        unset: ['lastKnownStatus'],
        setIfMissing: {changes: []},
        insert: {
          after: 'changes[-1]',
          items: [
            {
              _key: 'overallStatus-20261121093000000',
              _type: 'trialChange',
              field: 'overallStatus',
              kind: 'status',
              before: 'RECRUITING',
              after: 'TERMINATED',
              lines: ['+ Why it stopped: Funding ended.'],
              seenAt: SEEN,
              acceptedAt: NOW,
            },
          ],
        },
      },
    },
  ])
})

test('accepting the last proposal: the day of the update is told, too', () => {
  const fields = ['overallStatus', 'enrolment'] as const
  const {mutations} = acceptProposals({record: withProposals(), trial, fields, now: NOW})
  expect(mutations[1]).toMatchObject({patch: {set: {lastUpdatePosted: '2026-11-18', enrolment: {count: 12}}}})
})

test('accepting something else while the status waits does not make the old status look recent', () => {
  const {mutations} = acceptProposals({record: withProposals(), trial, fields: ['enrolment'], now: NOW})
  expect(mutations[1]).toMatchObject({patch: {set: {enrolment: {count: 12, type: 'ACTUAL'}}}})
  expect(JSON.stringify(mutations[1])).not.toContain('statusAsOf')
})

test('the draft gets the same, or publishing it would take the change back', () => {
  const draft = readTrial({...trialDocument, _id: 'drafts.trial-nct01234567', enrolment: {count: 41}})
  const both = {...trial, draft}
  const {mutations, undo} = acceptProposals({
    record: withProposals(),
    trial: both,
    fields: ['enrolment'],
    now: NOW,
  })
  expect(mutations).toHaveLength(3)
  expect(mutations[2]).toMatchObject({patch: {id: 'drafts.trial-nct01234567', set: {enrolment: {count: 12}}}})
  expect(undo[2]).toMatchObject({patch: {id: 'drafts.trial-nct01234567', set: {enrolment: {count: 41}}}})
})

test('a status for which the registry gives no day has the day on which we read it', () => {
  const undated = {...snapshot, statusAsOf: undefined}
  const record = {...withProposals(), snapshot: undated}
  const {mutations} = acceptProposals({record, trial, fields: ['overallStatus'], now: NOW})
  expect(mutations[1]).toMatchObject({patch: {set: {statusAsOf: '2026-11-21'}}})
})

test('what nobody proposed is not accepted', () => {
  const record = withProposals()
  expect(acceptProposals({record, trial, fields: ['briefTitle'], now: NOW}).mutations).toEqual([])
  expect(acceptProposals({record, trial: {}, fields: ['enrolment'], now: NOW}).mutations).toEqual([])
})

test('a trial that is gone stays as it was; its history tells it', () => {
  const record: RegistryRecord = {
    ...withProposals({presence: 'gone'}),
    proposals: [
      {
        _key: 'nctId',
        _type: 'trialProposal',
        field: 'nctId',
        kind: 'gone',
        before: 'NCT01234567',
        seenAt: SEEN,
      },
    ],
  }
  const {mutations} = acceptProposals({record, trial, fields: ['nctId'], now: NOW})
  expect(mutations[1]).toMatchObject({patch: {insert: {items: [{kind: 'gone', before: 'NCT01234567'}]}}})
  expect(Object.keys(Object.entries(mutations[1] ?? {})[0]?.[1] ?? {})).not.toContain('set')
})

test('turned down: not proposed again at this value, and proposed at another', () => {
  const record = withProposals()
  const {mutations} = ignoreProposals({record, fields: ['enrolment'], now: NOW})
  const [ignored] = mutations
  expect(ignored).toMatchObject({
    patch: {ifRevisionID: 'r9', set: {ignored: [{_key: 'enrolment', field: 'enrolment', ignoredAt: NOW}]}},
  })
  const lists = ignored && 'patch' in ignored ? (ignored.patch.set ?? {}) : {}
  const after = registryRecord.parse({...record, ...lists})
  expect(after.proposals?.map(({field}) => field)).toEqual(['overallStatus'])
  const fields = (next: TrialSnapshot) => proposalsFor(shown, next, after, NOW).map(({field}) => field)
  expect(fields(snapshot)).toEqual(['overallStatus'])
  expect(fields({...snapshot, enrolment: {count: 13}})).toEqual(['overallStatus', 'enrolment'])
})

test('a change that was seen before keeps its time; one that changed again does not', () => {
  const record = withProposals()
  expect(proposalsFor(shown, snapshot, record, NOW).map(({seenAt}) => seenAt)).toEqual([SEEN, SEEN])
  const next = {...snapshot, enrolment: {count: 13}}
  expect(proposalsFor(shown, next, record, NOW).map(({seenAt}) => seenAt)).toEqual([SEEN, NOW])
})

test('a muted field is not proposed; unmuted, it is at once', () => {
  const muted = muteField({record: withProposals(), field: 'enrolment'})
  expect(muted.mutations).toMatchObject([{patch: {set: {mutedFields: ['enrolment']}}}])
  const record = withProposals({mutedFields: ['enrolment']})
  expect(record.proposals?.map(({field}) => field)).toEqual(['overallStatus'])
  const back = unmuteField({record, trial, field: 'enrolment', now: NOW})
  expect(back.mutations).toMatchObject([
    {patch: {set: {mutedFields: [], proposals: [{field: 'overallStatus'}, {field: 'enrolment'}]}}},
  ])
})

test('a candidate becomes a trial that fits its contract', () => {
  const record: RegistryRecord = {...recordOf({snapshot, fetchedAt: SEEN}), _rev: 'r9'}
  expect(isCandidate(record)).toBe(true)
  const {mutations, trialId} = addTrial({record, guides: ['guide-ketamine'], now: NOW})
  expect(trialId).toBe('trial-nct01234567')
  const [created, linked] = mutations
  expect(clinicalTrial.parse(created && 'create' in created ? created.create : {})).toMatchObject({
    overallStatus: 'TERMINATED',
    substances: [{_ref: 'guide-ketamine'}],
  })
  expect(linked).toMatchObject({patch: {set: {trial: {_ref: 'trial-nct01234567', _weak: true}}}})
})

test('a rejected candidate is one no more', () => {
  const record: RegistryRecord = {...recordOf({snapshot, fetchedAt: SEEN}), _rev: 'r9'}
  const [rejection] = rejectCandidate({record, reason: 'Anaesthesia', now: NOW}).mutations
  const set = rejection && 'patch' in rejection ? rejection.patch.set : undefined
  expect(isCandidate(registryRecord.parse({...record, ...set}))).toBe(false)
})

test('rules of acceptance take exactly their kinds', () => {
  expect(autoAccepted(withProposals(), ['enrolment', 'sites'])).toEqual(['enrolment'])
  expect(autoAccepted(withProposals(), [])).toEqual([])
})

test('a mere re-verification keeps “as of” true, and never goes back', () => {
  const later = {
    ...shown,
    statusAsOf: '2026-11-18',
    statusVerified: '2026-11',
    lastUpdatePosted: '2026-11-18',
  }
  expect([...automaticWrites(shown, later, true)]).toEqual([
    ['statusAsOf', '2026-11-18'],
    ['statusVerified', '2026-11'],
    ['lastUpdatePosted', '2026-11-18'],
  ])
  expect([...automaticWrites(shown, {...later, statusAsOf: '2025-01-01'}, false)]).toEqual([
    ['statusVerified', '2026-11'],
  ])
  expect([...automaticWrites(shown, snapshot, true)]).toEqual([['lastUpdatePosted', '2026-11-18']])
})

test('a trial that was never compared is filled where the registry only adds', () => {
  const sparse = {nctId: 'NCT01234567', briefTitle: 'A study', startDate: {date: '2025'}, phases: ['PHASE2']}
  const full: TrialSnapshot = {
    nctId: 'NCT01234567',
    briefTitle: 'A study, renamed',
    sponsor: 'A university',
    startDate: {_type: 'trialDate', date: '2025', type: 'ACTUAL'},
    completionDate: {_type: 'trialDate', date: '2026'},
    phases: ['PHASE2', 'PHASE3'],
  }
  expect([
    ...gapWrites(sparse, full, ['briefTitle', 'sponsor', 'startDate', 'completionDate', 'phases']).keys(),
  ]).toEqual(['sponsor', 'startDate', 'completionDate'])
})
