import {checkLibrary} from '@healing-library/content/check/check-library'
import type {StoredDocument} from '@healing-library/content/check/stored-document'
import {clinicalTrial} from '@healing-library/content/documents/clinical-trial'
import {acceptProposals} from '@healing-library/registry/curate/accept'
import {ifRevision, readTrial} from '@healing-library/registry/curate/documents'
import {ignoreProposals} from '@healing-library/registry/curate/turn-down'
import {applyRules} from '@healing-library/registry/sync/apply-rules'
import {createRegistryStore} from '@healing-library/registry/sync/registry-store'
import {afterEach, expect, test} from '@jest/globals'

import {testStudy} from '../../../packages/registry/test/studies.fixture.ts'
import {storedIn, trialOf} from './stored.ts'
import {openTrialSync, type TrialSync} from './trial-sync.ts'

let sync: TrialSync
afterEach(() => sync.close())

const read = (id: string) => storedIn(sync).read(id)
const recordOf = (number: number) => storedIn(sync).recordOf(number)
const everything = () => storedIn(sync).everything()

test('what a registry says is not judged as words of ours, neither in the record nor on the trial', async () => {
  const study = testStudy({number: 1, title: 'A highly effective treatment that was approved by the FDA'})
  sync = await openTrialSync([study], [trialOf(1, {briefTitle: 'A highly effective treatment'})])
  await sync.run()
  const errors = async () =>
    checkLibrary(await everything(), '2026-03-02T00:00:00Z').filter(({level}) => level === 'error')
  expect(await errors()).toEqual([])
  await sync.library.editor
    .patch(trialOf(1)._id)
    .set({plainSummary: 'It is proven to cure depression.'})
    .commit()
  expect((await errors()).map(({path}) => path)).toContain('plainSummary')
})

test('what changes in a trial of the library is proposed, not written; staff’s words are nobody’s but theirs', async () => {
  sync = await openTrialSync([testStudy({number: 1})], [trialOf(1)])
  await sync.run()
  sync.nextDay([testStudy({number: 1, status: 'COMPLETED', updated: '2026-03-03'})])
  const {summary} = await sync.run()
  expect(summary).toMatchObject({changed: 1, proposed: 1, accepted: 0})
  const record = await recordOf(1)
  expect(record.trial?._ref).toBe(trialOf(1)._id)
  expect(record.proposals).toMatchObject([
    {field: 'overallStatus', kind: 'status', before: 'RECRUITING', after: 'COMPLETED'},
  ])
  const trial = clinicalTrial.parse(await read(trialOf(1)._id))
  expect(trial).toMatchObject({
    overallStatus: 'RECRUITING',
    staffNote: 'A word of ours.',
    plainSummary: 'What it is about.',
    substances: trialOf(1)['substances'],
  })
  expect(trial.changes).toBeUndefined()
})

test('on first contact, what the trial never had is filled in; what differs is proposed', async () => {
  sync = await openTrialSync(
    [testStudy({number: 1, status: 'COMPLETED'})],
    [trialOf(1, {phases: ['PHASE2']})],
  )
  const {summary} = await sync.run()
  expect(summary.filled).toBeGreaterThan(3)
  const trial = clinicalTrial.parse(await read(trialOf(1)._id))
  expect(trial).toMatchObject({
    startDate: {date: '2025-02', type: 'ACTUAL'},
    enrolment: {count: 40},
    overallStatus: 'RECRUITING',
    statusAsOf: '2026-01-15',
  })
  expect((await recordOf(1)).proposals?.map(({field}) => field)).toEqual(['overallStatus'])
})

test('on first contact, what people act on is seen by a curator first, also where the trial never had it', async () => {
  const {overallStatus: _, statusAsOf: __, ...unknown} = trialOf(1)
  const study = testStudy({number: 1})
  const {protocolSection} = study
  if (typeof protocolSection !== 'object' || protocolSection === null)
    throw new Error('a record has a protocol')
  Object.assign(protocolSection, {
    contactsLocationsModule: {locations: [{facility: 'Clinic', city: 'Basel', country: 'Switzerland'}]},
    eligibilityModule: {minimumAge: '18 Years'},
  })
  sync = await openTrialSync([study], [{...unknown, _id: trialOf(1)._id, _type: 'clinicalTrial'}])
  await sync.run()
  expect((await recordOf(1)).proposals?.map(({field, after, lines}) => ({field, after, lines}))).toEqual([
    {field: 'overallStatus', after: 'RECRUITING'},
    {field: 'sites', lines: ['+ Clinic, Basel, Switzerland']},
    {field: 'eligibility', lines: ['+ Minimum age: 18 Years']},
  ])
  const trial = clinicalTrial.parse(await read(trialOf(1)._id))
  expect(trial).toMatchObject({enrolment: {count: 40}, studyType: 'INTERVENTIONAL'})
  for (const field of ['overallStatus', 'statusAsOf', 'sites', 'countries', 'eligibility']) {
    expect(trial).not.toHaveProperty(field)
  }
})

test('a mere re-verification keeps “as of” true, in the draft too, without a word in the history', async () => {
  const draft = {...trialOf(1), _id: `drafts.${trialOf(1)._id}`, staffNote: 'Half written'}
  sync = await openTrialSync([testStudy({number: 1})], [trialOf(1), draft])
  await sync.run()
  sync.nextDay([testStudy({number: 1, updated: '2026-03-03'})])
  expect((await sync.run()).summary).toMatchObject({changed: 1, proposed: 0})
  expect(await read(trialOf(1)._id)).toMatchObject({statusAsOf: '2026-03-03', staffNote: 'A word of ours.'})
  expect(await read(draft._id)).toMatchObject({statusAsOf: '2026-03-03', staffNote: 'Half written'})
  expect((await read(trialOf(1)._id))?.['changes']).toBeUndefined()
})

