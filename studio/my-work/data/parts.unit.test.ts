import {expect, test} from '@jest/globals'

import {authorsOf} from './draft-authors.ts'
import type {PartName} from './part.ts'
import {partsFor} from './parts.ts'
import {BESIDE, ME, NOTHING, TODAY, WORK} from './work.fixture.ts'

const partOf = (name: PartName, roles: readonly string[] = ['editor'], work = WORK, beside = BESIDE) =>
  partsFor(work, {...ME, roles}, beside, TODAY).find((part) => part.name === name)
const titlesOf = (...given: Parameters<typeof partOf>) => partOf(...given)?.rows?.map(({title}) => title)

test.each([
  ['editor', 'sentBack'],
  ['administrator', 'sentBack'],
  ['reviewer', 'myReviews'],
  ['curator', 'trials'],
  ['viewer', 'otherDrafts'],
])('a %s meets first what is theirs', (role, first) => {
  expect(partsFor(WORK, {...ME, roles: [role]}, BESIDE, TODAY)[0]?.name).toBe(first)
})

test.each(['reviewer', 'curator', 'viewer'])('a %s has no part for consents', (role) => {
  expect(partOf('consents', [role])).toBeUndefined()
})

test('what somebody sent is not offered to them, and a reviewer meets what a clinician reads first', () => {
  expect(titlesOf('openReviews')).toEqual(['Subject legal', 'Subject open'])
  expect(titlesOf('openReviews', ['reviewer'])).toEqual(['Subject open', 'Subject legal'])
  expect(titlesOf('myReviews')).toEqual(['Subject taken'])
})

test('what came back says what is asked', () => {
  expect(partOf('sentBack')?.rows).toMatchObject([{title: 'Subject back', detail: '“Which study?”'}])
})

test('drafts are those that somebody started, whoever wrote last; of nobody known they are others’', () => {
  expect(partOf('myDrafts')?.rows).toMatchObject([
    {title: 'My question', detail: expect.stringMatching(/by Yara$/)},
  ])
  expect(titlesOf('otherDrafts')).toEqual(['Your claim', 'nobody'])
  expect(partOf('otherDrafts')?.rows?.[0]?.detail).toMatch(/by you$/)
  expect(partOf('myDrafts', ['editor'], WORK, {...BESIDE, authors: undefined})?.rows).toBeUndefined()
})

test('a helpline nobody called before a page that is years overdue', () => {
  expect(partOf('overdue')?.rows).toMatchObject([
    {title: 'A helpline', mark: 'High risk', place: {path: 'checkedOn'}},
    {title: 'A guide', detail: '(substanceGuide) · review overdue for 1 day', place: {path: 'nextReviewDue'}},
    {title: 'A page', mark: undefined},
  ])
})

test('what was not done comes first with its reason, then what changed since, then the next', () => {
  const rows = partOf('scheduled')?.rows
  expect(rows?.map(({title, mark}) => `${title}: ${mark}`)).toEqual([
    'A notice: Not done',
    'A talk: Paused',
    'A course: Changed since',
    'An evening: Goes out',
    'A helpline: Comes down',
  ])
  expect(rows?.[0]).toMatchObject({
    detail:
      '(safetyNotice) · To be published on 28 Nov 2026, 08:00:00 (UTC) · Scheduled by Wren. It was not done: The page was published otherwise since this was approved.',
    tone: 'critical',
    place: {kind: 'document', id: 'notice-a', type: 'safetyNotice'},
  })
  expect(partOf('scheduled', ['reviewer'])?.rows).toHaveLength(5)
  expect(partOf('scheduled', ['editor'], WORK, {...BESIDE, plans: undefined})?.rows).toBeUndefined()
})

test.each(['curator', 'viewer'])('a %s has no part for what is scheduled', (role) => {
  expect(partOf('scheduled', [role])).toBeUndefined()
})

test('what is not known of links is said as such', () => {
  expect(titlesOf('links')).toEqual(['A paper'])
  expect(partOf('links')?.note).toBe(
    'The oldest check is 10 days old. Never followed: 3. Not known, because nobody let a machine in: 1.',
  )
  expect(partOf('links', ['editor'], {...WORK, linkChecks: []})).toMatchObject({
    rows: [],
    empty: 'Not known: nobody has followed the links yet.',
    note: expect.stringContaining('--follow-links --write'),
  })
})

test('trials are counted by what changed', () => {
  expect(partOf('trials')?.rows?.map(({title, mark}) => `${title} ${mark}`)).toEqual([
    'Status 2',
    'Sites 1',
    'New trials 2',
  ])
})

test('every empty part says why in words', () => {
  for (const role of ['editor', 'reviewer', 'curator', 'viewer']) {
    for (const {rows, empty} of partsFor(
      NOTHING,
      {...ME, roles: [role]},
      {...BESIDE, findings: [], plans: []},
      TODAY,
    )) {
      expect(rows).toEqual([])
      expect(empty).toMatch(/\.$/)
    }
  }
})

test('who began a draft is read from the history since the last publish', () => {
  const at = (author: string, ...documentIDs: string[]) => ({author, timestamp: '', documentIDs})
  const newestFirst = [
    at('third', 'drafts.a'),
    at('second', 'drafts.a', 'drafts.b'),
    // A publish: draft and document.
    at('first', 'a', 'drafts.a'),
    at('first', 'drafts.a'),
    at('machine', 'b'),
  ]
  const found = authorsOf(['drafts.a', 'drafts.b', 'drafts.c'], newestFirst)
  expect(found.get('drafts.a')).toEqual({startedBy: 'second', lastBy: 'third'})
  expect(found.get('drafts.b')).toEqual({startedBy: 'second', lastBy: 'second'})
  expect(found.has('drafts.c')).toBe(false)
})
