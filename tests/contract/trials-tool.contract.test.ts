import {clinicalTrial} from '@healing-library/content/documents/clinical-trial'
import {registryRecord} from '@healing-library/content/documents/registry-record'
import type {TrialSnapshot} from '@healing-library/content/documents/registry-shape'
import {TRIAL_SETTINGS_ID, trialSettings} from '@healing-library/content/documents/trial-settings'
import {createCtgovClient} from '@healing-library/registry/ctgov/client'
import {recordOf, trialReference} from '@healing-library/registry/curate/candidate'
import {proposalsFor} from '@healing-library/registry/curate/proposals'
import {createHttp} from '@healing-library/registry/http/http'
import {librarySource} from '@healing-library/registry/server/records/library-source'
import {startRegistryServer} from '@healing-library/registry/server/registry-server'
import {afterAll, beforeAll, beforeEach, expect, test} from '@jest/globals'
import type {SanityDocument} from '@sanity/client'

import {parseEach} from '../../studio/data/parse-each.ts'
import {addFound} from '../../studio/trials/add/add-found.ts'
import {lookUp} from '../../studio/trials/add/bulk-lookup.ts'
import {readNumbers} from '../../studio/trials/add/read-numbers.ts'
import type {Outcome} from '../../studio/trials/data/commit.ts'
import {decide, type Decision} from '../../studio/trials/data/decide.ts'
import {QUEUE_QUERY, queueRecord} from '../../studio/trials/data/queue-records.ts'
import {setAutoAccept} from '../../studio/trials/settings/set-auto-accept.ts'
import {type LibraryLake, openLibraryLake} from './library-lake.ts'

const NOW = '2026-11-21T09:00:00.000Z'
const TRIAL = 'trial-nct00000001'
const RECORD = 'registry.NCT00000001'

const shown: TrialSnapshot = {
  nctId: 'NCT00000001',
  briefTitle: 'A trial',
  overallStatus: 'RECRUITING',
  statusAsOf: '2026-01-05',
  sponsor: 'A university',
}
const snapshot: TrialSnapshot = {
  ...shown,
  overallStatus: 'COMPLETED',
  statusAsOf: '2026-11-18',
  sponsor: 'A hospital',
}
const record = () => {
  const plain = recordOf({
    snapshot,
    fetchedAt: NOW,
    relevance: {match: 'exact', terms: []},
    queries: ['ketamine'],
  })
  return {...plain, trial: trialReference(TRIAL), proposals: proposalsFor(shown, snapshot, {}, NOW)}
}

let lake: LibraryLake

beforeAll(async () => {
  lake = await openLibraryLake()
})
afterAll(() => lake.close())

beforeEach(async () => {
  await lake.editor.createOrReplace({_id: TRIAL, _type: 'clinicalTrial', ...shown, staffNote: 'Ours'})
  await lake.editor.createOrReplace(record())
})

/** The queue as the tool reads it. */
const shownInQueue = async () => {
  const {rows, broken} = parseEach(queueRecord, await lake.editor.fetch<unknown>(QUEUE_QUERY))
  expect(broken).toEqual([])
  const row = rows.find(({_id}) => _id === RECORD)
  if (row === undefined) throw new Error('The record is not in the queue.')
  return row
}

async function decision(kind: 'accept' | 'ignore', field: string): Promise<Decision> {
  const {proposals} = await shownInQueue()
  return {kind, recordId: RECORD, shown: proposals.filter((proposal) => proposal.field === field)}
}

const failureOf = (outcome: Outcome) => ('failure' in outcome ? outcome.failure.kind : 'done')
const fieldsOf = ({_rev, _updatedAt, ...fields}: SanityDocument) => fields
const stored = async (id: string) => {
  const document = await lake.editor.getDocument(id)
  if (document === undefined) throw new Error(`${id} is not there.`)
  return document
}

test('a change is accepted, told in the history, and taken back to the letter', async () => {
  const [trialBefore, recordBefore] = [await stored(TRIAL), await stored(RECORD)]
  const outcome = await decide(await decision('accept', 'overallStatus'))(lake.editor, NOW)
  const trial = clinicalTrial.parse(await stored(TRIAL))
  expect(trial).toMatchObject({
    overallStatus: 'COMPLETED',
    statusAsOf: '2026-11-18',
    sponsor: 'A university',
    staffNote: 'Ours',
    changes: [{kind: 'status', before: 'RECRUITING', after: 'COMPLETED', acceptedAt: NOW}],
  })
  expect(registryRecord.parse(await stored(RECORD)).proposals?.map(({field}) => field)).toEqual(['sponsor'])

  if (!('undo' in outcome)) throw new Error('It was not accepted.')
  expect(await outcome.undo()).toBeUndefined()
  const after = fieldsOf(await stored(TRIAL))
  expect({...after, changes: undefined}).toEqual({...fieldsOf(trialBefore), changes: undefined})
  expect(after['changes'] ?? []).toEqual([])
  const proposals = registryRecord.parse(await stored(RECORD)).proposals ?? []
  expect(proposals.map(({field}) => field).toSorted()).toEqual(
    (registryRecord.parse(recordBefore).proposals ?? []).map(({field}) => field).toSorted(),
  )
})

