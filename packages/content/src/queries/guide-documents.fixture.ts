import {ref, type StoredFixture} from './run-query.fixture.ts'

const cite = (_key: string, id: string) => ({
  _key,
  _type: 'citation',
  publication: ref(id),
  supports: 'all of it',
})

/** A paper, and what a regulator wrote. */
export const paper: StoredFixture = {
  _id: 'publication-paper',
  _type: 'publication',
  title: 'A paper',
  publisherKind: 'journal',
  studyType: 'randomisedTrial',
  year: 2019,
}
export const label: StoredFixture = {
  ...paper,
  _id: 'publication-label',
  title: 'A label',
  publisherKind: 'regulator',
}
const approval = (_key: string, publication: string) => ({
  _key,
  _type: 'indication',
  condition: 'Depression',
  status: 'approved',
  product: 'A spray',
  jurisdiction: 'US',
  citations: [cite('c', publication)],
})
const guide: StoredFixture = {
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
const claim = (_id: string, statement: string, publication: string): StoredFixture => ({
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
const pair = (_id: string, b: unknown, severity: string, citations: unknown[]): StoredFixture => ({
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
const event = (_id: string, date: string, about: string[]): StoredFixture => ({
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
const legal = (_id: string, substance: string, jurisdiction: string): StoredFixture => ({
  _id,
  _type: 'legalStatus',
  substance: ref(substance),
  jurisdiction,
  schedule: 'Schedule III',
  medicalUse: 'By prescription',
  checkedOn: '2026-11-21',
  citations: [cite('c', 'publication-label')],
})
const notice = (_id: string, expiresAt?: string): StoredFixture => ({
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
const trial: StoredFixture = {
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
): StoredFixture => ({
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
const person: StoredFixture = {
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
/** Two guides and what is about them: the second lacks its deck. */
export const guideDocuments: StoredFixture[] = [
  guide,
  {...guide, _id: 'guide-z', title: 'Another', slug: {_type: 'slug', current: 'z'}, deck: ''},
  paper,
  label,
  trial,
  person,
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
