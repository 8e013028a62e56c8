import {expect, test} from '@jest/globals'

import {consentGap, isShown, withdrawConsent} from './testimonials.ts'

const today = '2026-11-21'
const story = {
  illustrative: false,
  consentRecordId: 'a1b2c3d4',
  consentState: 'valid',
  consentScope: ['site', 'feed'],
  consentValidUntil: '2027-11-21',
}
const record = {
  _type: 'consentRecord',
  status: 'valid',
  scope: ['site', 'feed', 'api'],
  validUntil: '2027-11-21',
}

test('a story is shown under a consent that stands, and an illustrative one without any', () => {
  expect(consentGap(story, {today, record})).toBeUndefined()
  expect(isShown(story, today)).toBe(true)
  expect(isShown({illustrative: true}, today)).toBe(true)
})

test.each([
  ['no record', {consentRecordId: undefined}, 'consentRecordId', 'needs a consent record'],
  ['withdrawn', {consentState: 'withdrawn'}, 'consentState', 'is withdrawn: unpublish'],
  ['expired', {consentState: 'expired'}, 'consentState', 'is expired: unpublish'],
  ['nothing said', {consentState: undefined}, 'consentState', 'whether the consent stands'],
  ['other scope', {consentScope: ['press']}, 'consentScope', 'does not cover the public site'],
  ['no end', {consentValidUntil: undefined}, 'consentValidUntil', 'until which day'],
  ['ended yesterday', {consentValidUntil: '2026-11-20'}, 'consentValidUntil', 'ended on 2026-11-20'],
  ['ends today', {consentValidUntil: today}, 'consentValidUntil', 'ended on 2026-11-21'],
])('a real story is not shown with %s', (_name, change, field, message) => {
  expect(consentGap({...story, ...change}, {today})).toEqual({
    field,
    message: expect.stringContaining(message),
  })
  expect(isShown({...story, ...change}, today)).toBe(false)
})

test.each([
  ['withdrawn', {status: 'withdrawn'}, 'consentState'],
  ['ended', {validUntil: '2026-01-01'}, 'consentValidUntil'],
  ['narrower', {scope: ['site']}, 'consentScope'],
  ['shorter', {validUntil: '2027-01-01'}, 'consentValidUntil'],
])('what the story says does not help when its record is %s', (_name, change, field) => {
  expect(consentGap(story, {today, record: {...record, ...change}})).toMatchObject({field})
})

test('an illustrative story holds no consent', () => {
  expect(consentGap({...story, illustrative: true}, {today})).toMatchObject({field: 'consentRecordId'})
})

test('a withdrawal deletes the story with its draft and keeps the record', () => {
  const recordIds = ['consent.a1b2c3d4', 'drafts.consent.a1b2c3d4']
  expect(withdrawConsent({recordIds, storyIds: ['drafts.story', 'versions.r.story']}, today)).toEqual([
    {delete: {id: 'story'}},
    {delete: {id: 'drafts.story'}},
    {delete: {id: 'versions.r.story'}},
    {patch: {id: 'consent.a1b2c3d4', set: {status: 'withdrawn', withdrawnOn: today}}},
    {patch: {id: 'drafts.consent.a1b2c3d4', set: {status: 'withdrawn', withdrawnOn: today}}},
  ])
})
