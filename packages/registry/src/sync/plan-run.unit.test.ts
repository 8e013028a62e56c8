import {expect, test} from '@jest/globals'

import {planRun, type PlanFacts} from './plan-run.ts'
import type {SyncRun} from './registry-store.ts'

const BUILD = '2026-11-20T09:00:00'
const finished: SyncRun = {
  _id: 'syncRun.ketamine',
  _type: 'syncRun',
  query: 'ketamine',
  mode: 'full',
  startedAt: '2026-11-20T15:00:00Z',
  finishedAt: '2026-11-20T15:01:00Z',
  dataTimestamp: BUILD,
  seen: 1,
  added: 1,
  changed: 0,
  unchanged: 0,
  left: 0,
  failed: 0,
}
const cutOff: SyncRun = {...finished, finishedAt: undefined, pageToken: 'abc'}
const plan = (facts: Partial<PlanFacts>) =>
  planRun({
    last: finished,
    dataTimestamp: BUILD,
    wantsFull: false,
    settingsChangedAt: '2026-11-01T00:00:00Z',
    ...facts,
  })

test.each<[string, Partial<PlanFacts>, object]>([
  ['a search that was never read: everything', {last: undefined}, {kind: 'run', mode: 'full'}],
  ['the build that was read: nothing', {}, {kind: 'skip'}],
  ['the same, asked for everything', {wantsFull: true}, {kind: 'run', mode: 'full', resumes: undefined}],
  [
    'a new build: what changed since the day before the last one',
    {dataTimestamp: '2026-11-23T09:00:00'},
    {kind: 'run', mode: 'incremental', updatedSince: '2026-11-19'},
  ],
  [
    'a registry that tells no build',
    {dataTimestamp: undefined},
    {kind: 'run', mode: 'incremental', updatedSince: '2026-11-19'},
  ],
  [
    'another expression, perhaps',
    {settingsChangedAt: '2026-11-21T00:00:00Z'},
    {kind: 'run', mode: 'full', resumes: undefined},
  ],
  ['one that was cut off', {last: cutOff}, {kind: 'run', mode: 'full', resumes: cutOff}],
  [
    'one that was cut off in an older build',
    {last: cutOff, dataTimestamp: '2026-11-21T09:00:00'},
    {kind: 'run', mode: 'full', resumes: undefined},
  ],
  [
    'one that was cut off, and its search may be another by now',
    {last: cutOff, settingsChangedAt: '2026-11-21T00:00:00Z'},
    {kind: 'run', mode: 'full', resumes: undefined},
  ],
  [
    'an incremental one that was cut off keeps its day',
    {
      last: {...cutOff, mode: 'incremental', updatedSince: '2026-11-02'},
      dataTimestamp: '2026-11-21T09:00:00',
    },
    {kind: 'run', mode: 'incremental', updatedSince: '2026-11-02', resumes: undefined},
  ],
  [
    'an incremental one that was cut off, asked for everything',
    {last: {...cutOff, mode: 'incremental', updatedSince: '2026-11-02'}, wantsFull: true},
    {kind: 'run', mode: 'full', resumes: undefined},
  ],
])('%s', (_, facts, expected) => {
  expect(plan(facts)).toMatchObject(expected)
})
