import {expect, test} from '@jest/globals'

import type {StoredDocument} from '../../check/stored-document.ts'
import {clinicalEdits, type PastChange} from './clinical-edits.ts'

const published = {_id: 'guide-x', _type: 'substanceGuide', summary: 'One.'}
const draft = (summary: string, more: object = {}) => ({
  _id: 'drafts.guide-x',
  _type: 'substanceGuide',
  summary,
  ...more,
})

/** One transaction of somebody, at a minute, with what it made of each document. */
function did(
  author: string,
  minute: number,
  ...changes: [before: StoredDocument | undefined, after: StoredDocument | undefined][]
): PastChange[] {
  return changes.map(([before, after]) => ({
    id: (after ?? before)?._id ?? '',
    before,
    after,
    transactionId: `t${minute}`,
    author,
    timestamp: `2026-11-21T09:0${minute}:00Z`,
  }))
}
const editors = (now: StoredDocument[], ...past: PastChange[][]) =>
  clinicalEdits(past.flat().toReversed(), now).map(({author}) => author)

test('who writes is an editor; who copies, sets a date, publishes or discards is none', () => {
  expect(
    editors(
      [{...published, summary: 'Two.'}],
      did('copies', 1, [undefined, draft('One.', {nextReviewDue: '2028-01-01'})]),
      did('writes', 2, [draft('One.'), draft('Two.')]),
      did('publishes', 3, [published, {...published, summary: 'Two.'}], [draft('Two.'), undefined]),
      did('discards', 4, [draft('Two.'), undefined]),
    ),
  ).toEqual(['writes'])
})

test('a copy of what nobody changed meanwhile is no edit', () => {
  expect(editors([published], did('copies', 1, [undefined, draft('One.')]))).toEqual([])
})

test('what looks like a publish and says something else is an edit', () => {
  expect(
    editors(
      [],
      did('writes', 1, [undefined, draft('Two.')]),
      did('slips in', 2, [published, {...published, summary: 'Three.'}], [draft('Two.'), undefined]),
    ),
  ).toEqual(['writes', 'slips in'])
})

test('going back to an earlier text is an edit', () => {
  const [one, two] = [published, {...published, summary: 'Two.'}]
  expect(editors([one], did('writes', 1, [one, two]), did('goes back', 2, [two, one]))).toEqual([
    'writes',
    'goes back',
  ])
})
