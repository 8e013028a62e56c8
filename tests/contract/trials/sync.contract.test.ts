import {checkLibrary} from '@healing-library/content/check/check-library'
import type {StoredDocument} from '@healing-library/content/check/stored-document'
import {clinicalTrial} from '@healing-library/content/documents/clinical-trial'
import {registryRecord} from '@healing-library/content/documents/registry-record'
import {syncRun} from '@healing-library/content/documents/trial-settings'
import {acceptProposals} from '@healing-library/registry/curate/accept'
import {readTrial} from '@healing-library/registry/curate/documents'
import {afterEach, expect, test} from '@jest/globals'

import {testNctId, testStudies, testStudy} from '../../../packages/registry/test/studies.fixture.ts'
import {storedIn, trialOf} from './stored.ts'
import {openTrialSync, type TrialSync} from './trial-sync.ts'

let sync: TrialSync
afterEach(() => sync.close())

const read = (id: string) => storedIn(sync).read(id)
const recordOf = (number: number) => storedIn(sync).recordOf(number)
const everything = () => storedIn(sync).everything()

test('a first run keeps every record, page by page; each document fits its contract', async () => {
  sync = await openTrialSync(testStudies(25))
  const {summary, events} = await sync.run()
  expect(summary).toMatchObject({mode: 'full', seen: 25, added: 25, changed: 0, failed: 0, registryTotal: 25})
  expect(events.filter(({kind}) => kind === 'progress')).toHaveLength(3)
  const documents = await everything()
  expect(documents).toHaveLength(26)
  for (const document of documents) {
    const contract = document._type === 'syncRun' ? syncRun : registryRecord
    expect(contract.safeParse(document).error).toBeUndefined()
  }
  const rules = checkLibrary(documents, '2026-03-02T00:00:00Z').filter(({level}) => level === 'error')
  expect(rules).toEqual([])
  expect(await sync.library.site.fetch('count(*[_type in ["registryRecord", "syncRun"]])')).toBe(0)
})

test('run twice, it changes nothing: not one document', async () => {
  sync = await openTrialSync(testStudies(25))
  await sync.run()
  const before = await everything()
  const {summary} = await sync.run()
  expect(summary.mode).toBeUndefined()
  expect(await everything()).toEqual(before)
  expect((await sync.run({full: true})).summary).toMatchObject({
    mode: 'full',
    unchanged: 25,
    added: 0,
    changed: 0,
  })
  const records = (documents: StoredDocument[]) => documents.filter(({_type}) => _type !== 'syncRun')
  expect(records(await everything())).toEqual(records(before))
})

test('nothing new at the registry: one request, and nothing else is asked', async () => {
  sync = await openTrialSync(testStudies(25))
  await sync.run()
  sync.registry.requests.length = 0
  await sync.run()
  expect(sync.registry.requests.map(({path}) => path)).toEqual(['/api/v2/version'])
})

test('a later run reads what changed since', async () => {
  sync = await openTrialSync(testStudies(25))
  await sync.run()
  sync.nextDay([...testStudies(24), testStudy({number: 25, status: 'COMPLETED', updated: '2026-03-03'})])
  sync.registry.requests.length = 0
  const {summary} = await sync.run()
  expect(summary).toMatchObject({mode: 'incremental', seen: 1, changed: 1, registryTotal: 25})
  expect(sync.registry.requests[1]?.path).toContain('LastUpdatePostDate')
  expect((await recordOf(25)).snapshot.overallStatus).toBe('COMPLETED')
})

