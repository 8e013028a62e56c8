import {expect, test} from '@jest/globals'
import {evaluate, parse} from 'groq-js'

import {tagsForChange} from '../tags.ts'
import {HOME_QUERY, parseHome} from './home.ts'
import {LIBRARY_QUERY, parseLibrary} from './library.ts'
import {parseSiteSettings, SITE_SETTINGS_QUERY} from './site-settings.ts'
import {
  parseSubstanceGuide,
  SUBSTANCE_GUIDE_QUERY,
  SUBSTANCE_GUIDE_SLUGS_QUERY,
  substanceGuideTags,
} from './substance-guide.ts'

type Document = {_id: string; _type: string} & Record<string, unknown>

/** The real queries over documents as Content Lake stores them. */
async function run(
  query: string,
  documents: Document[],
  params: Record<string, unknown> = {},
): Promise<unknown> {
  const value = await evaluate(parse(query, {params}), {dataset: documents, params})
  return value.get()
}

const ref = (_ref: string) => ({_type: 'reference', _ref})
const cite = (_key: string, id: string) => ({
  _key,
  _type: 'citation',
  publication: ref(id),
  supports: 'all of it',
})

const paper: Document = {
  _id: 'publication-paper',
  _type: 'publication',
  title: 'A paper',
  publisherKind: 'journal',
  studyType: 'randomisedTrial',
  year: 2019,
}
const label: Document = {...paper, _id: 'publication-label', title: 'A label', publisherKind: 'regulator'}
const approval = (_key: string, publication: string) => ({
  _key,
  _type: 'indication',
  condition: 'Depression',
  status: 'approved',
  product: 'A spray',
  jurisdiction: 'US',
  citations: [cite('c', publication)],
})
const guide: Document = {
  _id: 'guide-a',
  _type: 'substanceGuide',
  title: 'Substance A',
  slug: {_type: 'slug', current: 'a'},
  deck: 'A deck',
  summary: 'A summary',
  riskLine: 'A risk',
  contentUpdated: '2026-11-21',
  overview: [
    {
      _key: 'b1',
      _type: 'block',
      style: 'normal',
      children: [{_key: 's1', _type: 'span', text: 'Cited words', marks: ['m1', 'm2']}],
      markDefs: [
        {...cite('m1', 'publication-paper')},
        {_key: 'm2', _type: 'link', href: 'https://example.org/'},
      ],
    },
  ],
  evidence: [
    {
      _key: 'e1',
      _type: 'claim',
      statement: 'It helps some',
      kind: 'efficacy',
      certainty: 'low',
      citations: [cite('c1', 'publication-paper')],
    },
    {
      _key: 'e2',
      _type: 'claim',
      statement: 'Its source was deleted',
      kind: 'efficacy',
      certainty: 'low',
      citations: [cite('c1', 'publication-gone')],
    },
  ],
  indications: [approval('i1', 'publication-label'), approval('i2', 'publication-paper')],
  trials: [ref('trial-1'), ref('trial-gone')],
  authors: [ref('person-1')],
}
const trial: Document = {
  _id: 'trial-1',
  _type: 'clinicalTrial',
  nctId: 'NCT00000001',
  briefTitle: 'A trial',
  overallStatus: 'RECRUITING',
  substances: [ref('guide-a')],
}
const story = (_id: string, about: string, illustrative: boolean): Document => ({
  _id,
  _type: 'testimonial',
  title: _id,
  kind: 'patient',
  about: ref(about),
  quote: 'It was mixed.',
  outcome: 'mixed',
  displayName: 'Sample story',
  illustrative,
})
const settings: Document = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  title: 'Library',
  disclaimer: 'This does not replace medical advice.',
  featuredGuides: [ref('guide-a')],
  helplines: [
    {_key: 'h1', name: 'Line', jurisdiction: 'US', phone: '988', hours: '24/7', checkedOn: '2026-11-21'},
    {_key: 'h2', name: 'Line never checked', jurisdiction: 'US', phone: '1', hours: '24/7'},
  ],
}
const person: Document = {
  _id: 'person-1',
  _type: 'person',
  name: 'Editor (sample)',
  role: 'Editor',
  kind: 'editor',
}
const documents = [
  guide,
  {...guide, _id: 'guide-z', title: 'Another', slug: {current: 'z'}, deck: ''},
  paper,
  label,
  trial,
  person,
  settings,
  story('story-a', 'guide-a', true),
  story('story-real', 'guide-a', false),
  story('story-elsewhere', 'guide-z', true),
]

const readGuide = async (slug: string) =>
  parseSubstanceGuide(await run(SUBSTANCE_GUIDE_QUERY, documents, {slug}))

test('a guide comes with its sources in place, in rows and in running text', async () => {
  const {value} = await readGuide('a')
  expect(value?.evidence[0]?.citations[0]?.publication.title).toBe('A paper')
  expect(value?.overview[0]?.markDefs).toEqual([
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
  expect(value?.evidence.map(({_key}) => _key)).toEqual(['e1'])
  expect(value?.indications.map(({_key}) => _key)).toEqual(['i1'])
  expect(problems.map(({id, path}) => `${id}: ${path}`)).toEqual(
    expect.arrayContaining([
      'guide-a: evidence[_key=="e2"].citations[_key=="c1"].publication',
      'guide-a: indications[_key=="i2"]',
    ]),
  )
})

test('only illustrative stories about this very guide are shown', async () => {
  const {value} = await readGuide('a')
  expect(value?.testimonials.map(({_id}) => _id)).toEqual(['story-a'])
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

test('the library lists what fits, by title, and names what does not', async () => {
  const {value, problems} = parseLibrary(await run(LIBRARY_QUERY, documents))
  expect(value?.map(({slug}) => slug)).toEqual(['a'])
  expect(problems).toEqual([{id: 'guide-z', path: 'deck', message: expect.any(String)}])
  expect(await run(SUBSTANCE_GUIDE_SLUGS_QUERY, documents)).toEqual([{slug: 'a'}, {slug: 'z'}])
})

test('the home page counts and features', async () => {
  const {value} = parseHome(await run(HOME_QUERY, documents))
  expect(value?.featuredGuides[0]).toMatchObject({slug: 'a', indicationStatuses: ['approved']})
  expect(value?.counts).toEqual({guides: 2, publications: 2, trials: 1})
})

test('a helpline that nobody checked is not shown', async () => {
  const {value, problems} = parseSiteSettings(await run(SITE_SETTINGS_QUERY, documents))
  expect(value?.helplines.map(({name}) => name)).toEqual(['Line'])
  expect(problems[0]).toMatchObject({id: 'siteSettings', path: 'helplines[_key=="h2"].checkedOn'})
})

test('a disclaimer that says the opposite takes the settings down rather than being shown', async () => {
  const wrong = {...settings, disclaimer: 'This should be a substitute for medical advice.'}
  const {value, problems} = parseSiteSettings(await run(SITE_SETTINGS_QUERY, [wrong]))
  expect(value).toBeNull()
  expect(problems[0]?.path).toBe('disclaimer')
})
