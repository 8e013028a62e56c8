import {expect, test} from '@jest/globals'

import type {SUBSTANCE_GUIDE_QUERY_RESULT} from '../sanity.types.ts'
import {aboutTag, documentTag, tagsForChange} from '../tags.ts'
import {cites, ref, runQuery, slug, type StoredFixture} from './run-query.fixture.ts'
import {parseSubstanceGuide, SUBSTANCE_GUIDE_QUERY, substanceGuideTags} from './substance-guide.ts'

const guide: StoredFixture = {
  _id: 'guide-a',
  _type: 'substanceGuide',
  title: 'Substance A',
  slug: slug('a'),
  deck: 'A deck.',
  summary: 'A summary.',
  riskLine: 'A risk.',
  evidence: [ref('claim-1'), ref('claim-2')],
}
const claim = (_id: string): StoredFixture => ({
  _id,
  _type: 'claim',
  statement: 'It helps.',
  kind: 'efficacy',
  certainty: 'low',
  citations: cites('paper'),
})
const paper: StoredFixture = {
  _id: 'paper',
  _type: 'publication',
  title: 'A paper',
  publisherKind: 'journal',
  retraction: 'retracted',
  retractionCheckedOn: '2026-11-01',
}
const condition = (_id: string, title: string, evidence: string[]): StoredFixture => ({
  _id,
  _type: 'condition',
  title,
  slug: slug(_id),
  deck: 'A deck.',
  evidence: evidence.map(ref),
})

const read = (conditions: StoredFixture[]) =>
  runQuery<SUBSTANCE_GUIDE_QUERY_RESULT>(
    SUBSTANCE_GUIDE_QUERY,
    [guide, claim('claim-1'), claim('claim-2'), paper, ...conditions],
    {slug: 'a'},
  )

test('a claim of a guide says which conditions show it, and whether its source still stands', async () => {
  const {value, problems} = parseSubstanceGuide(
    await read([condition('pain', 'Pain', ['claim-1']), condition('fear', 'Fear', ['claim-1', 'other'])]),
  )
  expect(problems).toEqual([])
  expect(value?.evidence.map(({conditions}) => conditions.map(({title}) => title))).toEqual([
    ['Fear', 'Pain'],
    [],
  ])
  expect(value?.evidence[0]?.citations[0]?.publication.retraction).toBe('retracted')
})

test('a condition that comes to show a claim wakes the guide, and one that does changes it by its own tag', async () => {
  const before = substanceGuideTags('a', await read([]))
  const change = tagsForChange({
    _id: 'pain',
    _type: 'condition',
    slug: 'pain',
    about: ['claim-2'],
    operation: 'create',
  })
  expect(before.filter((tag) => change.includes(tag))).toEqual([aboutTag('claim-2', 'condition')])

  const after = substanceGuideTags('a', await read([condition('pain', 'Pain', ['claim-1'])]))
  expect(after).toContain(documentTag('pain'))
})