test('a trial that leaves the search is read by its number and kept', async () => {
  sync = await openTrialSync(testStudies(3), [trialOf(2)])
  await sync.run()
  const moved = testStudy({
    number: 2,
    status: 'COMPLETED',
    interventions: [{type: 'DRUG', name: 'Placebo'}],
    updated: '2026-03-03',
  })
  sync.nextDay([testStudy({number: 1}), moved, testStudy({number: 3})])
  const {summary} = await sync.run({full: true})
  expect(summary).toMatchObject({seen: 2, left: 1, gone: 0, registryTotal: 2})
  expect(await recordOf(2)).toMatchObject({
    presence: 'leftQuery',
    queries: [],
    snapshot: {overallStatus: 'COMPLETED'},
  })
  // From now on it is followed by its number.
  sync.nextDay([testStudy({number: 1}), {...moved, hasResults: true}, testStudy({number: 3})])
  expect((await sync.runLibrary()).summary).toMatchObject({seen: 1, changed: 1})
  expect((await recordOf(2)).snapshot.hasResults).toBe(true)
})

test('an incremental run notices that trials left, by their number', async () => {
  sync = await openTrialSync(testStudies(12))
  await sync.run()
  sync.nextDay(testStudies(11))
  const {summary} = await sync.run()
  expect(summary).toMatchObject({mode: 'incremental', seen: 0, left: 1, gone: 1, registryTotal: 11})
  expect(await recordOf(12)).toMatchObject({presence: 'gone'})
})

test('a trial that is gone is kept; a curator is told once', async () => {
  sync = await openTrialSync(testStudies(2), [trialOf(2)])
  await sync.run()
  sync.nextDay(testStudies(1))
  expect((await sync.run({full: true})).summary).toMatchObject({left: 1, gone: 1})
  const record = await recordOf(2)
  expect(record).toMatchObject({presence: 'gone', snapshot: {nctId: testNctId(2)}})
  expect(record.proposals).toMatchObject([{field: 'nctId', kind: 'gone', before: testNctId(2)}])
  const now = '2026-03-04T10:00:00.000Z'
  const trial = {published: readTrial(await read(trialOf(2)._id))}
  await sync.library.editor.mutate(acceptProposals({record, trial, fields: ['nctId'], now}).mutations)
  expect((await sync.run({full: true})).summary).toMatchObject({left: 0})
  await sync.runLibrary({full: true})
  expect((await recordOf(2)).proposals).toEqual([])
  expect(clinicalTrial.parse(await read(trialOf(2)._id))).toMatchObject({
    overallStatus: 'RECRUITING',
    changes: [{kind: 'gone'}],
  })
})

test('a trial that has another number by now stays one trial', async () => {
  sync = await openTrialSync(testStudies(2), [trialOf(2)])
  await sync.run()
  sync.nextDay([
    testStudy({number: 1}),
    testStudy({number: 7, title: 'Test record 2', aliases: [testNctId(2)]}),
  ])
  await sync.run({full: true})
  const merged = await recordOf(7)
  expect(merged).toMatchObject({trial: {_ref: trialOf(2)._id}, presence: 'found', queries: ['ketamine']})
  expect(merged.proposals?.map(({field, before, after}) => ({field, before, after}))).toContainEqual({
    field: 'nctId',
    before: testNctId(2),
    after: testNctId(7),
  })
  expect(await recordOf(2)).toMatchObject({
    presence: 'gone',
    rejected: {reason: expect.stringContaining(testNctId(7))},
  })
  expect((await recordOf(2)).trial).toBeUndefined()
  const before = await everything()
  await sync.run({full: true})
  const records = (documents: StoredDocument[]) => documents.filter(({_type}) => _type !== 'syncRun')
  expect(records(await everything())).toEqual(records(before))
})

test('a trial that was added by hand is found by its number', async () => {
  const other = testStudy({number: 9, interventions: [{type: 'DRUG', name: 'Ibogaine'}]})
  sync = await openTrialSync([testStudy({number: 1}), other], [trialOf(9)])
  await sync.run()
  expect((await sync.runLibrary()).summary).toMatchObject({seen: 1, added: 1})
  expect(await recordOf(9)).toMatchObject({trial: {_ref: trialOf(9)._id}, presence: 'leftQuery'})
  expect((await sync.runLibrary()).summary).toMatchObject({mode: undefined, seen: 0})
})

