import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {encodeSignatureHeader} from '@sanity/webhook'

import {storyLife} from '../../apps/web/loaders/story-life.ts'
import {isGoodPass, makePass, PASS_LIFE_S} from '../../apps/web/preview/preview-pass.ts'
import {SIGNATURE_MAX_AGE_MS, signatureProblem} from '../../apps/web/revalidation/signature.ts'
import {LakeError} from '../../packages/lake/src/errors.ts'
import {startReleaseSchedule} from '../../packages/lake/src/releases/schedule.ts'
import {type ClockedLake, openClockedLake} from './clocked-lake.ts'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const EDITOR = {
  email: 'editor@example.org',
  displayName: 'An editor',
  roleNames: ['editor'],
  password: 'a long enough password',
}

let lake: ClockedLake
beforeEach(() => {
  lake = openClockedLake({}, '2026-11-01T12:00:00Z')
})
afterEach(() => lake.close())

async function signedIn(): Promise<string> {
  const {directory} = lake.lake.parts
  const outcome = await directory.signIn(EDITOR.email, EDITOR.password, {address: '192.0.2.1'})
  if (!outcome.ok) throw new Error('the sign-in failed')
  return `Bearer ${directory.redeem(outcome.sid).token}`
}

function isIn(session: string): boolean {
  try {
    return lake.lake.parts.directory.authenticate(session).kind === 'user'
  } catch (error) {
    if (error instanceof LakeError) return false
    throw error
  }
}

test('a session outlives a clock that is set back, and ends with one that is set forward past it', async () => {
  await lake.lake.parts.directory.addUser(EDITOR)
  const session = await signedIn()
  lake.advance(-7 * DAY_MS)
  expect(isIn(session)).toBe(true)
  lake.advance(38 * DAY_MS)
  expect(isIn(session)).toBe(false)
}, 20_000)

test('who has failed to sign in waits no longer than the longest wait, however far the clock is set back', async () => {
  const {directory} = lake.lake.parts
  await directory.addUser(EDITOR)
  for (let tries = 0; tries < 6; tries += 1)
    await directory.signIn(EDITOR.email, 'wrong', {address: '192.0.2.1'})
  lake.advance(-30 * DAY_MS)
  const outcome = await directory.signIn(EDITOR.email, EDITOR.password, {address: '192.0.2.1'})
  expect(outcome).toEqual({ok: false, reason: 'throttled', retryAfterSeconds: expect.any(Number)})
  expect('retryAfterSeconds' in outcome && outcome.retryAfterSeconds).toBeLessThanOrEqual(2)
  lake.advance(2000 + 30 * DAY_MS)
  expect((await directory.signIn(EDITOR.email, EDITOR.password, {address: '192.0.2.1'})).ok).toBe(true)
}, 20_000)

test('history keeps the order of what was done, whatever the clock said', async () => {
  const token = lake.tokenOf('editor')
  const client = lake.client(token)
  const revisions: string[] = []
  for (const jumpMs of [0, -DAY_MS, 3 * DAY_MS, -2 * DAY_MS, HOUR_MS]) {
    lake.advance(jumpMs)
    const {_rev} = await client.createOrReplace({_id: 'a', _type: 'note', n: revisions.length})
    revisions.push(_rev)
  }
  const told = await lake.lake.fetch(
    new Request('http://lake.test/v1/data/history/production/transactions/a?excludeContent=true', {
      headers: {authorization: `Bearer ${token}`},
    }),
  )
  const lines = (await told.text()).trim().split('\n')
  expect(lines.map((line) => revisions.findIndex((rev) => line.includes(rev)))).toEqual([0, 1, 2, 3, 4])
  expect(await client.getDocument('a')).toMatchObject({n: 4, _rev: revisions[4]})
})

test('what is scheduled is published once, when its time has come by the clock as it is set', async () => {
  const client = lake.client(lake.tokenOf('editor'))
  const schedule = startReleaseSchedule(lake.lake.parts)
  try {
    await client.releases.create({releaseId: 'r1', metadata: {releaseType: 'scheduled'}})
    await client.create({_id: 'versions.r1.a', _type: 'note'})
    const publishAt = new Date(lake.nowMs() + HOUR_MS).toISOString()
    await client.releases.schedule({releaseId: 'r1', publishAt})
    lake.advance(-DAY_MS)
    expect(await client.getDocument('a')).toBeUndefined()
    lake.advance(DAY_MS + 2 * HOUR_MS)
    // The worker looks again by itself; something about releases makes it look now.
    await client.releases.create({releaseId: 'r2', metadata: {releaseType: 'asap'}})
    for (let tries = 0; tries < 300 && !(await client.getDocument('a')); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    const published = await client.getDocument('a')
    expect(published?._type).toBe('note')
    lake.advance(-DAY_MS)
    await client.releases.create({releaseId: 'r3', metadata: {releaseType: 'asap'}})
    expect((await client.getDocument('a'))?._rev).toBe(published?._rev)
  } finally {
    schedule.close()
  }
}, 20_000)

test('a pass of the preview ends by the clock as it is set', () => {
  const key = 'a key of the site'
  const pass = makePass({key, nowMs: lake.nowMs()})
  expect(isGoodPass(pass, {key, nowMs: lake.nowMs() - HOUR_MS})).toBe(true)
  expect(isGoodPass(pass, {key, nowMs: lake.nowMs() + PASS_LIFE_S * 1000})).toBe(false)
  // From a clock that was far ahead: nobody gets a pass for longer than its life.
  expect(isGoodPass(pass, {key, nowMs: lake.nowMs() - DAY_MS})).toBe(false)
})

test('the news of a change is believed within an hour, and not from a clock that is far ahead', async () => {
  const secret = 'a secret that both sides know'
  const header = await encodeSignatureHeader('{}', lake.nowMs(), secret)
  const at = (jumpMs: number) => signatureProblem('{}', header, {secret, nowMs: lake.nowMs() + jumpMs})
  expect(await at(SIGNATURE_MAX_AGE_MS)).toBeUndefined()
  expect(await at(SIGNATURE_MAX_AGE_MS + 1)).toBe('SIGNATURE_STALE')
  expect(await at(-DAY_MS)).toBe('SIGNATURE_STALE')
})

test('a story is shown by no clock past the day of its consent', () => {
  const story = {illustrative: null, consentValidUntil: '2026-11-03'}
  const end = Date.parse('2026-11-03T00:00:00Z')
  for (const jumpMs of [0, 1, DAY_MS, 365 * DAY_MS]) {
    expect(storyLife([story], end + jumpMs).shown).toEqual([])
  }
  const before = storyLife([story], end - DAY_MS)
  expect(before.shown).toEqual([story])
  // And what is made before it is kept for no longer than until then.
  expect(before.secondsLeft).toBeLessThan(DAY_MS / 1000)
})
