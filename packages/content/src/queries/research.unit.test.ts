import {expect, test} from '@jest/globals'

import type {PUBLICATION_PAGE_QUERY_RESULT} from '../sanity.types.ts'
import {tagsForChange} from '../tags.ts'
import {
  parsePublicationPage,
  parseResearch,
  PUBLICATION_PAGE_QUERY,
  publicationPageTags,
  RESEARCH_QUERY,
  RESEARCH_TAGS,
} from './research.ts'
import {cites, ref, runQuery, slug, type StoredFixture} from './run-query.fixture.ts'

const paper = (_id: string, more: Record<string, unknown> = {}): StoredFixture => ({
  _id,
  _type: 'publication',
  title: `Paper ${_id}`,
  publisherKind: 'journal',
  journal: 'A journal',
  studyType: 'randomisedTrial',
  confidence: 'verified',
  ...more,
})
const guide = (name: string, more: Record<string, unknown> = {}): StoredFixture => ({
  _id: `guide-${name}`,
  _type: 'substanceGuide',
  title: name.toUpperCase(),
  slug: slug(name),
  ...more,
})
const claim = (_id: string, publication: string): StoredFixture => ({
  _id,
  _type: 'claim',
  statement: `Statement ${_id}`,
  kind: 'efficacy',
  certainty: 'low',
  citations: cites(publication),
})
const documents: StoredFixture[] = [
  paper('p-1', {year: 2019, nctIds: ['NCT00000001'], retraction: 'none', retractionCheckedOn: '2026-11-01'}),
  paper('p-2', {issuedOn: '2024-02'}),
  paper('p-3'),
  {...claim('claim-1', 'p-1'), about: [ref('guide-c'), ref('condition-1')]},
  {_id: 'condition-1', _type: 'condition', title: 'B condition', slug: slug('condition')},
  claim('claim-2', 'p-2'),
  guide('a', {evidence: [ref('claim-1')]}),
  guide('b', {keyFacts: [{_key: 'k', citations: cites('p-1')}]}),
  guide('c'),
  {
    _id: 'interaction-1',
    _type: 'interaction',
    a: {guide: ref('guide-c'), kind: 'substance'},
    b: {name: 'Some medicines', kind: 'class'},
    citations: cites('p-1'),
  },
  {
    _id: 'notice-over',
    _type: 'safetyNotice',
    substances: [ref('guide-c')],
    expiresAt: '2020-01-01',
    citations: cites('p-2'),
  },
  {_id: 'trial-nct00000001', _type: 'clinicalTrial', nctId: 'NCT00000001', briefTitle: 'A trial'},
]
const page = (id: string) => runQuery<PUBLICATION_PAGE_QUERY_RESULT>(PUBLICATION_PAGE_QUERY, documents, {id})

test('every publication is listed, the newest first and those without a date last, with what rests on it', async () => {
  const {value, problems} = parseResearch(await runQuery(RESEARCH_QUERY, documents))
  expect(problems).toEqual([])
  expect(value?.map(({_id}) => _id)).toEqual(['p-2', 'p-1', 'p-3'])
  expect(value?.[1]).toMatchObject({
    claims: [{_id: 'claim-1', certainty: 'low', pages: [{slug: 'a'}, {slug: 'condition'}]}],
    citedOn: [{slug: 'b'}],
    interactions: [{pages: [{slug: 'c'}]}],
  })
  // What no page shows any more is no place where it is cited.
  expect(value?.[0]?.safetyNotices).toEqual([])
})

test('a publication knows its claims with the words that they rest on, and the trials that it reports', async () => {
  const {value, problems} = parsePublicationPage(await page('p-1'))
  expect(problems).toEqual([])
  expect(value).toMatchObject({
    retraction: 'none',
    claims: [
      {
        statement: 'Statement claim-1',
        citations: [{supports: 'all'}],
        pages: [{slug: 'a'}, {slug: 'condition'}],
      },
    ],
    trials: [{nctId: 'NCT00000001'}],
  })
  expect(parsePublicationPage(await page('p-none'))).toEqual({value: null, problems: []})
})

test('what comes to cite it, or to show what cites it, wakes its page, and nothing else does', async () => {
  const tags = new Set(publicationPageTags('p-1', await page('p-1')))
  const wakes = (change: {_id: string; _type: string; about?: string[]}) =>
    tagsForChange(change).some((tag) => tags.has(tag))
  expect(wakes({_id: 'claim-new', _type: 'claim', about: ['p-1']})).toBe(true)
  expect(wakes({_id: 'guide-new', _type: 'substanceGuide', about: ['claim-1']})).toBe(true)
  expect(wakes({_id: 'guide-a', _type: 'substanceGuide'})).toBe(true)
  expect(wakes({_id: 'trial-nct00000001', _type: 'clinicalTrial'})).toBe(true)
  expect(wakes({_id: 'guide-d', _type: 'substanceGuide', about: ['claim-2']})).toBe(false)
  expect(wakes({_id: 'claim-2', _type: 'claim', about: ['p-2', 'guide-a']})).toBe(false)
  expect(publicationPageTags('p-none', null)).toEqual(['doc:p-none'])
})

test('the list of all wakes with whatever may cite', () => {
  const listed = new Set(RESEARCH_TAGS)
  for (const _type of ['publication', 'claim', 'substanceGuide', 'interaction', 'faq']) {
    expect(tagsForChange({_id: 'new', _type}).some((tag) => listed.has(tag))).toBe(true)
  }
})
