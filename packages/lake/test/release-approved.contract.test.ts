import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {createClient, type SanityClient} from '@sanity/client'
import {pino} from 'pino'

import type {Lake} from '../src/lake.ts'
import {openLake} from '../src/open-lake.ts'
import {type ReleaseSchedule, startReleaseSchedule} from '../src/releases/schedule.ts'

/** What goes out is what was approved when it was scheduled, or nothing. The clock stands still until it is moved. */

const HOUR_MS = 3_600_000

let dataDir: string
let nowMs: number
let lake: Lake
let schedule: ReleaseSchedule
let token: string

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'lake-approved-'))
  nowMs = Date.parse('2026-12-01T08:00:00Z')
  start()
  token = lake.parts.directory.addToken({label: 'editor', roleNames: ['editor']}).token
})
afterEach(() => {
  stop()
  rmSync(dataDir, {recursive: true})
})

function start(): void {
  lake = openLake({
    dataDir,
    config: {releases: {refuseStale: true}},
    log: pino({level: 'silent'}),
    clock: {now: () => new Date(nowMs)},
  })
  schedule = startReleaseSchedule(lake.parts)
}

function stop(): void {
  schedule.close()
  lake.close()
}

/** The time passes while no lake serves: what is due is done at the start. */
function restartAfter(ms: number): void {
  stop()
  nowMs += ms
  start()
}

const client = (): SanityClient =>
  createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2026-11-01',
    apiHost: 'http://lake.test',
    useProjectHostname: false,
    useCdn: false,
    perspective: 'raw',
    token,
    resolveFetch: () => (input, init) => lake.fetch(new Request(input, init)),
  })

/** As the Studio does it: a release of one version, made from the draft as it is. */
async function scheduleDraft(releaseId: string, id: string, inMs = HOUR_MS): Promise<void> {
  await client().releases.create({releaseId, metadata: {releaseType: 'scheduled', cardinality: 'one'}})
  await client().action({
    actionType: 'sanity.action.document.version.create',
    publishedId: id,
    baseId: `drafts.${id}`,
    versionId: `versions.${releaseId}.${id}`,
  })
  await client().releases.schedule({releaseId, publishAt: new Date(nowMs + inMs).toISOString()})
}

async function settled(releaseId: string): Promise<Record<string, unknown> | undefined> {
  for (let tries = 0; tries < 200; tries += 1) {
    const release = await client().releases.get({releaseId})
    if (release?.state !== 'scheduled') return release
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`${releaseId} is still scheduled`)
}

test('a draft that is changed after it was scheduled does not go out: the approved text does, over a restart', async () => {
  await client().create({_id: 'drafts.a', _type: 'note', text: 'approved'})
  await scheduleDraft('r1', 'a')
  nowMs += 60_000
  await client().patch('drafts.a').set({text: 'nobody has looked at this'}).commit()
  await expect(client().patch('versions.r1.a').set({text: 'nor at this'}).commit()).rejects.toThrow(
    /is scheduled/,
  )
  restartAfter(HOUR_MS)
  expect(await settled('r1')).toMatchObject({state: 'published'})
  expect(await client().getDocument('a')).toMatchObject({text: 'approved'})
  expect(await client().getDocument('drafts.a')).toMatchObject({text: 'nobody has looked at this'})
})

test('what was published meanwhile is not overwritten: nothing goes out, and the release says why', async () => {
  await client().create({_id: 'a', _type: 'note', text: 'first'})
  await client().create({_id: 'drafts.a', _type: 'note', text: 'approved'})
  await scheduleDraft('r1', 'a')
  nowMs += 60_000
  await client().patch('a').set({text: 'a correction'}).commit()
  restartAfter(HOUR_MS)
  expect(await settled('r1')).toMatchObject({
    state: 'active',
    error: {message: expect.stringMatching(/"a" was changed after this version of it was approved/)},
  })
  expect(await client().getDocument('a')).toMatchObject({text: 'a correction'})
  // The same version cannot be scheduled again as it is; a new one of what stands there can.
  const again = client().releases.schedule({
    releaseId: 'r1',
    publishAt: new Date(nowMs + HOUR_MS).toISOString(),
  })
  await expect(again).rejects.toThrow(/was changed after/)
  await scheduleDraft('r2', 'a')
  restartAfter(2 * HOUR_MS)
  expect(await settled('r2')).toMatchObject({state: 'published'})
  expect(await client().getDocument('a')).toMatchObject({text: 'approved'})
})

test('what is to be taken off goes, whatever was mended meanwhile, and stays as a draft', async () => {
  await client().create({_id: 'a', _type: 'note', text: 'first'})
  await client().releases.create({releaseId: 'r1', metadata: {releaseType: 'scheduled'}})
  await client().unpublishVersion({releaseId: 'r1', publishedId: 'a'})
  await client().releases.schedule({releaseId: 'r1', publishAt: new Date(nowMs + HOUR_MS).toISOString()})
  nowMs += 60_000
  await client().patch('a').set({text: 'mended'}).commit()
  restartAfter(HOUR_MS)
  expect(await settled('r1')).toMatchObject({state: 'published'})
  expect(await client().getDocument('a')).toBeUndefined()
  expect(await client().getDocument('drafts.a')).toMatchObject({text: 'mended'})
})

test('the audit tells who scheduled, that the schedule did it, and what it could not do', async () => {
  await client().create({_id: 'a', _type: 'note', text: 'first'})
  await client().create({_id: 'drafts.a', _type: 'note'})
  await client().create({_id: 'drafts.b', _type: 'note'})
  await scheduleDraft('r1', 'a')
  await scheduleDraft('r2', 'b')
  nowMs += 60_000
  await client().patch('a').set({text: 'a correction'}).commit()
  restartAfter(HOUR_MS)
  await Promise.all([settled('r1'), settled('r2')])
  const dataset = lake.parts.datasets.get('production')
  await dataset?.settle()
  const entries = dataset?.store.audit.entries({
    limit: 100,
    oldestFirst: true,
    events: ['scheduled', 'scheduleFailed', 'published'],
  })
  expect(
    entries?.map(({event, actor, from, documents}) => [event, actor.name, from.by, documents[0]?.id]),
  ).toEqual([
    ['scheduled', 'editor', 'token', 'a'],
    ['scheduled', 'editor', 'token', 'b'],
    ['scheduleFailed', 'editor', 'schedule', 'a'],
    ['published', 'editor', 'schedule', 'b'],
  ])
})