test('one bad record is counted and named, and loses no other', async () => {
  const bad = testStudy({number: 3})
  bad['protocolSection'] = {
    identificationModule: {nctId: testNctId(3)},
    statusModule: {overallStatus: ['X']},
    armsInterventionsModule: {interventions: [{name: 'Ketamine'}]},
  }
  sync = await openTrialSync([...testStudies(2), bad, testStudy({number: 4})])
  const {summary, events} = await sync.run()
  expect(summary).toMatchObject({seen: 4, added: 3, failed: 1, left: 0})
  expect(events).toContainEqual({kind: 'problem', problem: expect.objectContaining({nctId: testNctId(3)})})
})

test.each(['classicApi', 'webPage', 'truncatedJson'] as const)(
  '%s: refused, and nothing is written',
  async (kind) => {
    sync = await openTrialSync(testStudies(25))
    sync.registry.faults.plan(
      Array.from({length: 5}, () => ({kind})),
      /\/studies/,
    )
    await expect(sync.run()).rejects.toMatchObject({name: 'RegistryError'})
    expect(await everything()).toEqual([])
  },
)

test('the classic API in place of the version, too', async () => {
  sync = await openTrialSync(testStudies(3))
  sync.registry.faults.plan({kind: 'classicApi'})
  await expect(sync.run()).rejects.toMatchObject({code: 'classicApi'})
  expect(await everything()).toEqual([])
})

test('stopped in the middle, it goes on at the page that is next', async () => {
  sync = await openTrialSync(testStudies(40), [trialOf(39)])
  const stop = new AbortController()
  sync.registry.faults.plan([{kind: 'slow', delayMs: 1}, {kind: 'silent'}], /pageToken/)
  const running = sync.run({signal: stop.signal})
  await until(() => sync.registry.requests.filter(({path}) => path.includes('pageToken')).length === 2)
  stop.abort(new Error('stopped'))
  await expect(running).rejects.toThrow('stopped')
  expect(await read('syncRun.ketamine')).toMatchObject({seen: 20, pageToken: expect.any(String)})
  sync.registry.requests.length = 0
  const {summary} = await sync.run()
  expect(summary).toMatchObject({
    resumed: true,
    mode: 'full',
    seen: 40,
    added: 40,
    left: 0,
    registryTotal: 40,
  })
  expect(sync.registry.requests.filter(({path}) => path.includes('/studies?')).length).toBeLessThan(6)
  expect((await recordOf(39)).trial?._ref).toBe(trialOf(39)._id)
})

test('a token that no longer holds begins the pass again, without harm', async () => {
  sync = await openTrialSync(testStudies(25))
  sync.registry.faults.plan({kind: 'wrongToken'}, /studies/)
  const {summary, events} = await sync.run()
  expect(events.map(({kind}) => kind)).toContain('restarted')
  expect(summary).toMatchObject({seen: 25, added: 15, unchanged: 10, registryTotal: 25})
})

test('a search that suddenly finds next to nothing is not believed', async () => {
  sync = await openTrialSync(testStudies(40))
  await sync.run()
  sync.nextDay(testStudies(2))
  const {summary, events} = await sync.run({full: true})
  expect(summary).toMatchObject({left: 0, gone: 0, failed: 1})
  expect(events).toContainEqual({
    kind: 'problem',
    problem: {nctId: undefined, problem: expect.stringContaining('looks like a mistake')},
  })
  expect((await recordOf(30)).presence).toBe('found')
})

test('two searches that find one trial share its record', async () => {
  const both = testStudy({number: 1, interventions: [{name: 'Ketamine'}, {name: 'Esketamine'}]})
  sync = await openTrialSync([both, testStudy({number: 2})])
  await sync.run()
  await sync.run({query: {key: 'esketamine', label: 'Esketamine', expression: 'esketamine'}})
  expect((await recordOf(1)).queries).toEqual(['esketamine', 'ketamine'])
  expect((await recordOf(2)).queries).toEqual(['ketamine'])
})

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}
