import {expect, test} from '@jest/globals'

import {misfit, planWords} from './plan-words.ts'
import {parseReleases, plansOf} from './plan.ts'
import {PLAN} from './plans.fixture.ts'

const release = (more: object = {}, version: object = {}) => ({
  name: 'r1',
  state: 'scheduled',
  publishAt: '2026-12-01T08:00:00Z',
  by: 'Scheduled by Wren',
  error: null,
  versions: [
    {
      _id: 'versions.r1.event-a',
      _type: 'event',
      _updatedAt: '2026-11-01T08:00:00Z',
      title: 'An evening',
      _system: {base: {id: 'drafts.event-a', rev: 'rev-1'}},
      ...version,
    },
  ],
  ...more,
})

test('a release with one version of ours is a plan; others are somebody else’s', () => {
  const all = [
    release(),
    release({name: 'r2', versions: []}),
    release({name: 'r3'}, {_type: 'substanceGuide'}),
    {nothing: 'of this kind'},
  ]
  const plans = plansOf(parseReleases(all), [
    {_id: 'drafts.event-a', _rev: 'rev-2', _updatedAt: '2026-11-02T00:00:00Z'},
  ])
  expect(plans).toMatchObject([
    {
      documentId: 'event-a',
      kind: 'publish',
      state: 'waiting',
      approvedRevision: 'rev-1',
      draftRevision: 'rev-2',
    },
  ])
})

test('a version that takes away is a plan to take off; an error is one that failed', () => {
  const [plan] = plansOf(
    parseReleases([release({state: 'active', error: 'It was pointed at.'}, {_system: {delete: true}})]),
    [],
  )
  expect(plan).toMatchObject({kind: 'takeOff', state: 'failed', error: 'It was pointed at.'})
  expect(plansOf(parseReleases([release({state: 'active'})]), [])).toMatchObject([{state: 'paused'}])
})

test('a time is told with its zone', () => {
  expect(planWords(PLAN, 'Europe/Berlin')).toBe('To be published on 1 Dec 2026, 09:00:00 (Europe/Berlin)')
})

test('a plan fits until the draft or the page is changed; taking off fits whatever is mended', () => {
  expect(misfit(PLAN)).toBeUndefined()
  expect(misfit({...PLAN, draftRevision: undefined})).toBeUndefined()
  expect(misfit({...PLAN, draftRevision: 'rev-2'})).toMatch(/approved text goes out/)
  expect(misfit({...PLAN, publishedAt: '2026-11-02T00:00:00Z'})).toMatch(/published otherwise/)
  expect(misfit({...PLAN, kind: 'takeOff', publishedAt: '2026-11-02T00:00:00Z'})).toBeUndefined()
})