test('two curators who decide the same at once: one decides, the other is told', async () => {
  const wanted = await decision('accept', 'overallStatus')
  const outcomes = await Promise.all([decide(wanted)(lake.editor, NOW), decide(wanted)(lake.editor, NOW)])
  expect(outcomes.map(failureOf).toSorted()).toEqual(['decided', 'done'])
  expect((await stored(TRIAL))['changes']).toHaveLength(1)
})

test('two curators who decide different changes of one trial at once both succeed', async () => {
  const wanted = [await decision('accept', 'overallStatus'), await decision('ignore', 'sponsor')]
  const outcomes = await Promise.all(wanted.map(async (each) => await decide(each)(lake.editor, NOW)))
  expect(outcomes.map(failureOf)).toEqual(['done', 'done'])
  expect((await stored(RECORD))['proposals']).toEqual([])
})

test('a decision does not hold for another value than the one that was on the screen', async () => {
  const wanted = await decision('accept', 'overallStatus')
  await lake.editor.patch(RECORD).set({'proposals[_key=="overallStatus"].after': 'TERMINATED'}).commit()
  expect(failureOf(await decide(wanted)(lake.editor, NOW))).toBe('decided')
  expect((await stored(TRIAL))['overallStatus']).toBe('RECRUITING')
})

test('a decision is not taken back over what somebody did after it', async () => {
  const outcome = await decide(await decision('accept', 'overallStatus'))(lake.editor, NOW)
  await lake.editor.patch(TRIAL).set({staffNote: 'Ours, later'}).commit()
  if (!('undo' in outcome)) throw new Error('It was not accepted.')
  expect(await outcome.undo()).toEqual({kind: 'conflict'})
  expect(await stored(TRIAL)).toMatchObject({staffNote: 'Ours, later', overallStatus: 'COMPLETED'})
})

test('a kind is let through without asking, in settings that nobody had made yet', async () => {
  await lake.editor.delete(TRIAL_SETTINGS_ID)
  await setAutoAccept('dates', true)(lake.editor, NOW)
  await setAutoAccept('contacts', true)(lake.editor, NOW)
  await setAutoAccept('dates', false)(lake.editor, NOW)
  expect(trialSettings.parse(await stored(TRIAL_SETTINGS_ID)).autoAccept).toEqual(['contacts'])
})

test('every row of a list of numbers is looked up and told; what is new is added once', async () => {
  const server = await startRegistryServer({source: librarySource()})
  try {
    const registry = createCtgovClient({
      http: createHttp({intervalMs: 0, retries: 0}),
      baseUrl: server.baseUrl,
    })
    const text =
      'number,why\nNCT04714359,new\nNCT00088699,held\nnonsense\nNCT04714359,again\nNCT99999999,unknown\n'
    const rows = await lookUp(readNumbers(text), {
      registry,
      client: lake.editor,
      followed: [
        {
          key: 'ketamine',
          label: 'Ketamine',
          expression: 'ketamine',
          guide: 'guide-ketamine',
          aliases: ['ketamine'],
        },
      ],
      signal: new AbortController().signal,
      onProgress: () => {},
    })
    expect(rows.map(({row, outcome}) => `${row} ${outcome.kind}`)).toEqual([
      '2 ready',
      '3 held',
      '4 problem',
      '5 skipped',
      '6 problem',
    ])
    const [first] = rows
    if (first?.outcome.kind !== 'ready') throw new Error('The first row is new.')
    const {trial} = first.outcome
    const added = await addFound(trial, ['guide-ketamine'])(lake.editor, NOW)
    expect(failureOf(added)).toBe('done')
    expect(clinicalTrial.parse(await stored('trial-nct04714359'))).toMatchObject({
      nctId: 'NCT04714359',
      substances: [{_ref: 'guide-ketamine'}],
    })
    expect(registryRecord.parse(await stored('registry.NCT04714359')).trial?._ref).toBe('trial-nct04714359')
    expect(failureOf(await addFound(trial, [])(lake.editor, NOW))).toBe('decided')
    if ('undo' in added) expect(await added.undo()).toBeUndefined()
    expect(await lake.editor.getDocument('trial-nct04714359')).toBeUndefined()
  } finally {
    await server.close()
  }
})