test('accepted by a curator, it stands on the trial and in its history, and waits no more', async () => {
  sync = await openTrialSync([testStudy({number: 1})], [trialOf(1)])
  await sync.run()
  sync.nextDay([testStudy({number: 1, status: 'TERMINATED', updated: '2026-03-03'})])
  await sync.run()
  const {editor} = sync.library
  const state = async () => ({
    record: await recordOf(1),
    trial: {published: readTrial(await read(trialOf(1)._id))},
  })
  const before = await state()
  const curation = acceptProposals({...before, fields: ['overallStatus'], now: '2026-03-04T10:00:00.000Z'})
  const {transactionId} = await editor.mutate(curation.mutations)
  const trial = clinicalTrial.parse(await read(trialOf(1)._id))
  expect(trial).toMatchObject({overallStatus: 'TERMINATED', statusAsOf: '2026-03-03'})
  expect(trial.changes).toMatchObject([{before: 'RECRUITING', after: 'TERMINATED', kind: 'status'}])
  expect((await recordOf(1)).proposals).toEqual([])
  // A second curator who saw the same queue comes too late, and nothing is half done.
  await expect(editor.mutate(curation.mutations)).rejects.toMatchObject({statusCode: 409})
  expect(clinicalTrial.parse(await read(trialOf(1)._id)).changes).toHaveLength(1)
  // Undone, everything is as it was.
  await editor.mutate(ifRevision(curation.undo, transactionId))
  const {_rev: _, ...published} = (await state()).trial.published
  expect(published).toMatchObject({overallStatus: 'RECRUITING', changes: []})
  expect((await recordOf(1)).proposals).toEqual(before.record.proposals)
})

test('turned down, it stays so after the next runs, until the registry says something else', async () => {
  sync = await openTrialSync([testStudy({number: 1})], [trialOf(1)])
  await sync.run()
  sync.nextDay([testStudy({number: 1, title: 'Renamed', updated: '2026-03-03'})])
  await sync.run()
  const {mutations} = ignoreProposals({
    record: await recordOf(1),
    fields: ['briefTitle'],
    now: '2026-03-04T10:00:00.000Z',
  })
  await sync.library.editor.mutate(mutations)
  sync.nextDay([testStudy({number: 1, title: 'Renamed', updated: '2026-03-05'})])
  await sync.run()
  expect((await recordOf(1)).proposals).toEqual([])
  sync.nextDay([testStudy({number: 1, title: 'Renamed again', updated: '2026-03-06'})])
  await sync.run()
  expect((await recordOf(1)).proposals).toMatchObject([{after: 'Renamed again'}])
})

test('rules of a curator accept their kinds at once; the rest waits', async () => {
  sync = await openTrialSync([testStudy({number: 1})], [trialOf(1)])
  await sync.run()
  sync.nextDay([testStudy({number: 1, title: 'Renamed', status: 'COMPLETED', updated: '2026-03-03'})])
  expect((await sync.run({autoAccept: ['title']})).summary).toMatchObject({accepted: 1, proposed: 1})
  const trial = clinicalTrial.parse(await read(trialOf(1)._id))
  expect(trial).toMatchObject({briefTitle: 'Renamed', overallStatus: 'RECRUITING'})
  expect(trial.changes).toMatchObject([{kind: 'title', before: 'Test record 1', after: 'Renamed'}])
  expect((await recordOf(1)).proposals?.map(({field}) => field)).toEqual(['overallStatus'])
})

test('what was accepted and taken back is proposed again by a full run, which then has nothing to write', async () => {
  sync = await openTrialSync([testStudy({number: 1}), testStudy({number: 2})], [trialOf(1), trialOf(2)])
  await sync.run()
  await sync.library.editor.patch(trialOf(1)._id).set({briefTitle: 'As it was in an old version'}).commit()
  expect((await sync.run({full: true})).summary).toMatchObject({unchanged: 2, proposed: 1})
  expect((await recordOf(1)).proposals).toMatchObject([
    {before: 'As it was in an old version', after: 'Test record 1'},
  ])
  const before = await everything()
  expect((await sync.run({full: true})).summary).toMatchObject({unchanged: 2, proposed: 1})
  const kept = (documents: StoredDocument[]) => documents.filter(({_type}) => _type !== 'syncRun')
  expect(kept(await everything())).toEqual(kept(before))
})

test('a rule that comes later accepts what waits already', async () => {
  sync = await openTrialSync([testStudy({number: 1})], [trialOf(1)])
  await sync.run()
  sync.nextDay([testStudy({number: 1, title: 'Renamed', status: 'COMPLETED', updated: '2026-03-04'})])
  await sync.run()
  const store = createRegistryStore(sync.library.editor)
  const now = () => '2026-03-05T10:00:00.000Z'
  expect(await applyRules(store, [], now)).toBe(0)
  expect(await applyRules(store, ['status', 'sites'], now)).toBe(1)
  expect(await applyRules(store, ['status', 'sites'], now)).toBe(0)
  expect(clinicalTrial.parse(await read(trialOf(1)._id))).toMatchObject({
    overallStatus: 'COMPLETED',
    briefTitle: 'Test record 1',
    changes: [{kind: 'status', acceptedAt: now()}],
  })
  expect((await recordOf(1)).proposals?.map(({field}) => field)).toEqual(['briefTitle'])
})
