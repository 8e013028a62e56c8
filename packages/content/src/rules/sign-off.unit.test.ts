import {expect, test} from '@jest/globals'

import {lookupOf} from '../check/lookup.ts'
import type {StoredDocument} from '../check/stored-document.ts'
import {contentHash} from './content-hash.ts'
import {outcomeOf, reviewBadge, signingProblem} from './sign-off.ts'

const ref = (id: string) => ({_type: 'reference', _ref: id})
const guide = {
  _id: 'guide-x',
  _type: 'substanceGuide',
  title: 'X',
  summary: 'What X is.',
  evidence: [{_key: 'e', ...ref('claim-a')}],
}
const claim = {_id: 'claim-a', _type: 'claim', statement: 'It eases pain.'}
const people = [
  {_id: 'person-real', _type: 'person', isSample: false},
  {_id: 'person-sample', _type: 'person', isSample: true},
]
const hash = contentHash(guide, lookupOf([guide, claim])) ?? ''
const signOff = (change: object = {}) => ({
  _id: 'signoff-1',
  _type: 'signOff',
  subject: ref('guide-x'),
  role: 'clinical',
  contentHash: hash,
  reviewer: ref('person-real'),
  signedOn: '2026-05-01',
  isSample: false,
  ...change,
})

function badge(signOffs: StoredDocument[], documents: StoredDocument[] = [guide, claim]) {
  const library = lookupOf([...documents, ...people, ...signOffs])
  const [document = guide] = documents
  const {state, ...rest} = reviewBadge(document, library)
  return 'reviewedOn' in rest ? `${state} ${rest.reviewedOn}` : state
}

test('the badge says reviewed for exactly the content that was signed', () => {
  expect(badge([])).toBe('awaiting')
  expect(badge([signOff()])).toBe('reviewed 2026-05-01')
})

test('any clinical edit drops it, of the page or of what it brings in, in a draft too', () => {
  expect(badge([signOff()], [{...guide, summary: 'Another.'}, claim])).toBe('changed 2026-05-01')
  expect(badge([signOff()], [guide, {...claim, statement: 'It eases pain a lot.'}])).toBe(
    'changed 2026-05-01',
  )
  expect(badge([signOff()], [{...guide, _id: 'drafts.guide-x', summary: 'Another.'}, claim])).toBe(
    'changed 2026-05-01',
  )
  expect(badge([signOff()], [{...guide, changeNote: 'A comma.'}, claim])).toBe('reviewed 2026-05-01')
})

test('an edit that is taken back brings it back; the latest that fits counts', () => {
  const old = signOff({_id: 'signoff-0', signedOn: '2025-01-01'})
  expect(badge([signOff({contentHash: 'sha256-other'}), old])).toBe('reviewed 2025-01-01')
  expect(badge([old, signOff()])).toBe('reviewed 2026-05-01')
})

test('a sample never gives a real badge, whether the signature or the person is one', () => {
  expect(badge([signOff({isSample: true})])).toBe('sample 2026-05-01')
  expect(badge([signOff({reviewer: ref('person-sample')})])).toBe('sample 2026-05-01')
  expect(badge([signOff({isSample: true, contentHash: 'sha256-other'})])).toBe('awaiting')
  expect(badge([signOff({isSample: undefined})])).toBe('sample 2026-05-01')
})

test('a sign-off of another role or in draft is none', () => {
  expect(badge([signOff({role: 'legal'})])).toBe('awaiting')
  expect(badge([signOff({_id: 'drafts.signoff-1'})])).toBe('awaiting')
})

test('who edited since the last sign-off cannot sign; who edited before it can', () => {
  const edits = [
    {author: 'ana', timestamp: '2026-01-01T10:00:00Z'},
    {author: 'ben', timestamp: '2026-03-01T10:00:00Z'},
  ]
  expect(signingProblem('ben', {edits, lastSignedAt: '2026-02-01T00:00:00Z'})).toMatch(
    /somebody else must sign/,
  )
  expect(signingProblem('ana', {edits, lastSignedAt: '2026-02-01T00:00:00Z'})).toBeUndefined()
  expect(signingProblem('ana', {edits, lastSignedAt: undefined})).toMatch(/somebody else must sign/)
  expect(signingProblem('cleo', {edits, lastSignedAt: undefined})).toBeUndefined()
})

test('the same content signed again is logged as reviewed without change', () => {
  expect(outcomeOf(hash, [signOff()], 'clinical')).toBe('reviewedNoChange')
  expect(outcomeOf('sha256-new', [signOff()], 'clinical')).toBe('approved')
  expect(outcomeOf(hash, [signOff()], 'legal')).toBe('approved')
  expect(outcomeOf(hash, [], 'clinical')).toBe('approved')
})
