import {expect, test} from '@jest/globals'

import type {GLOSSARY_QUERY_RESULT} from '../sanity.types.ts'
import {GLOSSARY_QUERY, glossaryTags, parseGlossary} from './glossary.ts'
import {parsePeople, PEOPLE_QUERY} from './people.ts'
import {ref, runQuery, slug, type StoredFixture} from './run-query.fixture.ts'
import {parseStories, STORIES_QUERY} from './stories.ts'

const guide: StoredFixture = {
  _id: 'guide-a',
  _type: 'substanceGuide',
  title: 'Substance A',
  slug: slug('a'),
  authors: [ref('person-1')],
}
const story = (_id: string, more: Record<string, unknown>): StoredFixture => ({
  _id,
  _type: 'testimonial',
  title: _id,
  kind: 'patient',
  about: ref('guide-a'),
  quote: 'Words',
  outcome: 'mixed',
  displayName: 'Somebody',
  illustrative: false,
  consentRecordId: 'record-1',
  consentState: 'valid',
  consentScope: ['site'],
  consentValidUntil: '2099-01-01',
  ...more,
})

test('only stories that may be shown are listed, under the substance that they are about', async () => {
  const documents = [
    guide,
    story('shown', {}),
    story('made-up', {illustrative: true, consentRecordId: undefined, consentState: undefined}),
    story('withdrawn', {consentState: 'withdrawn'}),
    story('elsewhere', {consentScope: ['press']}),
    story('over', {consentValidUntil: '2020-01-01'}),
    story('of-nothing', {about: ref('guide-gone')}),
  ]
  const {value, problems} = parseStories(await runQuery(STORIES_QUERY, documents))
  expect(problems).toEqual([])
  expect(value?.map(({_id, about}) => [_id, about.slug])).toEqual([
    ['made-up', 'a'],
    ['shown', 'a'],
  ])
})

test('people come with what they wrote, keep and signed; who is not marked as real counts as a sample', async () => {
  const documents: StoredFixture[] = [
    guide,
    {_id: 'person-1', _type: 'person', name: 'One', role: 'Writes', kind: 'author', isSample: false},
    {_id: 'person-2', _type: 'person', name: 'Two', role: 'Signs', kind: 'clinicalReviewer'},
    {_id: 'list', _type: 'trialList', title: 'A list', slug: slug('a-list'), owner: ref('person-1')},
    {
      _id: 'signoff',
      _type: 'signOff',
      subject: ref('guide-a'),
      reviewer: ref('person-2'),
      role: 'clinical',
      signedOn: '2026-11-01',
    },
    {_id: 'organization-1', _type: 'organization', name: 'An authority', kind: 'regulator', isSample: false},
  ]
  const {value, problems} = parsePeople(await runQuery(PEOPLE_QUERY, documents))
  expect(problems).toEqual([])
  const byId = new Map(value?.people.map((person) => [person._id, person]))
  expect(byId.get('person-1')).toMatchObject({
    isSample: false,
    wrote: [{slug: 'a'}],
    keeps: [{slug: 'a-list'}],
  })
  expect(byId.get('person-2')).toMatchObject({
    isSample: true,
    wrote: [],
    signed: [{role: 'clinical', isSample: true, subject: {title: 'Substance A'}}],
  })
  expect(value?.organizations).toHaveLength(1)
})

test('a related term that is gone is left out; the page carries one tag for all terms', async () => {
  const term = (name: string, related: string[]): StoredFixture => ({
    _id: `term-${name}`,
    _type: 'glossaryTerm',
    term: name,
    slug: slug(name),
    definition: 'What it means.',
    related: related.map(ref),
  })
  const raw = await runQuery<GLOSSARY_QUERY_RESULT>(GLOSSARY_QUERY, [
    term('beta', ['term-alpha', 'term-gone']),
    term('alpha', []),
  ])
  const {value} = parseGlossary(raw)
  expect(value?.map(({term: name}) => name)).toEqual(['alpha', 'beta'])
  expect(value?.[1]?.related.map(({slug: anchor}) => anchor)).toEqual(['alpha'])
  expect(glossaryTags(raw)).toEqual(['list:glossaryTerm'])
})
