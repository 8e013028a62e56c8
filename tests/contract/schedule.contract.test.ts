import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'

import {approveAgain, cancel, changeTime, newReleaseId, schedule} from '../../studio/schedule/carry-out.ts'
import {
  idsOf,
  parseReleases,
  type Plan,
  PLANS_QUERY,
  plansOf,
  standing,
  STANDS_QUERY,
} from '../../studio/schedule/plan.ts'
import {type LibraryLake, openLibraryLake} from './library-lake.ts'

jest.setTimeout(60_000)

/** What the Studio's actions send, on a real lake with the library's roles. */

const AT = '2099-01-01T09:00:00.000Z'
const LATER = '2099-02-01T09:00:00.000Z'

let lake: LibraryLake
let editor: SanityClient
beforeAll(async () => {
  lake = await openLibraryLake([{_id: 'guide-a', _type: 'substanceGuide', title: 'A'}])
  editor = lake.as('editor')
})
afterAll(() => lake.close())

async function plansFor(id: string): Promise<Plan[]> {
  const releases = parseReleases(await editor.fetch<unknown>(PLANS_QUERY))
  const stands = await editor.fetch<unknown>(STANDS_QUERY, {ids: idsOf(releases)})
  return plansOf(releases, standing.parse(stands)).filter(({documentId}) => documentId === id)
}

async function planFor(id: string): Promise<Plan> {
  const [plan, ...others] = await plansFor(id)
  if (!plan || others.length > 0) throw new Error(`${id} has ${others.length + (plan ? 1 : 0)} plans`)
  return plan
}

const approval = (documentId: string, draftRevision?: string) => ({
  documentId,
  kind: 'publish' as const,
  draftRevision,
  at: AT,
  title: 'An evening',
  by: 'Wren',
})

test('an editor schedules, moves, approves anew and cancels; the draft stays', async () => {
  const {_rev} = await editor.create({_id: 'drafts.event-a', _type: 'event', title: 'An evening'})
  await schedule(editor, newReleaseId(), approval('event-a', _rev))
  expect(await planFor('event-a')).toMatchObject({
    kind: 'publish',
    state: 'waiting',
    at: AT,
    by: 'Scheduled by Wren',
    title: 'An evening',
    approvedRevision: _rev,
    draftRevision: _rev,
  })
  await changeTime(editor, await planFor('event-a'), LATER)
  expect(await planFor('event-a')).toMatchObject({state: 'waiting', at: LATER, approvedRevision: _rev})

  const changed = await editor.patch('drafts.event-a').set({title: 'Another evening'}).commit()
  expect(await planFor('event-a')).toMatchObject({approvedRevision: _rev, draftRevision: changed._rev})
  await approveAgain(editor, await planFor('event-a'), newReleaseId(), approval('event-a', changed._rev))
  expect(await planFor('event-a')).toMatchObject({
    at: AT,
    approvedRevision: changed._rev,
    title: 'Another evening',
  })

  await cancel(editor, await planFor('event-a'))
  expect(await plansFor('event-a')).toEqual([])
  expect(await editor.getDocument('drafts.event-a')).toMatchObject({title: 'Another evening'})
})

test('what was looked at is what is scheduled: a draft that somebody changed meanwhile is refused, and nothing is left', async () => {
  const {_rev} = await editor.create({_id: 'drafts.event-b', _type: 'event', title: 'Seen'})
  await editor.patch('drafts.event-b').set({title: 'Not seen'}).commit()
  await expect(schedule(editor, newReleaseId(), approval('event-b', _rev))).rejects.toThrow(
    /someone changed it meanwhile/,
  )
  expect(await editor.fetch('count(*[_type == "system.release" && metadata.title match "Seen"])')).toBe(0)
  expect(await plansFor('event-b')).toEqual([])
})

test('who may not publish schedules nothing, neither coming nor going', async () => {
  await editor.create({_id: 'event-c', _type: 'event', title: 'Published'})
  await editor.create({_id: 'drafts.event-c', _type: 'event', title: 'Changed'})
  for (const role of ['reviewer', 'curator', 'viewer']) {
    const somebody = lake.as(role)
    await expect(schedule(somebody, newReleaseId(), approval('event-c'))).rejects.toThrow(
      /[Ii]nsufficient permissions/,
    )
    await expect(
      schedule(somebody, newReleaseId(), {...approval('event-c'), kind: 'takeOff'}),
    ).rejects.toThrow(/[Ii]nsufficient permissions/)
  }
  expect(await plansFor('event-c')).toEqual([])
})

test('a story is scheduled by no editor', async () => {
  await editor.create({_id: 'drafts.story-a', _type: 'testimonial', title: 'A story'})
  await expect(schedule(editor, newReleaseId(), approval('story-a'))).rejects.toThrow(
    /[Ii]nsufficient permissions/,
  )
  expect(await editor.fetch('count(*[_id in path("versions.**")])')).toBe(0)
})
