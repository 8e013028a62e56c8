import {expect, test} from '@jest/globals'

import {
  endConsent,
  grantConsent,
  mendStory,
  type ReadVersion,
  renewalProblem,
  renewConsent,
  standingOf,
  storyDifferences,
  toldOf,
} from './consent-desk.ts'

const TODAY = '2026-11-29'
const record: ReadVersion = {
  _id: 'consent.a1b2c3d4e5',
  _type: 'consentRecord',
  _rev: 'r1',
  personName: 'Mara Lindqvist',
  contact: 'mara@post.example',
  storedAt: 'Folder 7',
  scope: ['site', 'feed'],
  status: 'valid',
  validUntil: '2027-01-10',
  retainUntil: '2030-01-01',
}
const story: ReadVersion = {
  _id: 'testimonial-a',
  _type: 'testimonial',
  _rev: 's1',
  consentRecordId: 'a1b2c3d4e5',
  consentState: 'valid',
  consentScope: ['feed', 'site'],
  consentValidUntil: '2027-01-10',
}

test.each([
  ['2027-06-01', 'valid', {state: 'stands', inDays: 184}],
  ['2027-01-10', 'valid', {state: 'endsSoon', inDays: 42}],
  ['2026-11-30', 'valid', {state: 'endsSoon', inDays: 1}],
  // As the pages have it: on its last day a consent holds no more.
  ['2026-11-29', 'valid', {state: 'ended', daysAgo: 0}],
  ['2026-11-01', 'valid', {state: 'ended', daysAgo: 28}],
  ['2027-06-01', 'expired', {state: 'ended', daysAgo: 0}],
  ['2027-06-01', 'withdrawn', {state: 'withdrawn'}],
  [undefined, 'valid', {state: 'unclear'}],
  ['2027-06-01', undefined, {state: 'unclear'}],
])('a consent until %s that is %s', (validUntil, status, standing) => {
  expect(standingOf({validUntil, status}, TODAY)).toEqual(standing)
})

test('a story agrees with its record in whatever order the scope is listed, and is mended where it does not', () => {
  expect(storyDifferences(story, record)).toEqual([])
  expect(mendStory(record, [story])).toEqual([])
  const wrong = {...story, consentScope: ['site', 'press'], consentValidUntil: '2029-01-01'}
  expect(storyDifferences(wrong, record)).toEqual(['consentScope', 'consentValidUntil'])
  expect(mendStory(record, [wrong])).toEqual([
    {patch: {id: story._id, ifRevisionID: 's1', set: toldOf(record)}},
  ])
})

test('a grant makes the record and tells the story what it permits, and nothing that is private', () => {
  const [made, told] = grantConsent(record, [{...story, consentRecordId: undefined}])
  expect(made).toEqual({create: record})
  expect(told).toEqual({
    patch: {
      id: story._id,
      ifRevisionID: 's1',
      set: {
        consentRecordId: 'a1b2c3d4e5',
        consentState: 'valid',
        consentScope: ['site', 'feed'],
        consentValidUntil: '2027-01-10',
      },
    },
  })
  expect(JSON.stringify(told)).not.toMatch(/Mara|mara|Folder/)
})

test('a renewal reaches record, draft and story, and the record is kept as long as it permits', () => {
  const draft = {...record, _id: `drafts.${record._id}`, _rev: 'r2', retainUntil: '2031-01-01'}
  const changes = renewConsent(
    {records: [record, draft], stories: [story]},
    {validUntil: '2030-05-01', signedOn: TODAY},
  )
  const set = {status: 'valid', validUntil: '2030-05-01', signedOn: TODAY}
  expect(changes).toEqual([
    {patch: {id: record._id, ifRevisionID: 'r1', set: {...set, retainUntil: '2030-05-01'}}},
    {patch: {id: draft._id, ifRevisionID: 'r2', set}},
    {
      patch: {
        id: story._id,
        ifRevisionID: 's1',
        set: expect.objectContaining({consentValidUntil: '2030-05-01'}),
      },
    },
  ])
})

test.each([
  [{validUntil: TODAY, signedOn: TODAY}, 'validUntil'],
  [{validUntil: '', signedOn: TODAY}, 'validUntil'],
  [{validUntil: '2027-11-29', signedOn: '2026-12-01'}, 'signedOn'],
  [{validUntil: '2027-11-29', signedOn: TODAY}, undefined],
])('a renewal of %j', (renewal, field) => {
  expect(renewalProblem(renewal, TODAY)?.field).toBe(field)
})

test('a consent that ended takes the story from the public and keeps its words as a draft', () => {
  const changes = endConsent({records: [record], stories: [{...story, quote: 'Words'}]})
  expect(changes).toEqual([
    {
      createIfNotExists: expect.objectContaining({
        _id: 'drafts.testimonial-a',
        quote: 'Words',
        consentState: 'expired',
      }),
    },
    {patch: {id: story._id, ifRevisionID: 's1', set: {consentState: 'expired'}}},
    {delete: {id: story._id}},
    {patch: {id: record._id, ifRevisionID: 'r1', set: {status: 'expired'}}},
  ])
})
