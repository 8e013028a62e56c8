import {expect, test} from '@jest/globals'
import {evaluate, parse} from 'groq-js'

import {UNCITED} from '../rules/claims.ts'
import type {
  SITE_SETTINGS_QUERY_RESULT,
  SUBSTANCE_GUIDE_QUERY_RESULT,
  TRIAL_PAGE_QUERY_RESULT,
} from '../sanity.types.ts'
import {tagsForChange} from '../tags.ts'
import {HOME_QUERY, parseHome} from './home.ts'
import {LIBRARY_QUERY, parseLibrary} from './library.ts'
import {PAGE_SLUGS_QUERY} from './page-slugs.ts'
import {parseSiteSettings, SITE_SETTINGS_QUERY, siteSettingsTags} from './site-settings.ts'
import {parseSubstanceGuide, SUBSTANCE_GUIDE_QUERY, substanceGuideTags} from './substance-guide.ts'
import {TRIAL_PAGE_QUERY, trialPageTags} from './trial-page.ts'

type Document = {_id: string; _type: string} & Record<string, unknown>

/** The real queries over documents as Content Lake stores them. */
async function run<Result = unknown>(
  query: string,
  documents: Document[],
  params: Record<string, unknown> = {},
): Promise<Result> {
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
  evidence: [ref('claim-cited'), ref('claim-lost')],
  indications: [approval('i1', 'publication-label'), approval('i2', 'publication-paper')],
  trials: [ref('trial-1'), ref('trial-gone')],
  authors: [ref('person-1')],
}
const claim = (_id: string, statement: string, publication: string): Document => ({
  _id,
  _type: 'claim',
  statement,
  kind: 'efficacy',
  certainty: 'low',
  citations: [cite('c1', publication)],
})
const claims = [
  claim('claim-cited', 'It helps some', 'publication-paper'),
  claim('claim-lost', 'Its source was deleted', 'publication-gone'),
]
const side = (id: string) => ({guide: ref(id), kind: 'substance'})
const pair = (_id: string, b: unknown, severity: string, citations: unknown[]): Document => ({
  _id,
  _type: 'interaction',
  a: side('guide-a'),
  b,
  severity,
  basis: 'label',
  note: 'A note',
  citations,
})
const interactions = [
  pair('interaction-1', {name: 'Some medicines', kind: 'class'}, 'monitor', [cite('c', 'publication-label')]),
  pair('interaction-2', side('guide-z'), 'avoid', [cite('c', 'publication-label')]),
  pair('interaction-3', {name: 'Something', kind: 'substance'}, 'unknown', []),
  pair('interaction-4', {name: 'Uncited', kind: 'substance'}, 'caution', []),
]
const event = (_id: string, date: string, about: string[]): Document => ({
  _id,
  _type: 'timelineEvent',
  date,
  title: _id,
  about: about.map(ref),
  citations: [cite('c', 'publication-paper')],
})
const events = [
  event('event-later', '1999-08', ['guide-a']),
  event('event-first', '1999', ['guide-z', 'guide-a']),
  event('event-elsewhere', '1970', ['guide-z']),
]
const legal = (_id: string, substance: string, jurisdiction: string): Document => ({
  _id,
  _type: 'legalStatus',
  substance: ref(substance),
  jurisdiction,
  schedule: 'Schedule III',
  medicalUse: 'By prescription',
  checkedOn: '2026-11-21',
  citations: [cite('c', 'publication-label')],
})
const notice = (_id: string, expiresAt?: string): Document => ({
  _id,
  _type: 'safetyNotice',
  title: 'A warning',
  authority: 'An authority',
  jurisdiction: 'US',
  issuedOn: '2023',
  url: 'https://example.org/',
  summary: 'Look out',
  substances: [ref('guide-a')],
  checkedOn: '2026-11-21',
  citations: [cite('c', 'publication-label')],
  ...(expiresAt === undefined ? {} : {expiresAt}),
})
const trial: Document = {
  _id: 'trial-1',
  _type: 'clinicalTrial',
  nctId: 'NCT00000001',
  briefTitle: 'A trial',
  overallStatus: 'RECRUITING',
  substances: [ref('guide-a')],
}
const story = (
  _id: string,
  about: string,
  illustrative: boolean,
  consent: Record<string, unknown> = {},
): Document => ({
  _id,
  _type: 'testimonial',
  title: _id,
  kind: 'patient',
  about: ref(about),
  quote: 'It was mixed.',
  outcome: 'mixed',
  displayName: 'Sample story',
  illustrative,
  ...consent,
})
const settings: Document = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  title: 'Library',
  disclaimer: ref('disclaimer-a'),
  featuredGuides: [ref('guide-a')],
  helplines: [ref('helpline-1'), ref('helpline-2')],
}
const disclaimer: Document = {
  _id: 'disclaimer-a',
  _type: 'disclaimer',
  text: 'This does not replace medical advice.',
  version: '1',
  effectiveFrom: '2026-11-21',
}
const helplines: Document[] = [
  {
    _id: 'helpline-1',
    _type: 'helpline',
    name: 'Line',
    jurisdiction: 'US',
    phone: '988',
    hours: '24/7',
    kind: 'crisis',
    checkedOn: '2026-11-21',
  },
  {
    _id: 'helpline-2',
    _type: 'helpline',
    name: 'Line never checked',
    jurisdiction: 'US',
    phone: '1',
    hours: '24/7',
  },
]
const person: Document = {
  _id: 'person-1',
  _type: 'person',
  name: 'Editor (sample)',
  role: 'Editor',
  kind: 'editor',
}
const CONSENT = {
  consentRecordId: 'a1b2c3d4',
  consentState: 'valid',
  consentScope: ['site'],
  consentValidUntil: '2999-01-01',
}
const documents = [
  guide,
  {...guide, _id: 'guide-z', title: 'Another', slug: {_type: 'slug', current: 'z'}, deck: ''},
  paper,
  label,
  trial,
  person,
  settings,
  disclaimer,
  ...helplines,
  ...claims,
  ...interactions,
  ...events,
  legal('legal-a-us', 'guide-a', 'US'),
  legal('legal-a-au', 'guide-a', 'AU'),
  legal('legal-z-us', 'guide-z', 'US'),
  notice('notice-now'),
  notice('notice-over', '2020-01-01'),
  notice('notice-until-today', new Date().toISOString().slice(0, 10)),
  story('story-a', 'guide-a', true),
  story('story-real', 'guide-a', false),
  story('story-consented', 'guide-a', false, CONSENT),
  story('story-withdrawn', 'guide-a', false, {...CONSENT, consentState: 'withdrawn'}),
  story('story-expired', 'guide-a', false, {...CONSENT, consentValidUntil: '2020-01-01'}),
  story('story-press-only', 'guide-a', false, {...CONSENT, consentScope: ['press']}),
  story('story-endless', 'guide-a', false, {...CONSENT, consentValidUntil: undefined}),
  story('story-elsewhere', 'guide-z', true),
]

