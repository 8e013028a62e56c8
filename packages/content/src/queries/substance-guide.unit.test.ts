import {expect, test} from '@jest/globals'

import {UNCITED} from '../rules/claims.ts'
import type {SUBSTANCE_GUIDE_QUERY_RESULT} from '../sanity.types.ts'
import {tagsForChange} from '../tags.ts'
import {guideDocuments} from './guide-documents.fixture.ts'
import {runQuery} from './run-query.fixture.ts'
import {parseSubstanceGuide, SUBSTANCE_GUIDE_QUERY, substanceGuideTags} from './substance-guide.ts'

const readGuide = async (slug: string) =>
  parseSubstanceGuide(await runQuery(SUBSTANCE_GUIDE_QUERY, guideDocuments, {slug}))

test('a guide comes with its sources in place, in rows and in running text', async () => {
  const {value} = await readGuide('a')
  expect(value?.evidence[0]?.citations[0]?.publication.title).toBe('A paper')
  const [first] = value?.overview ?? []
  expect(first?._type === 'block' ? first.markDefs : first).toEqual([
    expect.objectContaining({
      _type: 'citation',
      publication: expect.objectContaining({_id: 'publication-paper'}),
    }),
    {_key: 'm2', _type: 'link', href: 'https://example.org/'},
  ])
  expect(value?.authors[0]).toMatchObject({name: 'Editor (sample)', isSample: true})
})

test('a claim whose source is gone and an approval that no regulator supports are left out and named', async () => {
  const {value, problems} = await readGuide('a')
  expect(value?.evidence.map(({_key}) => _key)).toEqual(['claim-cited'])
  expect(value?.indications.map(({_key}) => _key)).toEqual(['i1'])
  expect(problems.map(({id, path}) => `${id}: ${path}`)).toEqual(
    expect.arrayContaining([
      'claim-lost: citations[_key=="c1"].publication',
      'guide-a: indications[_key=="i2"]',
    ]),
  )
})

test('a story is shown when nobody lived it, or while its consent stands for the site', async () => {
  const {value} = await readGuide('a')
  expect(value?.testimonials.map(({_id}) => _id)).toEqual(['story-a', 'story-consented'])
})

test('an interaction stands on the pages of both sides, the gravest first, and only the unknown goes uncited', async () => {
  const {value, problems} = await readGuide('a')
  expect(value?.interactions.map(({_id, with: other}) => [_id, other])).toEqual([
    ['interaction-2', 'Another'],
    ['interaction-1', 'Some medicines'],
    ['interaction-3', 'Something'],
  ])
  expect(value?.interactions[0]?.guide).toMatchObject({slug: 'z'})
  expect(problems).toContainEqual({id: 'interaction-4', path: 'citations', message: UNCITED})
  const raw = await runQuery(SUBSTANCE_GUIDE_QUERY, guideDocuments, {slug: 'z'})
  expect(raw).toMatchObject({interactions: [{_id: 'interaction-2', with: 'Substance A', kind: 'substance'}]})
})

test('what names the guide stands on its page: law by country, history by date, notices until they expire', async () => {
  const {value} = await readGuide('a')
  expect(value?.legalStatus.map(({_id}) => _id)).toEqual(['legal-a-au', 'legal-a-us'])
  expect(value?.timeline.map(({_id}) => _id)).toEqual(['event-first', 'event-later'])
  expect(value?.safetyNotices.map(({_id}) => _id)).toEqual(['notice-now', 'notice-until-today'])
})

test('a change of a claim, an interaction or a legal row wakes the pages that show it and no others', async () => {
  const pageOf = async (slug: string) => {
    const raw = await runQuery<SUBSTANCE_GUIDE_QUERY_RESULT>(SUBSTANCE_GUIDE_QUERY, guideDocuments, {slug})
    return substanceGuideTags(slug, raw)
  }
  const [a, z] = [await pageOf('a'), await pageOf('z')]
  const wakes = (page: string[], change: Parameters<typeof tagsForChange>[0]) =>
    tagsForChange(change).some((tag) => page.includes(tag))
  const claimChange = {_id: 'claim-elsewhere', _type: 'claim', about: ['guide-b']}
  expect([wakes(a, {...claimChange, _id: 'claim-cited'}), wakes(a, claimChange)]).toEqual([true, false])
  const legalChange = {_id: 'legal-a-us', _type: 'legalStatus', about: ['guide-a']}
  expect([wakes(a, legalChange), wakes(z, legalChange)]).toEqual([true, false])
  const pairChange = {_id: 'interaction-1', _type: 'interaction', about: ['guide-a']}
  expect([wakes(a, pairChange), wakes(z, pairChange)]).toEqual([true, false])
})

test('a trial whose status has no day is shown without a status, and a missing trial not at all', async () => {
  const {value} = await readGuide('a')
  expect(value?.trials).toEqual([expect.objectContaining({nctId: 'NCT00000001', overallStatus: null})])
  expect(value?.trialCount).toBe(1)
})

test('a slug that no guide has gives nothing, and a page that a new guide wakes', async () => {
  expect(await readGuide('nowhere')).toEqual({value: null, problems: []})
  const change = tagsForChange({_id: 'guide-new', _type: 'substanceGuide', slug: 'nowhere'})
  expect(substanceGuideTags('nowhere', null).some((tag) => change.includes(tag))).toBe(true)
})
