import {expect, test} from '@jest/globals'

import {lookupOf} from '../check/lookup.ts'
import type {StoredDocument} from '../check/stored-document.ts'
import {contentHash} from './content-hash.ts'
import {rulesAtWork} from './rules-at-work.ts'

const TODAY = '2026-11-21'
const nothing = {stories: [], trials: {total: 0, lately: 0, unread: 0}, today: TODAY}
const citations = [{_key: 'c', publication: {_ref: 'publication-1'}}]
const guide = (id: string, rest: Record<string, unknown> = {}): StoredDocument => ({
  _id: id,
  _type: 'substanceGuide',
  title: id,
  ...rest,
})
const signOff = (subject: StoredDocument, rest: Record<string, unknown> = {}): StoredDocument => ({
  _id: `sign-off-${subject._id}`,
  _type: 'signOff',
  subject: {_ref: subject._id},
  role: 'clinical',
  signedOn: '2026-11-01',
  contentHash: contentHash(subject, lookupOf([subject])),
  isSample: false,
  reviewer: {_ref: 'person-1'},
  ...rest,
})

test('claims are counted with those that are cited and those that somebody graded', () => {
  const claim = (id: string, rest: Record<string, unknown>) => ({_id: id, _type: 'claim', ...rest})
  const {claims} = rulesAtWork(
    [
      claim('a', {citations, certainty: 'low'}),
      claim('b', {citations, certainty: 'notAssessed'}),
      claim('c', {citations: []}),
    ],
    nothing,
  )
  expect(claims).toEqual({total: 3, cited: 2, graded: 1})
})

test('a sign-off counts for exactly the text that was signed, and a sample is counted apart', () => {
  const [signed, changed, sample, unsigned] = ['a', 'b', 'c', 'd'].map((id) => guide(id))
  if (!signed || !changed || !sample || !unsigned) throw new Error('four guides')
  const {reviews} = rulesAtWork(
    [
      signed,
      {...changed, title: 'Other words'},
      sample,
      unsigned,
      signOff(signed),
      signOff(changed),
      signOff(sample, {isSample: true}),
    ],
    nothing,
  )
  expect(reviews).toEqual({total: 4, reviewed: 1, changed: 1, sample: 1, awaiting: 1})
})

test('a page is overdue the day after it was due; one without a day is not counted', () => {
  const {due} = rulesAtWork(
    [
      guide('a', {nextReviewDue: TODAY}),
      guide('b', {nextReviewDue: '2026-11-20'}),
      guide('c'),
      {_id: 'p', _type: 'page', nextReviewDue: '2027-01-01'},
    ],
    nothing,
  )
  expect(due).toEqual({total: 3, overdue: 1})
})

test('rows of law are counted by how long ago somebody looked; never counts as too long ago', () => {
  const row = (id: string, checkedOn?: string) => ({_id: id, _type: 'legalStatus', checkedOn})
  const {legalRows} = rulesAtWork(
    [row('a', TODAY), row('b', '2026-02-01'), row('c', '2025-11-01'), row('d')],
    nothing,
  )
  expect(legalRows).toEqual({total: 4, young: 1, ageing: 1, tooOld: 2})
})

test('of stories only those that are shown are counted, by what stands behind them', () => {
  const story = (rest: Record<string, unknown>) => ({_id: 's', _type: 'testimonial', ...rest})
  const real = {consentRecordId: 'record-01', consentState: 'valid', consentScope: ['site']}
  const {stories} = rulesAtWork([], {
    ...nothing,
    stories: [
      story({illustrative: true}),
      story({...real, consentValidUntil: '2027-01-01'}),
      story({...real, consentValidUntil: TODAY}),
      story({...real, consentState: 'withdrawn', consentValidUntil: '2027-01-01'}),
    ],
  })
  expect(stories).toEqual({illustrative: 1, consented: 1})
})

test('publications are counted by what was read of them, and whether a retraction was looked up', () => {
  const paper = (id: string, rest: Record<string, unknown>) => ({_id: id, _type: 'publication', ...rest})
  const {publications} = rulesAtWork(
    [
      paper('a', {readAs: 'text', retraction: 'none', retractionCheckedOn: TODAY}),
      paper('b', {readAs: 'abstract', retraction: 'retracted', retractionCheckedOn: TODAY}),
      paper('c', {}),
    ],
    nothing,
  )
  expect(publications).toEqual({
    total: 3,
    readAs: {text: 1, part: 0, abstract: 1, report: 0, record: 0},
    unsaid: 1,
    lookedUp: 2,
    retracted: 1,
  })
})