const readGuide = async (slug: string) =>
  parseSubstanceGuide(await run(SUBSTANCE_GUIDE_QUERY, documents, {slug}))

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
  const raw = await run(SUBSTANCE_GUIDE_QUERY, documents, {slug: 'z'})
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
    const raw = await run<SUBSTANCE_GUIDE_QUERY_RESULT>(SUBSTANCE_GUIDE_QUERY, documents, {slug})
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

test('a trial’s page shows the papers that staff put on it and those that name it, and wakes for another', async () => {
  const trial = {
    _id: 'trial-nct00000002',
    _type: 'clinicalTrial',
    nctId: 'NCT00000002',
    briefTitle: 'A trial',
  }
  const onPage = {...trial, publications: [{_key: 'l', ...ref('publication-label')}]}
  const naming = {...paper, nctIds: ['NCT00000002']}
  const raw = await run<TRIAL_PAGE_QUERY_RESULT>(TRIAL_PAGE_QUERY, [onPage, naming, label], {
    nctId: 'NCT00000002',
  })
  expect(raw?.publications?.map(({_id}) => _id).toSorted()).toEqual([
    'publication-label',
    'publication-paper',
  ])
  const tags = trialPageTags('NCT00000002', raw)
  const wakes = (about: string[]) =>
    tagsForChange({_id: 'publication-new', _type: 'publication', about}).some((tag) => tags.includes(tag))
  expect([wakes(['NCT00000002']), wakes(['NCT00000003'])]).toEqual([true, false])
})

test('the library lists what fits, by title, and names what does not', async () => {
  const {value, problems} = parseLibrary(await run(LIBRARY_QUERY, documents))
  expect(value?.map(({slug}) => slug)).toEqual(['a'])
  expect(problems).toEqual([{id: 'guide-z', path: 'deck', message: expect.any(String)}])
  expect(await run(PAGE_SLUGS_QUERY, documents, {type: 'substanceGuide'})).toEqual([{slug: 'a'}, {slug: 'z'}])
})

test('the home page counts and features', async () => {
  const {value} = parseHome(await run(HOME_QUERY, documents))
  expect(value?.featuredGuides[0]).toMatchObject({slug: 'a', indicationStatuses: ['approved']})
  expect(value?.counts).toEqual({guides: 2, publications: 2, trials: 1})
})

test('a helpline that nobody checked is not shown', async () => {
  const {value, problems} = parseSiteSettings(await run(SITE_SETTINGS_QUERY, documents))
  expect(value?.helplines.map(({name}) => name)).toEqual(['Line'])
  expect(problems[0]).toMatchObject({id: 'helpline-2', path: 'checkedOn'})
  const raw = await run<SITE_SETTINGS_QUERY_RESULT>(SITE_SETTINGS_QUERY, documents)
  expect(siteSettingsTags(raw)).toEqual(
    expect.arrayContaining(['doc:siteSettings', 'doc:helpline-1', 'doc:disclaimer-a']),
  )
})

test('a disclaimer that says the opposite takes the settings down rather than being shown', async () => {
  const wrong = {...disclaimer, text: 'This should be a substitute for medical advice.'}
  const {value, problems} = parseSiteSettings(await run(SITE_SETTINGS_QUERY, [settings, wrong]))
  expect(value).toBeNull()
  expect(problems[0]?.path).toBe('disclaimer')
})
