import {expect, test} from '@jest/globals'

import type {ADDRESSES_QUERY_RESULT, NEWS_QUERY_RESULT} from '../sanity.types.ts'
import {ADDRESSES_QUERY, parseAddresses} from './addresses.ts'
import {NEWS_QUERY, newsTags, parseNews} from './news.ts'
import {openDataQuery, parseOpenData} from './open-data.ts'
import {cites, ref, runQuery, slug, type StoredFixture} from './run-query.fixture.ts'

const at = {_createdAt: '2026-11-01T08:00:00Z', _updatedAt: '2026-11-02T08:00:00Z'}
const guide: StoredFixture = {
  ...at,
  _id: 'guide-a',
  _type: 'substanceGuide',
  title: 'Substance A',
  slug: slug('a'),
  deck: 'A deck',
  aliases: [{_key: 'x', name: 'Brand A'}],
  contentUpdated: '2026-11-02',
}
const pair: StoredFixture = {
  ...at,
  _id: 'interaction-1',
  _type: 'interaction',
  a: {guide: ref('guide-a'), kind: 'substance'},
  b: {name: 'MAO inhibitors', kind: 'class'},
  severity: 'avoid',
  citations: cites('publication-1'),
}
const claim = (_id: string, rest: Record<string, unknown>): StoredFixture => ({
  ...at,
  _id,
  _type: 'claim',
  statement: 'It helps some',
  kind: 'efficacy',
  certainty: 'low',
  about: [ref('guide-a')],
  ...rest,
})
const story = (_id: string, rest: Record<string, unknown>): StoredFixture => ({
  ...at,
  _id,
  _type: 'testimonial',
  title: _id,
  quote: 'Words of a person',
  outcome: 'mixed',
  about: ref('guide-a'),
  ...rest,
})
const consent = {consentRecordId: 'record-01', consentState: 'valid', consentValidUntil: '2999-01-01'}

test('every page has an address, a pair by both of its names; an event that is no longer shown has none', async () => {
  const event = {...at, _type: 'event', title: 'E'}
  const raw = await runQuery<ADDRESSES_QUERY_RESULT>(ADDRESSES_QUERY, [
    guide,
    pair,
    {...event, _id: 'event-1', slug: slug('e'), expiresAt: '2999-01-01'},
    {...event, _id: 'event-2', slug: slug('f'), expiresAt: '2020-01-01'},
  ])
  const {value, problems} = parseAddresses(raw)
  expect(problems).toEqual([])
  expect(value?.map(({_id}) => _id)).toEqual(['event-1', 'interaction-1', 'guide-a'])
  expect(value?.[1]?.parties).toEqual(['a', 'MAO inhibitors'])
})

test('a feed tells a story only where its consent covers feeds, and never its words', async () => {
  const raw = await runQuery<NEWS_QUERY_RESULT>(NEWS_QUERY, [
    guide,
    story('s-site', {...consent, consentScope: ['site']}),
    story('s-feed', {...consent, consentScope: ['site', 'feed']}),
    story('s-ended', {...consent, consentScope: ['site', 'feed'], consentValidUntil: '2020-01-01'}),
    story('s-illustrative', {illustrative: true}),
  ])
  const {value} = parseNews(raw)
  expect(value?.stories.map(({_id}) => _id).toSorted()).toEqual(['s-feed', 's-illustrative'])
  expect(JSON.stringify(raw)).not.toContain('Words of a person')
  expect(newsTags(raw)).toEqual(expect.arrayContaining(['list:testimonial', 'doc:s-feed', 'doc:guide-a']))
})

test('open data says what a page says: a claim without a source is in neither', async () => {
  const raw = await runQuery(openDataQuery('claims'), [
    guide,
    claim('claim-1', {citations: cites('publication-1')}),
    claim('claim-2', {citations: []}),
  ])
  expect(parseOpenData('claims', raw)).toMatchObject({
    value: {
      rows: [
        {
          id: 'claim-1',
          page: null,
          statement: 'It helps some',
          kind: 'efficacy',
          certainty: 'low',
          population: null,
          about: ['guide-a'],
          sources: ['publication-1'],
        },
      ],
      updatedAt: '2026-11-02T08:00:00Z',
    },
    problems: [{id: 'claim-2', path: 'sources'}],
  })
})

test('a pair leads to its own page, and a guide carries all its names', async () => {
  const pairs = parseOpenData('interactions', await runQuery(openDataQuery('interactions'), [guide, pair]))
  expect(pairs.value?.rows).toEqual([
    expect.objectContaining({
      page: '/interactions/a--mao-inhibitors',
      one: 'Substance A',
      other: 'MAO inhibitors',
    }),
  ])
  const guides = parseOpenData('guides', await runQuery(openDataQuery('guides'), [guide]))
  expect(guides.value?.rows).toEqual([expect.objectContaining({page: '/library/a', names: ['Brand A']})])
})
