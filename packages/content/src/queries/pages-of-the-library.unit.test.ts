import {expect, test} from '@jest/globals'

import type {
  ABOUT_PAGE_QUERY_RESULT,
  EVENT_QUERY_RESULT,
  EVENTS_QUERY_RESULT,
  HELPLINES_QUERY_RESULT,
  TRAINING_QUERY_RESULT,
} from '../sanity.types.ts'
import {tagsForChange} from '../tags.ts'
import {ABOUT_PAGE_QUERY, aboutPageTags, parseAboutPage} from './about.ts'
import {EVENT_QUERY, EVENTS_QUERY, eventsTags, eventTags, parseEvent, parseEvents} from './events.ts'
import {HELPLINES_QUERY, helplinesTags, parseHelplines} from './helplines.ts'
import {parseRedirects, REDIRECTS_QUERY} from './redirects.ts'
import {ref, runQuery, slug, type StoredFixture} from './run-query.fixture.ts'
import {parseTraining, TRAINING_QUERY, trainingTags} from './training.ts'

const organization: StoredFixture = {
  _id: 'organization-1',
  _type: 'organization',
  name: 'An organisation',
  kind: 'charity',
  commercialInterest: 'It sells courses.',
}
const talk: StoredFixture = {
  _id: 'event-talk',
  _type: 'event',
  _updatedAt: '2026-11-01T00:00:00Z',
  title: 'A talk',
  slug: slug('a-talk'),
  startsAt: '2027-01-20T18:00:00Z',
  timeZone: 'Europe/London',
  format: 'online',
  summary: 'Somebody talks.',
  organizer: ref('organization-1'),
  expiresAt: '2027-01-21',
}
const nowhere: StoredFixture = {...talk, _id: 'event-nowhere', slug: slug('x'), timeZone: 'Here'}
const first: StoredFixture = {
  ...talk,
  _id: 'event-first',
  slug: slug('first'),
  startsAt: '2026-12-01T10:00:00Z',
}
const course: StoredFixture = {
  _id: 'training-1',
  _type: 'training',
  title: 'A course',
  provider: 'Somebody',
  audience: 'clinicians',
  format: 'online',
  url: 'https://example.org/',
  commercialInterest: 'The provider earns.',
  summary: 'It teaches.',
  checkedOn: '2026-11-01',
}
const unsaid: StoredFixture = {...course, _id: 'training-2', commercialInterest: undefined}
const line: StoredFixture = {
  _id: 'helpline-1',
  _type: 'helpline',
  name: 'A line',
  jurisdiction: 'US',
  phone: '988',
  hours: 'Always',
  checkedOn: '2026-11-01',
}
const page: StoredFixture = {
  _id: 'page-about',
  _type: 'page',
  title: 'About',
  slug: slug('about'),
  kind: 'about',
  body: [],
  contentUpdated: '2026-11-01',
  nextReviewDue: '2027-11-01',
  owner: ref('person-1'),
}
const person: StoredFixture = {
  _id: 'person-1',
  _type: 'person',
  name: 'A person',
  role: 'Editor',
  kind: 'editor',
  isSample: false,
}
const guide: StoredFixture = {_id: 'guide-a', _type: 'substanceGuide', slug: slug('a')}
const documents = [organization, talk, nowhere, first, course, unsaid, line, page, person, guide]

test('events come in the order in which they begin, and one whose time zone nobody knows is left out', async () => {
  const raw = await runQuery<EVENTS_QUERY_RESULT>(EVENTS_QUERY, documents)
  const {value, problems} = parseEvents(raw)
  expect(value?.map(({_id}) => _id)).toEqual(['event-first', 'event-talk'])
  expect(value?.[1]?.organizer).toMatchObject({commercialInterest: 'It sells courses.'})
  expect(problems).toEqual([expect.objectContaining({id: 'event-nowhere', path: 'timeZone'})])
  expect(eventsTags(raw)).toEqual(
    expect.arrayContaining(['list:event', 'doc:event-talk', 'doc:organization-1']),
  )
})

test('a page of an event that does not exist yet wakes when it comes to exist', async () => {
  const raw = await runQuery<EVENT_QUERY_RESULT>(EVENT_QUERY, documents, {slug: 'later'})
  expect(parseEvent(raw).value).toBeNull()
  const change = {_id: 'event-later', _type: 'event', slug: 'later', about: []}
  expect(tagsForChange(change)).toEqual(expect.arrayContaining(eventTags('later', raw)))
})

test('a course of which nobody says who earns by it is not shown', async () => {
  const raw = await runQuery<TRAINING_QUERY_RESULT>(TRAINING_QUERY, documents)
  expect(parseTraining(raw).value?.map(({_id}) => _id)).toEqual(['training-1'])
  expect(trainingTags(raw)).toContain('list:training')
})

test('every helpline comes with the day of its check, and the page wakes for a new one', async () => {
  const raw = await runQuery<HELPLINES_QUERY_RESULT>(HELPLINES_QUERY, documents)
  expect(parseHelplines(raw).value).toEqual([
    expect.objectContaining({_key: 'helpline-1', phone: '988', languages: [], checkedOn: '2026-11-01'}),
  ])
  expect(helplinesTags(raw)).toContain('list:helpline')
})

test('a page about the library brings its owner, and wakes with them', async () => {
  const raw = await runQuery<ABOUT_PAGE_QUERY_RESULT>(ABOUT_PAGE_QUERY, documents, {slug: 'about'})
  expect(parseAboutPage(raw)).toMatchObject({
    value: {title: 'About', owner: {name: 'A person'}},
    problems: [],
  })
  expect(aboutPageTags('about', raw)).toEqual(['slug:page:about', 'doc:page-about', 'doc:person-1'])
})

test('a redirect brings the address of its document; one that leaves the site at its beginning is not taken', async () => {
  const redirect = {_type: 'redirect', permanent: true}
  const raw = await runQuery(REDIRECTS_QUERY, [
    guide,
    {...redirect, _id: 'r1', from: '/old', target: ref('guide-a')},
    {...redirect, _id: 'r2', from: '//elsewhere.example/', to: '/library'},
    {...redirect, _id: 'r3', from: '/tricked', to: '/\\elsewhere.example'},
    {...redirect, _id: 'r4', from: '/script', to: 'javascript:alert(1)'},
  ])
  expect(parseRedirects(raw).value).toEqual([
    expect.objectContaining({from: '/old', target: {_id: 'guide-a', _type: 'substanceGuide', slug: 'a'}}),
    // They lead nowhere.
    expect.objectContaining({from: '/tricked', to: null, target: null}),
    expect.objectContaining({from: '/script', to: null, target: null}),
  ])
})
